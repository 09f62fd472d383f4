import type { ChurnDefinition } from '../../domain/churn-definition.js';
import { crc32 } from '../../domain/crc32.js';
import type { Outcome } from '../../domain/outcome.js';
import type { ChurnContext, IntervalDistribution } from '../../domain/run.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import { lastContactMs, lastPurchaseMs } from '../activity.js';
import { whyNotScored } from '../scorable.js';
import { deliveredUntilMs } from '../source-state.js';
import type { ChurnSubject } from '../subjects.js';
import { type Departure, departureWithin, isGone } from './departure.js';
import { departuresOf } from './departures.js';
import { type ChurnFeatures, churnFeatures } from './features.js';
import { isLikelyGone } from './likely-gone.js';

/** A customer as of a past date, and what came of it. */
export interface Snapshot extends Pick<ChurnFeatures, 'values' | 'segment'> {
  /** Position of its date. */
  readonly date: number;
  /** The departure within the horizon; null where it stayed. */
  readonly departure: Departure | null;
  /** Somebody acted on an alert about it within the horizon, before it left. */
  readonly isActedOn: boolean;
  /** Days since it last bought or, where it never did, since the last contact; NaN without either. */
  readonly recencyDays: number;
}

export interface SnapshotSettings {
  /** Of the dates, ascending. */
  readonly contexts: readonly ChurnContext[];
  /** Of the day of training: labels are read with all that is known by then. */
  readonly now: ChurnContext;
  readonly definition: ChurnDefinition;
  readonly horizonDays: number;
  /** Every so many-th date of a customer, each customer beginning with another one; 1 for all. */
  readonly every: number;
}

/** What is known of a customer beside its history. */
export interface SnapshotSubject extends ChurnSubject {
  readonly outcomes: readonly Outcome[];
  /** When people acted on alerts about it. */
  readonly actedOnMs: readonly number[];
}

export interface CustomerSnapshots {
  readonly departures: readonly Departure[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * A customer as of each date on which a model would have scored it, with what was known then; gone ones are left out, and
 * those that most likely were.
 */
export function customerSnapshots(subject: SnapshotSubject, settings: SnapshotSettings): CustomerSnapshots {
  const { customer, history, outcomes, actedOnMs } = subject;
  const { contexts, every, horizonDays } = settings;
  const departures = knownDepartures(subject, settings);
  const offset = crc32(customer.id) % every;
  const snapshots = contexts.flatMap((context, date): Snapshot[] => {
    if ((date + offset) % every !== 0) return [];
    const atMs = context.asOf.getTime();
    if (isGone(departures, atMs)) return [];
    const known = historyAsOf(history, atMs);
    if (whyNotScored(known, atMs, lostAt(outcomes, atMs)) !== null) return [];
    const untilMs = atMs + horizonDays * DAY_MS;
    const departure = departureWithin(departures, atMs, untilMs);
    const actedUntilMs = departure?.leftAtMs ?? untilMs;
    const isActedOn = actedOnMs.some((at) => at > atMs && at <= actedUntilMs);
    const { values, segment, readings } = churnFeatures(customer, known, context);
    if (isLikelyGone(known, readings, settings.definition, atMs)) return [];
    const lastMs = lastPurchaseMs(known) ?? lastContactMs(known) ?? Number.NaN;
    return [{ date, values, segment, departure, isActedOn, recencyDays: (atMs - lastMs) / DAY_MS }];
  });
  return { departures, snapshots };
}

/** Every time a customer left, as known on the day of training. */
export function knownDepartures(
  { customer, history, outcomes }: Omit<SnapshotSubject, 'actedOnMs'>,
  { contexts, now, definition }: Pick<SnapshotSettings, 'contexts' | 'now' | 'definition'>,
): Departure[] {
  const untilMs = now.asOf.getTime();
  const { orders } = now.coverage;
  return departuresOf({
    history: historyAsOf(history, untilMs),
    outcomes: outcomes.filter(({ knownAt }) => knownAt <= now.asOf),
    definition,
    // Before the first date, the first one's: what differs between customers moves slowly.
    poolAt: (atMs) => {
      const context = contexts.findLast(({ asOf }) => asOf.getTime() <= atMs) ?? contexts[0] ?? now;
      return poolOf(customer.segment, context);
    },
    untilMs,
    ordersUntilMs: orders === undefined ? untilMs : deliveredUntilMs(orders, now.asOf),
  });
}

/** Of the segment, or of all customers where the segment has too few. */
function poolOf(segment: string, { orderIntervals }: ChurnContext): IntervalDistribution | null {
  const own = orderIntervals.find((each) => each.segment === segment);
  return own ?? orderIntervals.find((each) => each.segment === '') ?? null;
}

/** When a customer was last documented as lost, as known by a moment. */
function lostAt(outcomes: readonly Outcome[], atMs: number): Date | null {
  const lost = outcomes
    .filter(({ outcome, revokedAt }) => outcome === 'lost' && revokedAt === null)
    .filter(({ knownAt }) => knownAt.getTime() <= atMs)
    .map(({ occurredAt }) => occurredAt.getTime());
  return lost.length === 0 ? null : new Date(Math.max(...lost));
}
