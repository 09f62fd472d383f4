import type { VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import { type GroupSignals, type LeadSignal, leadSignal } from './lead-signal.js';
import type { StandingFacts } from './standing-facts.js';

/**
 * Signs of money: a plan to invest, size, whether more or less was bought than a year before. Null where none of it is known.
 *
 * @param known what had happened and was known by then, in time order.
 * @param firmGrowth over a year as a share; null where it isn't known.
 */
export function budgetSignals(
  known: readonly VarselEvent[],
  firmGrowth: number | null,
  facts: StandingFacts | null,
  asOf: Date,
): GroupSignals {
  const change = orderChange(known, asOf);
  if (facts === null && change === null && firmGrowth === null) return null;
  const percent = change === null ? 0 : Math.round(100 * change);
  const signals: LeadSignal[] = [];
  if (facts?.hasPlan) signals.push(leadSignal('budget', 'plan_noted', 'high'));
  if (facts?.isAmongTop === true) signals.push(leadSignal('budget', 'among_top', 'medium'));
  if (percent >= GREW_PERCENT) signals.push(leadSignal('budget', 'orders_grew', 'medium', { percent }));
  if (percent <= -FELL_PERCENT)
    signals.push(leadSignal('budget', 'orders_fell', 'against', { percent: -percent }));
  if (firmGrowth !== null && firmGrowth >= FIRM_GROWS)
    signals.push(leadSignal('budget', 'firm_grows', 'medium', { percent: Math.round(100 * firmGrowth) }));
  return signals;
}

const YEAR_MS = 365 * DAY_MS;
const GREW_PERCENT = 20;
const FELL_PERCENT = 40;
const FIRM_GROWS = 0.1;

/** Of the last year against the one before, as a share; null where the records don't reach back or mix currencies. */
function orderChange(known: readonly VarselEvent[], asOf: Date): number | null {
  const lines = known.flatMap(({ occurredAt, payload }) =>
    payload.type === 'order_line' ? [{ ageMs: asOf.getTime() - occurredAt.getTime(), ...payload }] : [],
  );
  const reachesBack = lines.some(({ ageMs }) => ageMs >= 2 * YEAR_MS);
  const recent = lines.filter(({ ageMs }) => ageMs >= 0 && ageMs < 2 * YEAR_MS);
  if (!reachesBack || new Set(recent.map(({ currency }) => currency)).size !== 1) return null;
  const sum = (isLastYear: boolean) =>
    recent.reduce((all, each) => all + (each.ageMs < YEAR_MS === isLastYear ? each.amountMinor : 0), 0);
  const before = sum(false);
  return before > 0 ? sum(true) / before - 1 : null;
}
