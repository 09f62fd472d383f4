import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Decision, DecisionAction } from '../domain/decision.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { Run } from '../domain/run.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import type { OnStep } from '../domain/step.js';
import type { Stores } from '../stores/stores.js';
import { isCoolingDown } from './cooldown.js';
import { endUnscored } from './end-unscored.js';
import { type Followed, followScore } from './follow.js';
import { wasDoneBy } from './lifecycle.js';
import { newAlert, openedAlertId, withCard, withRise } from './open.js';
import { byUrgency, type Candidate, carded } from './placement.js';
import { responsibleForCustomer } from './responsible.js';
import { targetsFor } from './routing.js';
import { firstRunSummaries } from './run-summary.js';
import type { AlertSettings } from './settings.js';
import { settle } from './settle.js';
import { untouchedCards } from './untouched-cards.js';

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
  const staff = await staffById(stores, settings);
  const proposals: Proposal[] = [];
  const counts = { scored: 0, opened: 0, carded: 0, raised: 0, ended: 0, withoutTarget: 0 };

  const followedIds = new Set<string>();
  for await (const scores of stores.scores.ofRun(run.id, ALL_PARTITIONS, BATCH)) {
    counts.scored += scores.length;
    const followed = await followBatch(dependencies, scores, run, proposals, staff);
    await stores.decisions.append(
      followed.map(({ score, action, alert }) => decision(score, action, alert?.id ?? null)),
    );
    for (const { score, customer, alert, next, action } of followed) {
      if (alert !== null) followedIds.add(alert.id);
      if (next === null || alert === null || customer === null) continue;
      const saved = await saveFollowed(dependencies, alert.id, score, customer, staff, next);
      if (saved === null) continue;
      counts.raised += action === 'raised' ? 1 : 0;
      counts.ended += saved.isOpen ? 0 : 1;
      await settle(stores, saved);
    }
  }
  for (const { listed } of proposals) if (listed !== null) followedIds.add(listed.alert.id);
  counts.ended += await endUnscored({ stores, settings, now }, run, followedIds);

  const isFirstRun = run.context?.isFirstRun ?? false;
  const chosen = carded(
    proposals.map(({ candidate }) => candidate),
    settings.cardsPerPersonAndDay,
    isFirstRun,
    await untouchedCards(
      stores.alerts,
      run.id,
      proposals.map(({ candidate }) => candidate),
    ),
  );
  // Without a place to show it, it stays on the list: posted as soon as a route or a platform id is set.
  for (const { candidate, customer } of proposals) {
    const owner = staff.get(candidate.ownerId ?? '') ?? null;
    const hasPlace = targetsFor(customer, candidate.level, owner, settings.routing).length > 0;
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
  proposals.sort((a, b) => byUrgency(a.candidate, b.candidate));
  for (const { score, customer, candidate, listed } of proposals) {
    const base = listed?.alert ?? newAlert(score, candidate.level, customer, staff, now(), settings);
    if (base.placement === 'carded') continue;
    const isCarded = chosen.has(score.subjectId);
    if (listed !== null && !isCarded && !listed.isChanged) continue;
    const alert = isCarded ? withCard(base, customer, staff, run.id, now(), settings) : base;
    const standing = await written(stores, alert, listed);
    await onStep('alert written');
    if (standing === null) continue;
    counts.opened += listed === null ? 1 : 0;
    counts.carded += isCarded ? 1 : 0;
    await settle(stores, standing);
    await onStep('delivery pending');
  }
  if (isFirstRun && proposals.length > 0) {
    const ownerIds = new Set(proposals.map(({ candidate }) => candidate.ownerId ?? ''));
    const owners = [...ownerIds].flatMap((id) => staff.get(id) ?? []);
    await stores.deliveries.add(firstRunSummaries(run.id, settings.routing, owners, now()));
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
  staff: ReadonlyMap<string, Staff>,
  planned: Alert,
): Promise<Alert | null> {
  let next = planned;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (await stores.alerts.compareAndSet(next)) return next;
    const current = await stores.alerts.find(alertId);
    if (current === null || !current.isOpen) return null;
    const again = followed(current, score, customer, staff, now(), settings);
    if (again.next === null) return null;
    next = again.next;
  }
  return null;
}

function followed(
  alert: Alert,
  score: Score,
  customer: Customer,
  staff: ReadonlyMap<string, Staff>,
  now: Date,
  settings: AlertSettings,
): Followed {
  const { next, action } = followScore(alert, score, now, settings);
  const hasRisen = next !== null && action === 'raised' && next.placement === 'carded';
  return { action, next: hasRisen ? withRise(next, customer, staff, now, settings) : next };
}

/** Everybody by id, platform ids set by hand in place. */
async function staffById(
  stores: Stores,
  { platformIds, routing }: AlertSettings,
): Promise<Map<string, Staff>> {
  const field = routing.platform === 'slack' ? 'slackUserId' : 'teamsUserId';
  const all = await stores.staff.all();
  return new Map(
    all.map((person) => [person.id, { ...person, [field]: platformIds.get(person.id) ?? person[field] }]),
  );
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
  staff: ReadonlyMap<string, Staff>,
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
      if (!mayOpen(score) || cooling) decided.push({ score, customer, alert, next: null, action: 'none' });
      else proposals.push(proposal(score, customer, null, staff, settings));
    } else {
      const { next, action } = followed(alert, score, customer, staff, now(), settings);
      const current = next ?? alert;
      // A listed alert waits for room; one that this very run has carded counts again when the run is repeated.
      const waits = current.placement === 'listed' && ['open', 'taken'].includes(current.state.name);
      if (current.isOpen && current.level !== 'low' && (waits || wasDoneBy(current, 'posted', run.id))) {
        const listed = { alert: current, isChanged: next !== null };
        proposals.push(
          proposal(score, customer, listed, staff, settings, !wasDoneBy(current, 'raised', run.id)),
        );
      } else decided.push({ score, customer, alert, next, action });
    }
  }
  return decided;
}

function proposal(
  score: Score,
  customer: Customer,
  listed: Listed | null,
  staff: ReadonlyMap<string, Staff>,
  settings: AlertSettings,
  isWaiting = false,
): Proposal {
  const ownerId = listed?.alert.ownerId ?? responsibleForCustomer(customer, staff, settings.owners).ownerId;
  const level = listed?.alert.level ?? score.level ?? 'low';
  const candidate = {
    subjectId: score.subjectId,
    ownerId,
    level,
    risk: score.risk,
    valueMinor: customer.yearlyValueMinor,
    isWaiting,
  };
  return { score, customer, candidate, listed };
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
