import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Decision, DecisionAction } from '../domain/decision.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { Run } from '../domain/run.js';
import type { Score } from '../domain/score.js';
import type { OnStep } from '../domain/step.js';
import type { Stores } from '../stores/stores.js';
import { cardsHadBefore, ownersWithoutCards } from './cards-had.js';
import { timed } from './clock-times.js';
import { isCoolingDown } from './cooldown.js';
import { endUnscored } from './end-unscored.js';
import { type Followed, followScore } from './follow.js';
import { wasDoneBy } from './lifecycle.js';
import { alertPlaces, newAlert, openedAlertId, presentOwners, withCard, withRise } from './open.js';
import { type Candidate, carded, urgencyOf } from './placement.js';
import { firstRunSummaries, newcomerSummaries } from './run-summary.js';
import type { AlertSettings } from './settings.js';
import { settle } from './settle.js';
import { noticeTo, readSurroundings, type Surroundings } from './surroundings.js';

export interface DecideDependencies {
  readonly stores: Stores;
  readonly settings: AlertSettings;
  readonly now: () => Date;
  readonly onStep: OnStep;
}

export interface DecideCounts {
  readonly scored: number;
  readonly opened: number;
  readonly carded: number;
  readonly raised: number;
  readonly ended: number;
  /** Carded, but no route, fallback or platform id says where to. */
  readonly withoutTarget: number;
}

/** A subject that may get an alert, or get the card that its listed alert waits for. */
interface Proposal {
  readonly score: Score;
  readonly customer: Customer;
  readonly candidate: Candidate;
  /** As it would be opened or stands now, of a stand-in where its owner is away. */
  readonly alert: Alert;
  /** The stored alert that waits for its card; null for one to be opened. */
  readonly listed: Listed | null;
}

interface Listed {
  readonly alert: Alert;
  /** The score has changed it, and that is not written yet. */
  readonly isChanged: boolean;
}

const BATCH = 1000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);

/**
 * From a run's scores to alerts: one decision row per subject, open alerts followed, new ones opened within the budget.
 * Repeating it changes nothing: every row has its id from the run, and the ranking reads only the run's own scores.
 */
