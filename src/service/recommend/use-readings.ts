import type { UsageMetric, VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import type { UseReading } from './subject.js';

/** Readings of a month: a plan is at its limit on its busiest day. */
const SPAN_DAYS = 30;
const MONTH_DAYS = 30.4;
/** What machines measure belongs to them, not to the customer's plan. */
const OF_MACHINES: readonly UsageMetric[] = ['machine_hours', 'sensor'];

/** The highest reading of each metric in the last month, and in the same stretch some months before. */
export function highestUse(known: readonly VarselEvent[], asOf: Date, months: number): UseReading[] {
  const untilMs = asOf.getTime();
  const earlierMs = untilMs - months * MONTH_DAYS * DAY_MS;
  const current = highestWithin(known, untilMs);
  const earlier = highestWithin(known, earlierMs);
  return [...current].map(([metric, value]) => ({
    metric,
    value,
    earlier: earlier.get(metric) ?? null,
    overMonths: months,
  }));
}

function highestWithin(known: readonly VarselEvent[], untilMs: number): Map<UsageMetric, number> {
  const highest = new Map<UsageMetric, number>();
  for (const { occurredAt, payload } of known) {
    const atMs = occurredAt.getTime();
    if (payload.type !== 'measurement' || atMs > untilMs || atMs <= untilMs - SPAN_DAYS * DAY_MS) continue;
    if (OF_MACHINES.includes(payload.metric)) continue;
    highest.set(
      payload.metric,
      Math.max(highest.get(payload.metric) ?? Number.NEGATIVE_INFINITY, payload.value),
    );
  }
  return highest;
}
