import type { DealMatters } from '../../deals/live/deals-that-matter.js';
import { detectDrop, highestSince } from '../../deals/live/detect-drop.js';
import { companyAmount } from '../../deals/pipeline/pipeline-deal.js';
import type { DealAlert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Deal } from '../../domain/deal.js';
import { rowFailures } from '../../domain/row-failures.js';
import type { OnStep } from '../../domain/step.js';
import type { WinScore } from '../../domain/win-score.js';
import type { Stores } from '../../stores/stores.js';
import { cardsHadBefore } from '../cards-had.js';
import { activeState } from '../lifecycle.js';
import { alertPlaces, presentOwners, withCard } from '../open.js';
import { type Candidate, carded, urgencyOf } from '../placement.js';
import type { AlertSettings } from '../settings.js';
import { settle } from '../settle.js';
import { type AlertSubject, dealSubject } from '../subject.js';
import { readSurroundings, type Surroundings } from '../surroundings.js';
import { hasChance } from './deal-evidence.js';
import { followDeal, isOlder } from './follow-deal.js';
import { newDealAlert } from './new-deal-alert.js';
import { saveFollowedDeal, withFollowed } from './save-followed-deal.js';

/** A deal as it was scored just now. */
export interface ScoredDeal {
  readonly deal: Deal;
  /** Null for one that is closed. */
  readonly score: WinScore | null;
  /** The score that was kept before; null for a first one. */
  readonly before: WinScore | null;
}

export interface TellDependencies {
  readonly stores: Pick<
    Stores,
    | 'alerts'
    | 'absences'
    | 'customers'
    | 'winScores'
    | 'deliveries'
    | 'staff'
    | 'personalSettings'
    | 'outcomes'
    | 'events'
    | 'histories'
    | 'deals'
    | 'dealEvents'
  >;
  readonly settings: AlertSettings;
  readonly matters: DealMatters;
  readonly now: () => Date;
  readonly onStep: OnStep;
}

export interface ToldDrops {
  readonly opened: number;
  readonly carded: number;
  readonly fellFurther: number;
  readonly ended: number;
}

// A deal's chances since the last telling: more points than anybody is told of in a quarter.
const POINTS_READ = 100;
const NOTHING: ToldDrops = { opened: 0, carded: 0, fellFurther: 0, ended: 0 };

/**
 * From new chances to attention: open alerts about deals followed, new ones opened for falls on deals that matter, cards
 * given within their owners' budgets. Doing it again changes nothing: an alert's id is made of the deal's version, and an
 * open one is told only what it does not know.
 *
 * @throws AggregateError naming the deals that failed, once all others are done.
 */
export async function tellDrops(
  dependencies: TellDependencies,
  scored: readonly ScoredDeal[],
): Promise<ToldDrops> {
  const { stores, settings, now } = dependencies;
  const ids = scored.map(({ deal }) => deal.id);
  const open = new Map(
    (await stores.alerts.findOpenMany('win', ids)).map((alert) => [alert.subjectId, alert]),
  );
  const followed = scored.filter(({ deal }) => open.has(deal.id));
  const fallen = await fallenDeals(
    scored.filter((each) => !open.has(each.deal.id)),
    dependencies,
  );
  // Most events tell nobody anything: nothing more is read for them.
  if (followed.length === 0 && fallen.length === 0) return NOTHING;
  const around = await readSurroundings(stores, settings, now());
  const concerned = [...followed.map(({ deal }) => deal), ...fallen.map(({ deal }) => deal)];
  const subjects = await subjectsOf(concerned, stores);
  const proposals: Proposed[] = [];
  const counts = { opened: 0, carded: 0, fellFurther: 0, ended: 0 };
  const failures = rowFailures('deals to be told about');
  for (const each of followed) {
    const { deal, score } = each;
    const alert = open.get(deal.id);
    const subject = subjects.get(deal.id);
    if (alert === undefined || subject === undefined) continue;
    await failures.attempt(deal.id, async () => {
      const { next, isFurther } = followDeal(alert, deal, score, now(), settings);
      const planned = withFollowed({ next, isFurther }, subject, around, now(), settings) ?? alert;
      if (planned.placement === 'listed' && planned.isOpen) {
        proposals.push({ deal, subject, alert: planned, listed: alert });
        return;
      }
      if (next === null) return;
      const saved = await saveFollowedDeal(planned, { deal, score, subject, around }, dependencies);
      if (saved === null) return;
      counts.fellFurther += isFurther ? 1 : 0;
      counts.ended += saved.isOpen ? 0 : 1;
      await settle(stores, saved);
    });
  }
  for (const found of fallen) {
    const subject = subjects.get(found.deal.id);
    if (subject === undefined || settings.stageOf(subject.team) === 'observe') continue;
    const alert = newDealAlert(found, subject, around, now(), settings);
    proposals.push({ deal: found.deal, subject, alert, listed: null });
  }
  const written = await writeProposed(proposals, around, dependencies, failures);
  failures.throwIfAny();
  return { ...counts, ...written };
}

