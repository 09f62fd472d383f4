import type { Alert } from '../domain/alert.js';
import { type RowFailures, rowFailures } from '../domain/row-failures.js';
import type { OnStep } from '../domain/step.js';
import type { Stores } from '../stores/stores.js';
import { timed } from './clock-times.js';
import { presentOwners } from './open.js';
import type { AlertSettings } from './settings.js';
import { settle } from './settle.js';
import { isHeldToClock, withoutClock } from './stop-clocks.js';
import { type AlertSubject, readSubjects } from './subject.js';
import { readSurroundings, type Surroundings } from './surroundings.js';
import { withStepsTaken } from './take-steps.js';

export interface ClockDependencies {
  readonly stores: Stores;
  readonly settings: AlertSettings;
  readonly now: () => Date;
  readonly onStep: OnStep;
}

export interface ClockCounts {
  readonly started: number;
  /** Entries of escalations and questions. */
  readonly steps: number;
  readonly handedOver: number;
}

const BATCH = 200;
const MAX_ROUNDS = 10;
/** A card that is not posted yet is looked at again soon, later and later; its clock counts from the posting all the same. */
const LOOK_AGAIN_MS = 60_000;
const LOOK_AGAIN_AT_MOST_MS = 30 * 60_000;
// More than one person is owner of; the next tick goes on.
const ALERTS_OF_OWNER = 2_000;

/**
 * One tick of the clock: alerts of owners who are away go to their stand-ins, clocks start with the posting of their
 * cards, steps that have fallen due are taken. Whatever it does is written over the version it has read; several workers
 * may tick at once. An alert that fails keeps no other one waiting.
 *
 * @throws AggregateError naming the alerts that failed, once all others have been looked at.
 */
export async function runClock(dependencies: ClockDependencies): Promise<ClockCounts> {
  const { stores, settings, now } = dependencies;
  const around = await readSurroundings(stores, settings, now());
  const counts = { started: 0, steps: 0, handedOver: 0 };
  const failures = rowFailures('alerts on the clock');
  for (const staffId of around.away) {
    counts.handedOver += await handOverOf(staffId, dependencies, around, failures);
  }
  const seen = new Set<string>();
  for (;;) {
    // Those that failed stay due, and mustn't take the places of others.
    const batch = await stores.alerts.withStepDue(now(), BATCH + failures.count);
    const fresh = batch.filter(({ id }) => !seen.has(id));
    // What is still due after it was looked at is somebody else's at this moment.
    if (fresh.length === 0) break;
    const subjects = await readSubjects(stores, fresh);
    for (const alert of fresh) {
      seen.add(alert.id);
      const subject = subjects.get(alert.id) ?? null;
      const done = await failures.attempt(alert.id, () => advance(alert, subject, dependencies, around));
      counts.started += done?.isStarted === true ? 1 : 0;
      counts.steps += done?.steps ?? 0;
    }
  }
  failures.throwIfAny();
  return counts;
}

interface Advanced {
  readonly isStarted: boolean;
  readonly steps: number;
}

async function advance(
  read: Alert,
  subject: AlertSubject | null,
  { stores, settings, now, onStep }: ClockDependencies,
  around: Surroundings,
): Promise<Advanced> {
  let alert: Alert | null = read;
  for (let round = 0; round < MAX_ROUNDS && alert?.isOpen === true; round++) {
    const at = now();
    // A team that has stepped back is held to nothing, until it acts again.
    const held = isHeldToClock(subject, settings) ? alert : withoutClock(alert, settings);
    const started = await withClockStarted(held, stores, settings);
    const next = withStepsTaken(started, around, settings, at);
    if (next === alert) {
      const planned = laterThan(at, timed(alert, settings).nextStepAt, alert);
      if (await stores.alerts.planStep(alert.id, alert.version, planned)) break;
    } else {
      const written = { ...next, version: alert.version + 1 };
      if (await stores.alerts.compareAndSet(written)) {
        await onStep('alert written');
        await settle(stores, written);
        await onStep('delivery pending');
        return { isStarted: started !== held, steps: next.log.length - alert.log.length };
      }
    }
    alert = await stores.alerts.find(alert.id);
  }
  return { isStarted: false, steps: 0 };
}

/** Starts the clock once the card is posted; the same alert until then. */
async function withClockStarted<Of extends Alert>(
  alert: Of,
  { deliveries }: Pick<Stores, 'deliveries'>,
  settings: AlertSettings,
): Promise<Of> {
  const { clock } = alert;
  if (clock === null || clock.startedAt !== null) return alert;
  const posted = (await deliveries.ofAlert(alert.id)).flatMap(({ content, state }) =>
    // Where nobody can know whether a card arrived people were told so, and it is the safer to go on.
    content.kind === 'alert_card' && (state.name === 'sent' || state.name === 'unknown')
      ? [state.at.getTime()]
      : [],
  );
  if (posted.length === 0) return alert;
  const startedAt = new Date(Math.max(Math.min(...posted), clock.since.getTime()));
  const started = timed({ ...alert, clock: { ...clock, startedAt } }, settings);
  return { ...started, isCardStale: alert.isCardStale || !isSameMinute(started.dueAt, alert.dueAt) };
}

/** Hands the carded alerts of somebody who is away to the stand-in; those that sleep longer than the absence stay. */
async function handOverOf(
  staffId: string,
  { stores, settings, now }: ClockDependencies,
  around: Surroundings,
  failures: RowFailures,
): Promise<number> {
  const [absence] = await stores.absences.ofStaff(staffId, now());
  const sleepsOn = ({ state }: Alert) =>
    state.name === 'snoozed' && absence !== undefined && state.until >= absence.endsAt;
  const open = await stores.alerts.openOfOwner(staffId, ALERTS_OF_OWNER);
  const awaiting = open.filter((alert) => alert.placement === 'carded' && !sleepsOn(alert));
  const subjects = await readSubjects(stores, awaiting);
  let count = 0;
  for (const alert of awaiting) {
    const isHanded = await failures.attempt(alert.id, async () => {
      const subject = subjects.get(alert.id) ?? null;
      const handed = presentOwners(alert, subject, around, now(), settings);
      // Nobody stands in: it stays.
      if (handed === alert) return false;
      const next = { ...timed(handed, settings), version: alert.version + 1 };
      // Somebody who pressed meanwhile was faster; the next tick looks again.
      if (!(await stores.alerts.compareAndSet(next))) return false;
      await settle(stores, next);
      return true;
    });
    count += isHanded === true ? 1 : 0;
  }
  return count;
}

function laterThan(now: Date, planned: Date | null, { clock }: Alert): Date | null {
  if (planned === null || planned > now) return planned;
  const waitedMs = now.getTime() - (clock?.since ?? now).getTime();
  const againMs = Math.min(Math.max(waitedMs / 4, LOOK_AGAIN_MS), LOOK_AGAIN_AT_MOST_MS);
  return new Date(now.getTime() + againMs);
}

function isSameMinute(a: Date | null, b: Date | null): boolean {
  const minute = (time: Date | null) => (time === null ? null : Math.floor(time.getTime() / 60_000));
  return minute(a) === minute(b);
}