export async function decideAlerts(dependencies: DecideDependencies, run: Run): Promise<DecideCounts> {
  const { stores, settings, now, onStep } = dependencies;
  const around = await readSurroundings(stores, settings, now());
  const proposals: Proposal[] = [];
  const counts = { scored: 0, opened: 0, carded: 0, raised: 0, ended: 0, withoutTarget: 0 };

  const followedIds = new Set<string>();
  for await (const scores of stores.scores.ofRun(run.id, ALL_PARTITIONS, BATCH)) {
    counts.scored += scores.length;
    const followed = await followBatch(dependencies, scores, run, proposals, around);
    await stores.decisions.append(
      followed.map(({ score, action, alert }) => decision(score, action, alert?.id ?? null)),
    );
    for (const { score, customer, alert, next, action } of followed) {
      if (alert !== null) followedIds.add(alert.id);
      if (next === null || alert === null || customer === null) continue;
      const saved = await saveFollowed(dependencies, alert.id, score, customer, around, next);
      if (saved === null) continue;
      counts.raised += action === 'raised' ? 1 : 0;
      counts.ended += saved.isOpen ? 0 : 1;
      await settle(stores, saved);
    }
  }
  for (const { listed } of proposals) if (listed !== null) followedIds.add(listed.alert.id);
  counts.ended += await endUnscored({ stores, settings, now }, run, followedIds);

  const isFirstRun = run.context?.isFirstRun ?? false;
  const candidates = proposals.map(({ candidate }) => candidate);
  const { cardsPerPersonAndDay: perDay, cardsPerPersonAndWeek: perWeek } = settings;
  const had = await cardsHadBefore(stores.alerts, run.id, candidates, around.staff, settings, now());
  const ownerIds = new Set(candidates.map(({ ownerId }) => ownerId));
  const newcomers = await ownersWithoutCards(stores.alerts, run.id, ownerIds);
  const chosen = carded(candidates, { perDay, perWeek }, newcomers, had);
  // Without a place to show it, it stays on the list: posted as soon as a route or a platform id is set.
  for (const { alert, candidate, customer } of proposals) {
    const hasPlace = alertPlaces(alert, customer, around, settings).length > 0;
    if (!hasPlace && chosen.delete(candidate.subjectId)) counts.withoutTarget += 1;
  }
  await stores.decisions.append(
    proposals.map(({ score, listed }) => {
      const isCarded = chosen.has(score.subjectId);
      const opened = isCarded ? 'opened_card' : 'opened_listed';
      const waited = isCarded ? 'reposted_listed' : 'kept';
      const action = listed === null ? opened : waited;
      return decision(score, action, listed?.alert.id ?? openedAlertId(run.id, score.subjectId));
    }),
  );
  await onStep('decisions written');

  // The most urgent are posted first.
  const byUrgency = urgencyOf(candidates);
  proposals.sort((a, b) => byUrgency(a.candidate, b.candidate));
  for (const { score, customer, alert: base, listed } of proposals) {
    if (base.placement === 'carded') continue;
    const isCarded = chosen.has(score.subjectId);
    if (listed !== null && !isCarded && !listed.isChanged) continue;
    const alert = isCarded
      ? withCard(base, customer, around, run.id, now(), settings)
      : (listed?.alert ?? base);
    const standing = await written(stores, alert, listed);
    await onStep('alert written');
    if (standing === null) continue;
    counts.opened += listed === null ? 1 : 0;
    counts.carded += isCarded ? 1 : 0;
    await settle(stores, standing);
    await onStep('delivery pending');
  }
  if (isFirstRun && proposals.length > 0) {
    const owners = [...ownerIds].flatMap((id) => around.staff.get(id ?? '') ?? []);
    await stores.deliveries.add(firstRunSummaries(run.id, settings.routing, owners, now()));
  } else {
    const waiting = candidates.filter(({ level, subjectId }) => level !== 'low' && !chosen.has(subjectId));
    const told = [...newcomers].filter((id) => waiting.some(({ ownerId }) => ownerId === id));
    const notices = told
      .flatMap((id) => around.staff.get(id ?? '') ?? [])
      .map((person) => noticeTo(person, around, settings, now()));
    await stores.deliveries.add(newcomerSummaries(run.id, notices, now()));
  }
  return counts;
}

const MAX_ROUNDS = 10;

/** Writes what a score does to an open alert; when somebody presses meanwhile, to what the alert is then. */
async function saveFollowed(
  { stores, settings, now }: DecideDependencies,
  alertId: string,
  score: Score,
  customer: Customer,
  around: Surroundings,
  planned: Alert,
): Promise<Alert | null> {
  let next = planned;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (await stores.alerts.compareAndSet(next)) return next;
    const current = await stores.alerts.find(alertId);
    if (current === null || !current.isOpen) return null;
    const again = followed(current, score, customer, around, now(), settings);
    if (again.next === null) return null;
    next = again.next;
  }
  return null;
}

function followed(
  alert: Alert,
  score: Score,
  customer: Customer,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): Followed {
  const { next, action } = followScore(alert, score, now, settings);
  if (next === null || next.placement !== 'carded') return { next, action };
  if (action === 'raised') return { action, next: withRise(next, customer, around, now, settings) };
  const told = action === 'fell' ? withFallTold(next, around, now, settings) : next;
  return { action, next: timed(told, settings) };
}

/** A fall is said under the card, by name, but it wakes nobody. */
function withFallTold(alert: Alert, around: Surroundings, now: Date, settings: AlertSettings): Alert {
  const owner = alert.ownerId === null ? undefined : around.staff.get(alert.ownerId);
  const last = alert.log.at(-1);
  if (owner === undefined || last === undefined) return alert;
  const { staffId, notBefore } = noticeTo(owner, around, settings, now);
  return {
    ...alert,
    log: [...alert.log.slice(0, -1), { ...last, notices: [{ staffId, notBefore, targets: [] }] }],
  };
}

interface FollowedScore {
  readonly score: Score;
  readonly customer: Customer | null;
  readonly alert: Alert | null;
  readonly next: Alert | null;
  readonly action: DecisionAction;
}

