import type {
  OfferCandidate,
  OfferCase,
  ServiceOffer,
  ServiceOfferState,
} from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';
import { type GateRefusal, mayBePutOff } from '../gate/gate-rule.js';
import { openGate } from '../gate/pass-gate.js';
import type { GateSituation } from '../gate/situation.js';
import { situationOf } from '../gate/situation-of.js';
import { endedWell } from '../gate/ticket-state.js';
import { textsToRead } from '../gate/word-rules.js';
import { budgetMonthsOf } from '../timing/budget-months.js';
import { followUpAt } from '../timing/follow-up.js';
import { NOTED_LOOK_MS, refusalOf } from './offer-for.js';
import { lapsed, putOff, scheduled, withdrawn } from './offer-lifecycle.js';
import { showOffer } from './show-offer.js';
import type { SweepDependencies, SweptAs } from './sweep-offers.js';

/** A problem that is open for longer has outlived what was noted with it. */
const NOTED_DAYS = 120;
/** So long a follow-up may be put off behind its day. */
const LATE_DAYS = 30;

const LASTING: ReadonlySet<OfferCase> = new Set(['legacy', 'maintenance_plan']);

/** One look at an offer that nobody has seen yet. */
export async function followUp(
  offer: ServiceOffer,
  state: Extract<ServiceOfferState, { name: 'noted' | 'scheduled' }>,
  dependencies: SweepDependencies,
): Promise<SweptAs> {
  const { stores, settings, readAhead, report, now } = dependencies;
  const situation = await situationOf(offer.customerId, offer.interaction, dependencies);
  for (const fault of situation.faults) report(fault, offer.interaction);
  const at = now();
  const end = async (swept: 'lapsed' | 'withdrawn', next: ServiceOffer): Promise<SweptAs> => {
    await stores.serviceOffers.compareAndSet(next);
    return swept;
  };
  const ended = endOfInteraction(offer, situation);
  const sinceMs = state.name === 'noted' ? offer.createdAt.getTime() : state.dueAt.getTime();
  const keptDays = state.name === 'noted' ? NOTED_DAYS : LATE_DAYS;
  if (at.getTime() - sinceMs > keptDays * DAY_MS) return end('lapsed', lapsed(offer, at));
  if (ended === null) {
    await stores.serviceOffers.compareAndSet(putOff(offer, new Date(at.getTime() + NOTED_LOOK_MS)));
    return 'waiting';
  }
  if (!ended.isWell) return end('withdrawn', withdrawn(offer, 'rated_badly', at));
  await readAhead(textsToRead(situation, settings));
  return state.name === 'noted'
    ? plan(offer, ended.at, situation, dependencies)
    : showDue(offer, situation, dependencies);
}

/** When the ticket closed, and whether well; an agent's question has no end to wait for. Null while it is open. */
function endOfInteraction(
  { interaction, createdAt }: ServiceOffer,
  { tickets }: GateSituation,
): { readonly at: Date; readonly isWell: boolean } | null {
  if (interaction.startsWith('ask:')) return { at: createdAt, isWell: true };
  const ticket = tickets === 'unknown' ? undefined : tickets.find((each) => each.interaction === interaction);
  if (ticket === undefined || ticket.closedAt === null) return null;
  return { at: ticket.closedAt, isWell: endedWell(ticket) };
}

/** Gives it its day, once the ticket has stayed closed for long enough. */
async function plan(
  offer: ServiceOffer,
  closedAt: Date,
  situation: GateSituation,
  dependencies: SweepDependencies,
): Promise<SweptAs> {
  const { stores, settings, followUp: days, now } = dependencies;
  const at = now();
  const solvedAt = new Date(closedAt.getTime() + days.waitDays * DAY_MS);
  if (solvedAt > at) {
    await stores.serviceOffers.compareAndSet(putOff(offer, solvedAt));
    return 'waiting';
  }
  const { customer } = situation;
  const months = budgetMonthsOf(customer === 'unknown' ? null : customer.budget, settings.budgetMonths);
  const needsBudget = (await refusalsOf(offer, situation, dependencies)).some(
    ({ rule }) => rule === 'price_outside_budget',
  );
  // Advice on modernising comes when there is money for it, where that is known.
  const isAdvice = offer.candidate.case === 'legacy' && months.length > 0;
  const dueAt = followUpAt(closedAt, at, needsBudget || isAdvice ? months : null, days);
  if (dueAt === null) {
    await stores.serviceOffers.compareAndSet(withdrawn(offer, 'price_outside_budget', at));
    return 'withdrawn';
  }
  await stores.serviceOffers.compareAndSet(scheduled(offer, dueAt));
  return 'scheduled';
}

/** Its day has come: what speaks for it is told, and the gate judges it, by what is known today. */
async function showDue(
  offer: ServiceOffer,
  situation: GateSituation,
  dependencies: SweepDependencies,
): Promise<SweptAs> {
  const { stores, settings, readWords, productFacts, candidateAnew, toTell, tell, report, now } =
    dependencies;
  const at = now();
  const candidate =
    situation.threshold === 'unknown'
      ? offer.candidate
      : ((await candidateAnew(offer, situation)) ?? lasting(offer.candidate));
  if (candidate === null) {
    await stores.serviceOffers.compareAndSet(withdrawn(offer, 'speaks_no_longer', at));
    return 'withdrawn';
  }
  const facts = await productFacts(candidate, situation);
  const passed = openGate(situation, settings, readWords).pass(candidate, facts);
  let refusals: readonly GateRefusal[];
  if (passed.ok) {
    const { team, valueMinor } = offer;
    const { ownerId, targets } = await toTell(offer);
    const shown = await showOffer(passed.value, { ownerId, team, valueMinor, targets }, dependencies);
    if (shown.ok) {
      await tell(shown.value);
      return 'shown';
    }
    refusals = [refusalOf(shown.refusal)];
  } else {
    if (passed.refusal.fault !== null) report(passed.refusal.fault, offer.interaction);
    ({ refusals } = passed.refusal);
  }
  // What is merely not known today may be known tomorrow: nothing is shown until it is.
  if (
    mayBePutOff(refusals) ||
    refusals.every(({ rule }) => rule === 'unknown' || rule === 'could_not_judge')
  ) {
    await stores.serviceOffers.compareAndSet(putOff(offer, new Date(at.getTime() + DAY_MS)));
    return 'waiting';
  }
  await stores.serviceOffers.compareAndSet(withdrawn(offer, refusals[0]?.rule ?? 'could_not_judge', at));
  return 'withdrawn';
}

/** What age speaks for holds however use has gone since; what was measured then is not told again. Null for all others. */
function lasting(candidate: OfferCandidate): OfferCandidate | null {
  if (!LASTING.has(candidate.case)) return null;
  const reasons = candidate.reasons.filter(({ code }) => code !== 'growth');
  return { ...candidate, reasons: reasons.length > 0 ? reasons : candidate.reasons };
}

async function refusalsOf(
  offer: ServiceOffer,
  situation: GateSituation,
  { settings, readWords, productFacts }: SweepDependencies,
): Promise<readonly GateRefusal[]> {
  const facts = await productFacts(offer.candidate, situation);
  const passed = openGate(situation, settings, readWords).pass(offer.candidate, facts);
  return passed.ok ? [] : passed.refusal.refusals;
}
