import { type OfferCandidate, type ServiceOffer, serviceOfferId } from '../../domain/service-offer.js';
import { type GateRefusal, mayBeNoted } from '../gate/gate-rule.js';
import type { GateSettings } from '../gate/gate-settings.js';
import { type Gate, openGate } from '../gate/pass-gate.js';
import { firstYearPrice, type ProductFacts } from '../gate/product-facts.js';
import type { ReadAhead, ReadWords } from '../gate/read-words.js';
import type { GateSituation } from '../gate/situation.js';
import { type Beside, type SituationSources, situationOf } from '../gate/situation-of.js';
import { textsToRead } from '../gate/word-rules.js';
import { type OfferRecord, offerRecord } from './offer-record.js';
import {
  newOffer,
  type ShowDependencies,
  type ShowingTo,
  type ShownOffer,
  type ShowRefusal,
  showOffer,
} from './show-offer.js';

export interface OfferDependencies extends SituationSources, Pick<ShowDependencies, 'limits'> {
  readonly settings: GateSettings;
  readonly readWords: ReadWords;
  readonly readAhead: ReadAhead;
  readonly productFacts: (candidate: OfferCandidate, situation: GateSituation) => Promise<ProductFacts>;
  /** Logs what failed, by ids. */
  readonly report: (fault: unknown, interaction: string) => void;
}

export interface Asked extends Beside {
  readonly customerId: string;
  readonly interaction: string;
  readonly to: Omit<ShowingTo, 'valueMinor' | 'team'>;
  /** Is handed everything that was read to judge by. */
  readonly onSituation?: (situation: GateSituation) => void;
}

/** What came of asking: an offer, or why there is none. */
export type OfferedFor =
  | { readonly kind: 'offer'; readonly shown: ShownOffer }
  /** Somebody has answered it, or it is over. */
  | { readonly kind: 'over'; readonly record: OfferRecord }
  /** Something is noted for when the problem is solved, or the budget open. */
  | { readonly kind: 'noted'; readonly refusals: readonly GateRefusal[] }
  /** Something speaks against any offer now, or against the best one. */
  | { readonly kind: 'refused'; readonly refusals: readonly GateRefusal[] }
  /** Nothing fits: the usual case. */
  | { readonly kind: 'nothing' };

/**
 * The one way to an offer: everything known is read anew, the gate judges, and what passes is written down before it comes
 * back. What was shown in this interaction before comes back as long as the gate still says yes.
 *
 * @param candidates what could be offered, the best first; not asked for where nothing may be offered anyway.
 */
export async function offerFor(
  asked: Asked,
  candidates: (situation: GateSituation) => Promise<readonly OfferCandidate[]>,
  dependencies: OfferDependencies,
): Promise<OfferedFor> {
  const { settings, readWords, readAhead, report } = dependencies;
  const { interaction } = asked;
  const situation = await situationOf(asked.customerId, interaction, dependencies, asked);
  asked.onSituation?.(situation);
  for (const fault of situation.faults) report(fault, interaction);
  const row = situation.offer === 'unknown' ? null : situation.offer;
  if (row !== null && !row.isOpen) return { kind: 'over', record: offerRecord(row) };
  await readAhead(textsToRead(situation, settings));
  const gate = openGate(situation, settings, readWords);
  if (gate.fault !== null) report(gate.fault, interaction);
  if (gate.refusals.length > 0) return { kind: 'refused', refusals: gate.refusals };
  const wanted = row !== null && row.shownAt !== null ? [row.candidate] : await candidates(situation);
  let best: { readonly candidate: OfferCandidate; readonly refusals: readonly GateRefusal[] } | null = null;
  for (const candidate of wanted) {
    const tried = await tryOne(candidate, gate, situation, asked, dependencies);
    if (tried.kind === 'offer') return tried;
    best ??= { candidate, refusals: tried.refusals };
    if (!mayBeNoted(best.refusals) && mayBeNoted(tried.refusals))
      best = { candidate, refusals: tried.refusals };
  }
  if (best === null) return { kind: 'nothing' };
  if (!mayBeNoted(best.refusals)) return { kind: 'refused', refusals: best.refusals };
  if (row === null) await note(best.candidate, situation, asked, dependencies);
  return { kind: 'noted', refusals: best.refusals };
}

/** How soon the ticket of a noted offer is looked at again. */
export const NOTED_LOOK_MS = 3_600_000;

async function tryOne(
  candidate: OfferCandidate,
  gate: Gate,
  situation: GateSituation,
  { to, interaction }: Asked,
  dependencies: OfferDependencies,
): Promise<Extract<OfferedFor, { kind: 'offer' | 'refused' }>> {
  const facts = await dependencies.productFacts(candidate, situation);
  const passed = gate.pass(candidate, facts);
  if (!passed.ok) {
    if (passed.refusal.fault !== null) dependencies.report(passed.refusal.fault, interaction);
    return { kind: 'refused', refusals: passed.refusal.refusals };
  }
  const value = firstYearValue(facts, dependencies.settings);
  const shown = await showOffer(
    passed.value,
    { ...to, team: teamOf(situation), valueMinor: value },
    dependencies,
  );
  return shown.ok
    ? { kind: 'offer', shown: shown.value }
    : { kind: 'refused', refusals: [refusalOf(shown.refusal)] };
}

/** Kept for later, seen by nobody. */
async function note(
  candidate: OfferCandidate,
  situation: GateSituation,
  { to }: Asked,
  { stores, productFacts, settings, now }: OfferDependencies,
): Promise<void> {
  const { customerId, interaction } = situation;
  const valueMinor = firstYearValue(await productFacts(candidate, situation), settings);
  const parts = { interaction, customerId, candidate, team: teamOf(situation), valueMinor, ...to };
  const offer: ServiceOffer = newOffer(serviceOfferId(interaction), parts, now());
  // Until it is shown it has no card.
  await stores.serviceOffers.add({
    ...offer,
    targets: [],
    nextStepAt: new Date(now().getTime() + NOTED_LOOK_MS),
  });
}

/** Somebody else was faster: what they did is told as the gate would. */
export function refusalOf(shown: ShowRefusal): GateRefusal {
  switch (shown.reason) {
    case 'frequency_cap':
    case 'said_no':
      return { rule: shown.reason, values: { until: shown.until.getTime() } };
    case 'offer_over':
      return { rule: 'interaction_used', values: {} };
    case 'not_passed':
      return { rule: 'could_not_judge', values: {} };
    default:
      return { rule: shown.reason, values: {} };
  }
}

function firstYearValue({ product, users }: ProductFacts, { currency }: GateSettings): number | null {
  return product === 'unknown' || product === null ? null : firstYearPrice(product.price, users, currency);
}

function teamOf({ customer }: GateSituation): string {
  return customer === 'unknown' ? '' : customer.team;
}