/** Follows the open alerts of a batch and adds its proposals; returns what is decided already. */
async function followBatch(
  { stores, settings, now }: DecideDependencies,
  scores: readonly Score[],
  run: Run,
  proposals: Proposal[],
  around: Surroundings,
): Promise<FollowedScore[]> {
  const subjects = scores.map((score) => score.subjectId);
  const open = bySubject(await stores.alerts.findOpenMany('churn', subjects));
  const eligible = scores.filter((score) => mayOpen(score) || open.has(score.subjectId));
  const eligibleIds = eligible.map((score) => score.subjectId);
  const [closed, customers] = await Promise.all([
    stores.alerts.findLastClosedMany('churn', eligibleIds).then(bySubject),
    stores.customers.findMany(eligibleIds).then((found) => new Map(found.map((each) => [each.id, each]))),
  ]);
  const decided: FollowedScore[] = [];
  for (const score of scores) {
    const alert = open.get(score.subjectId) ?? null;
    const customer = customers.get(score.subjectId);
    // Opened or ended by this very run, which is being repeated.
    const before = closed.get(score.subjectId);
    const ownRun = before?.id === openedAlertId(run.id, score.subjectId) || before?.evidence.runId === run.id;
    if (customer === undefined || (ownRun && alert === null)) {
      decided.push({ score, customer: null, alert, next: null, action: 'none' });
    } else if (alert === null || alert.id === openedAlertId(run.id, score.subjectId)) {
      const cooling = isCoolingDown(closed.get(score.subjectId) ?? null, score, settings.cooldownDays);
      // A team that only observes sees scores, and no alerts.
      const isObserved = settings.stageOf(customer.team) === 'observe';
      if (!mayOpen(score) || cooling || isObserved) {
        decided.push({ score, customer, alert, next: null, action: 'none' });
      } else {
        const opened = newAlert(score, score.level ?? 'low', customer, around, now(), settings);
        proposals.push(proposal(score, customer, opened, null, settings));
      }
    } else {
      const { next, action } = followed(alert, score, customer, around, now(), settings);
      const current = next ?? alert;
      // A listed alert waits for room; one that this very run has carded counts again when the run is repeated.
      const waits = current.placement === 'listed' && ['open', 'taken'].includes(current.state.name);
      if (current.isOpen && current.level !== 'low' && (waits || wasDoneBy(current, 'posted', run.id))) {
        const listed = { alert: current, isChanged: next !== null };
        const owned = presentOwners(current, customer, around, now(), settings);
        proposals.push(
          proposal(score, customer, owned, listed, settings, !wasDoneBy(current, 'raised', run.id)),
        );
      } else decided.push({ score, customer, alert, next, action });
    }
  }
  return decided;
}

function proposal(
  score: Score,
  customer: Customer,
  alert: Alert,
  listed: Listed | null,
  settings: AlertSettings,
  isWaiting = false,
): Proposal {
  const candidate = {
    subjectId: score.subjectId,
    ownerId: alert.ownerId,
    level: alert.level,
    risk: score.risk,
    valueMinor: customer.yearlyValueMinor,
    currency: customer.currency ?? settings.companyCurrency,
    isWaiting,
  };
  return { score, customer, candidate, alert, listed };
}

/** Writes a new alert, or the card of a listed one. Null when somebody changed the listed one meanwhile. */
async function written(stores: Stores, alert: Alert, listed: Listed | null): Promise<Alert | null> {
  if (listed === null) return stores.alerts.open(alert);
  const next = listed.isChanged ? alert : { ...alert, version: listed.alert.version + 1 };
  return (await stores.alerts.compareAndSet(next)) ? next : null;
}

function mayOpen(score: Score): boolean {
  return score.level !== null && score.mayAlert;
}

function bySubject(alerts: readonly Alert[]): Map<string, Alert> {
  return new Map(alerts.map((alert) => [alert.subjectId, alert]));
}

function decision(score: Score, action: DecisionAction, alertId: string | null): Decision {
  return {
    id: `${score.runId}|${score.subjectId}`,
    runId: score.runId,
    subjectId: score.subjectId,
    asOf: score.asOf,
    arm: 'treatment',
    assignmentChance: 1,
    risk: score.risk,
    level: score.level,
    wouldHaveAlerted: mayOpen(score),
    action,
    alertId,
  };
}
