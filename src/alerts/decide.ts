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
import { followScore } from './follow.js';
import { newAlert, openedAlertId, withCard, withRise } from './open.js';
import { byUrgency, type Candidate, carded } from './placement.js';
import { responsibleForCustomer } from './responsible.js';
import { firstRunSummaries } from './run-summary.js';
import type { AlertSettings } from './settings.js';
import { settle } from './settle.js';

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
  readonly listed: Alert | null;
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

  for await (const scores of stores.scores.ofRun(run.id, ALL_PARTITIONS, BATCH)) {
    counts.scored += scores.length;
    const followed = await followBatch(dependencies, scores, run, proposals, staff);
    counts.raised += followed.filter(({ action }) => action === 'raised').length;
    counts.ended += followed.filter(({ next }) => next !== null && !next.isOpen).length;
    await stores.decisions.append(
      followed.map(({ score, action, alert }) => decision(score, action, alert?.id ?? null)),
    );
    for (const { next } of followed) {
      if (next !== null && (await stores.alerts.compareAndSet(next))) await settle(stores, next);
    }
  }

  const isFirstRun = run.context?.isFirstRun ?? false;
  const chosen = carded(
    proposals.map(({ candidate }) => candidate),
    settings.cardsPerPersonAndDay,
    isFirstRun,
  );
  await stores.decisions.append(
    proposals.map(({ score, listed }) => {
      const isCarded = chosen.has(score.subjectId);
      const action =
        listed === null
          ? isCarded
            ? 'opened_card'
            : 'opened_listed'
          : isCarded
            ? 'reposted_listed'
            : 'kept';
      return decision(score, action, listed?.id ?? openedAlertId(run.id, score.subjectId));
    }),
  );
  await onStep('decisions written');

  // The most urgent are posted first.
  proposals.sort((a, b) => byUrgency(a.candidate, b.candidate));
  for (const { score, customer, candidate, listed } of proposals) {
    const isCarded = chosen.has(score.subjectId);
    const base = listed ?? newAlert(score, candidate.level, customer, staff, now(), settings);
    if (listed !== null && (!isCarded || listed.placement === 'carded')) continue;
    const alert = isCarded ? withCard(base, customer, staff, run.id, now(), settings) : base;
    const standing = await written(stores, alert, listed);
    await onStep('alert written');
    if (standing === null) continue;
    counts.opened += listed === null ? 1 : 0;
    counts.carded += isCarded ? 1 : 0;
    if (standing.placement === 'carded' && standing.targets.length === 0) counts.withoutTarget += 1;
    await settle(stores, standing);
    await onStep('delivery pending');
  }
  if (isFirstRun) await stores.deliveries.add(firstRunSummaries(run.id, settings.routing, now()));
  return counts;
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
    const ownRun = closed.get(score.subjectId)?.id === openedAlertId(run.id, score.subjectId);
    if (customer === undefined || ownRun) {
      decided.push({ score, alert, next: null, action: 'none' });
    } else if (alert === null || alert.id === openedAlertId(run.id, score.subjectId)) {
      const cooling = isCoolingDown(closed.get(score.subjectId) ?? null, score, settings.cooldownDays);
      if (!mayOpen(score) || cooling) decided.push({ score, alert, next: null, action: 'none' });
      else proposals.push(proposal(score, customer, null, staff, settings));
    } else {
      const followed = followScore(alert, score, now(), settings);
      const current = followed.next ?? alert;
      // A listed alert waits for room; one that this very run has carded counts again when the run is repeated.
      const waits = current.isOpen && (current.placement === 'listed' || wasPostedBy(current, run.id));
      if (waits && current.level !== 'low') {
        if (followed.next !== null && !(await stores.alerts.compareAndSet(followed.next))) continue;
        proposals.push(proposal(score, customer, current, staff, settings));
      } else {
        const hasRisen = followed.action === 'raised';
        const next =
          hasRisen && followed.next !== null
            ? withRise(followed.next, customer, staff, now(), settings)
            : followed.next;
        decided.push({ score, alert, next, action: followed.action });
      }
    }
  }
  return decided;
}

function proposal(
  score: Score,
  customer: Customer,
  listed: Alert | null,
  staff: ReadonlyMap<string, Staff>,
  settings: AlertSettings,
): Proposal {
  const ownerId = listed?.ownerId ?? responsibleForCustomer(customer, staff, settings.owners).ownerId;
  const level = listed?.level ?? score.level ?? 'low';
  const candidate = {
    subjectId: score.subjectId,
    ownerId,
    level,
    risk: score.risk,
    valueMinor: customer.yearlyValueMinor,
  };
  return { score, customer, candidate, listed };
}

/** Writes a new alert, or the card of a listed one. Null when somebody changed the listed one meanwhile. */
async function written(stores: Stores, alert: Alert, listed: Alert | null): Promise<Alert | null> {
  if (listed === null) return stores.alerts.open(alert);
  const next = { ...alert, version: listed.version + 1 };
  return (await stores.alerts.compareAndSet(next)) ? next : null;
}

function mayOpen(score: Score): boolean {
  return score.level !== null && score.mayAlert;
}

function wasPostedBy(alert: Alert, runId: string): boolean {
  return alert.log.some((entry) => entry.event === 'posted' && entry.details.runId === runId);
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