/** Of deals without an open alert, those whose fall is worth telling. */
async function fallenDeals(scored: readonly ScoredDeal[], { stores, settings, matters }: TellDependencies) {
  const falling = scored.flatMap(({ deal, score, before }) => {
    if (score === null || !hasChance(score) || !isFalling(score, before)) return [];
    const { companyCurrency, deals } = settings;
    const { ownerId, amountMinor, currency } = deal.state;
    const rates = { companyCurrency, exchangeRates: deals.exchangeRates };
    const valueMinor = companyAmount(amountMinor, currency, rates);
    return matters({ ownerId, valueMinor }) ? [{ deal, score }] : [];
  });
  if (falling.length === 0) return [];
  const ids = falling.map(({ deal }) => deal.id);
  const last = new Map(
    (await stores.alerts.findLastClosedMany('win', ids)).map((alert) => [alert.subjectId, alert]),
  );
  const found = await Promise.all(
    falling.map(async ({ deal, score }) => {
      const closed = last.get(deal.id);
      if (closed !== undefined && isOlder(score, closed)) return null;
      const points = await stores.winScores.history(deal.id, POINTS_READ);
      const highest = highestSince(points, score, closed === undefined ? null : endedAt(closed));
      if (highest === null) return null;
      // What was answered is known; only a fall from what stood since then is a new matter.
      const told = closed === undefined ? null : closed.evidence.toldChance;
      const drop = detectDrop({ highest, now: score.chance, told }, settings.deals);
      return drop === null ? null : { deal, score, drop, highest, last: closed ?? null };
    }),
  );
  return found.filter((each) => each !== null);
}

/** A score that is no lower than the one before tells nothing that was not looked at then; one made again is looked at again. */
function isFalling(score: WinScore, before: WinScore | null): boolean {
  if (before === null || before.chance === null || score.chance === null) return false;
  const isMadeAgain =
    before.dealVersion === score.dealVersion && before.asOf.getTime() === score.asOf.getTime();
  return score.chance < before.chance || isMadeAgain;
}

/** From when on a fall is a new matter: the alert's end, or its last score where that came later. */
function endedAt({ state, evidence }: DealAlert): Date {
  const ended = 'at' in state ? state.at : evidence.asOf;
  return new Date(Math.max(ended.getTime(), evidence.asOf.getTime()));
}

async function subjectsOf(
  deals: readonly Deal[],
  { customers }: Pick<Stores, 'customers'>,
): Promise<Map<string, AlertSubject>> {
  const ids = [...new Set(deals.flatMap(({ state }) => state.customerId ?? []))];
  const found = new Map<string, Customer>(
    (ids.length === 0 ? [] : await customers.findMany(ids)).map((customer) => [customer.id, customer]),
  );
  return new Map(
    deals.map((deal) => [deal.id, dealSubject(deal, found.get(deal.state.customerId ?? '') ?? null)]),
  );
}

interface Proposed {
  readonly deal: Deal;
  readonly subject: AlertSubject;
  readonly alert: DealAlert;
  /** The stored alert that waits for its card; null for one to be opened. */
  readonly listed: DealAlert | null;
}

/** Opens what is new, and gives cards within the budgets that alerts of both kinds share. */
async function writeProposed(
  given: readonly Proposed[],
  around: Surroundings,
  { stores, settings, now, onStep }: TellDependencies,
  failures: ReturnType<typeof rowFailures>,
): Promise<Pick<ToldDrops, 'opened' | 'carded'>> {
  const counts = { opened: 0, carded: 0 };
  if (given.length === 0) return counts;
  const proposals = given.map((each) => ({
    ...each,
    alert: presentOwners(each.alert, each.subject, around, now(), settings),
  }));
  const candidates = proposals.map((each) => candidateOf(each, settings));
  const budget = { perDay: settings.cardsPerPersonAndDay, perWeek: settings.cardsPerPersonAndWeek };
  const waiting = proposals.filter(({ alert }) => waitsForCard(alert)).map(({ alert }) => alert.subjectId);
  const had = await cardsHadBefore(stores.alerts, '', candidates, around.staff, settings, now());
  const chosen = carded(
    candidates.filter(({ subjectId }) => waiting.includes(subjectId)),
    budget,
    new Set(),
    had,
  );
  const byUrgency = urgencyOf(candidates);
  const ordered = proposals
    .map((proposal, index) => ({ ...proposal, candidate: candidates[index] }))
    .toSorted((a, b) =>
      a.candidate === undefined || b.candidate === undefined ? 0 : byUrgency(a.candidate, b.candidate),
    );
  for (const { deal, subject, alert: base, listed } of ordered) {
    await failures.attempt(deal.id, async () => {
      // Without a place to show it, it stays on the list: posted as soon as a route or a platform id is set.
      const isCarded = chosen.has(deal.id) && alertPlaces(base, subject, around, settings).length > 0;
      const runId = base.evidence.runId;
      const alert = isCarded ? withCard(base, subject, around, runId, now(), settings) : base;
      const standing = await written(stores, alert, listed);
      await onStep('alert written');
      if (standing === null) return;
      counts.opened += listed === null ? 1 : 0;
      counts.carded += isCarded ? 1 : 0;
      await settle(stores, standing);
      await onStep('delivery pending');
    });
  }
  return counts;
}

async function written(
  { alerts }: Pick<Stores, 'alerts'>,
  alert: DealAlert,
  listed: DealAlert | null,
): Promise<DealAlert | null> {
  if (listed === null) return alerts.open(alert);
  if (alert === listed) return null;
  const next = { ...alert, version: listed.version + 1 };
  return (await alerts.compareAndSet(next)) ? next : null;
}

function waitsForCard({ state }: DealAlert): boolean {
  return state.name !== 'snoozed' && activeState(state)?.name !== 'contacted';
}

function candidateOf({ deal, alert, subject, listed }: Proposed, settings: AlertSettings): Candidate {
  const { companyCurrency, deals } = settings;
  const { valueMinor, currency } = alert.evidence.deal;
  const rates = { companyCurrency, exchangeRates: deals.exchangeRates };
  return {
    subjectId: deal.id,
    ownerId: alert.ownerId,
    team: subject.team,
    level: alert.level,
    risk: alert.evidence.risk,
    valueMinor: companyAmount(valueMinor, currency, rates),
    currency: companyCurrency,
    isWaiting: listed !== null && listed.level === alert.level,
  };
}
