import { type OfferCandidate, serviceOfferId } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';
import { budgetMonthsOf, isInMonths } from '../timing/budget-months.js';
import { type OfferTiming, offerTiming } from '../timing/offer-timing.js';
import { type GateRefusal, refusal } from './gate-rule.js';
import type { GateSettings } from './gate-settings.js';
import { firstYearPrice, type ProductFacts } from './product-facts.js';
import type { WordsRead } from './read-words.js';
import type { GateSituation, TicketFacts } from './situation.js';
import { known } from './state-rules.js';
import { endedWell } from './ticket-state.js';
import type { WordsOfSituation } from './word-rules.js';

/** What speaks against this product for this customer at this moment. */
export function offerRefusals(
  candidate: OfferCandidate,
  facts: ProductFacts,
  situation: GateSituation,
  timing: OfferTiming,
  settings: GateSettings,
): GateRefusal[] {
  const { threshold } = situation;
  return [
    ...historyRefusals(candidate, situation, settings),
    ...timingRefusals(timing),
    ...(threshold !== 'unknown' && !(candidate.relevance >= threshold)
      ? [refusal('below_threshold', { relevance: candidate.relevance, threshold })]
      : []),
    ...(candidate.reasons.length === 0 ? [refusal('without_reason')] : []),
    ...productRefusals(candidate, facts, situation, settings),
  ];
}

/** When the offer comes: see offer-timing.ts. */
export function timingOf(
  candidate: OfferCandidate,
  situation: GateSituation,
  words: WordsOfSituation,
  settings: GateSettings,
): OfferTiming {
  const { at, customer, tickets, interaction, offer } = situation;
  const all = tickets === 'unknown' ? [] : tickets;
  const inHand = all.find((ticket) => ticket.interaction === interaction) ?? null;
  const isAsk = interaction.startsWith('ask:');
  const row = offer === 'unknown' ? null : offer;
  return offerTiming({
    at,
    case: candidate.case,
    isProblemOpen: words.isProblemOpen || (words.mayBeFailing && !isAtMeasuredLimit(candidate)),
    matter: isAsk ? null : matterOf(words, inHand),
    asksToBuy: (words.inHand?.buying.length ?? 0) > 0,
    ended: inHand?.closedAt == null ? null : { at: inHand.closedAt, isWell: endedWell(inHand) },
    // One that was shown stays what it was shown as.
    isFollowUp: row?.isOpen === true && row.state.name !== 'noted' && isDue(row.state, at),
    recentProblems: all.filter((ticket) => isRecentProblem(ticket, at)).length,
    renewalAt: customer === 'unknown' ? null : customer.renewalAt,
    isInBudgetWindow: isBudgetOpen(situation, settings),
  });
}

export function isBudgetOpen(
  { customer, at }: GateSituation,
  { budgetMonths, timezone }: GateSettings,
): boolean {
  if (customer === 'unknown') return false;
  return isInMonths(at, budgetMonthsOf(customer.budget, budgetMonths), timezone);
}

const RECENT_DAYS = 90;
const PROBLEMS: ReadonlySet<string> = new Set(['defect', 'performance', 'integration']);
const NEEDS: ReadonlySet<string> = new Set(['capacity', 'missing_function', 'how_to', 'spare_part']);

/** "API limit reached", and use says so too: then it is the limit that stops an integration, and more of it the answer. */
function isAtMeasuredLimit({ case: offerCase, reasons }: OfferCandidate): boolean {
  return offerCase === 'limit_reached' && reasons.some(({ code }) => code === 'limit_reached');
}

/** A need whose words don't say so is one where the ticket's own category does: "2 x 4711-B", filed under spare parts. */
function matterOf({ inHand: read }: WordsOfSituation, ticket: TicketFacts | null): Matter {
  if (read === null) return 'problem';
  return read.matter === 'neither' && ticket !== null && NEEDS.has(ticket.category) ? 'need' : read.matter;
}

type Matter = WordsRead['matter'];

function isDue(state: { readonly name: string; readonly dueAt?: Date }, at: Date): boolean {
  return state.dueAt === undefined || state.dueAt <= at;
}

function isRecentProblem({ category, openedAt }: TicketFacts, at: Date): boolean {
  return PROBLEMS.has(category) && at.getTime() - openedAt.getTime() < RECENT_DAYS * DAY_MS;
}

function historyRefusals(
  { productId }: OfferCandidate,
  { at, interaction, ledger, offer }: GateSituation,
  { capDays }: GateSettings,
): GateRefusal[] {
  const refusals: GateRefusal[] = [];
  const row = offer === 'unknown' ? null : offer;
  const id = serviceOfferId(interaction);
  const shown = ledger === 'unknown' ? [] : ledger.shown;
  const isOther =
    (row !== null && row.shownAt !== null && row.candidate.productId !== productId) ||
    shown.some((each) => each.offerId === id && each.productId !== productId);
  if (row?.isOpen === false || isOther) refusals.push(refusal('interaction_used'));
  if (ledger === 'unknown') return refusals;
  const others = shown.filter(({ offerId }) => offerId !== id);
  const lastMs = Math.max(...others.map((each) => each.at.getTime()));
  const untilMs = lastMs + capDays * DAY_MS;
  if (untilMs > at.getTime()) refusals.push(refusal('frequency_cap', { until: untilMs, days: capDays }));
  const cooldown = ledger.cooldowns.filter((each) => each.productId === productId && each.until > at);
  const laterMs = Math.max(...cooldown.map(({ until }) => until.getTime()));
  if (cooldown.length > 0) refusals.push(refusal('said_no', { until: laterMs }));
  return refusals;
}

function timingRefusals(timing: OfferTiming): GateRefusal[] {
  switch (timing.name) {
    case 'now':
      return [];
    case 'after_solving':
      return [refusal('problem_open')];
    case 'appointment':
      return [refusal('not_the_moment', { why: 'appointment' })];
    case 'not_now':
      return [
        timing.why === 'rated_badly'
          ? refusal('rated_badly')
          : refusal('not_the_moment', { why: timing.why }),
      ];
  }
}

function productRefusals(
  { productId }: OfferCandidate,
  { product, whyNotSellable, unsupportedClaims, users }: ProductFacts,
  situation: GateSituation,
  settings: GateSettings,
): GateRefusal[] {
  const unknown = (fact: string) => [refusal('unknown', { fact })];
  if (product === 'unknown') return unknown('product');
  if (product === null || product.id !== productId)
    return [refusal('not_sellable', { why: 'no_such_product' })];
  return [
    ...(whyNotSellable === 'unknown'
      ? unknown('sellable')
      : whyNotSellable.map((why) => refusal('not_sellable', { why }))),
    ...(unsupportedClaims === 'unknown'
      ? unknown('claims')
      : unsupportedClaims.map((claim) => refusal('unsupported_claim', { claim }))),
    ...known('customer', situation.customer, ({ hasPlan }) => {
      const from = settings.priceNeedsBudgetFromMinor;
      if (from === null || hasPlan || isBudgetOpen(situation, settings)) return [];
      const price = firstYearPrice(product.price, users, settings.currency);
      if (price === null) return [refusal('price_unknown')];
      return price > from ? [refusal('price_outside_budget', { priceMinor: price, fromMinor: from })] : [];
    }),
  ];
}
