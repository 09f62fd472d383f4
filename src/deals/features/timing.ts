import { DAY_MS } from '../../domain/time.js';
import type { KnownDeal } from './known-deal.js';
import type { WinContext } from './win-context.js';

const JANUARY = 1;
const MONTHS_A_YEAR = 12;

/** Where it stands in time: stage, age, what was put off, season and budgets. */
export function timingFeatures(known: KnownDeal, { settings }: WinContext): Record<string, number> {
  const { asOf, state } = known;
  const asOfMs = asOf.getTime();
  const daysSince = (at: Date | null) => (at === null ? Number.NaN : (asOfMs - at.getTime()) / DAY_MS);
  const place = state.stage === null ? -1 : settings.stages.indexOf(state.stage);
  return {
    'stage.place': place < 0 ? Number.NaN : place,
    'stage_age.days': daysSince(state.stageSince),
    'deal_age.days': daysSince(state.openedAt),
    'budget_cycle.days': daysToBudget(asOf, settings.budgetMonths),
    'season.month': asOf.getUTCMonth() + 1,
    ...postponements(known),
    'overdue.days': daysSince(state.expectedCloseAt),
  };
}

/** To the first day of the next month with which budgets begin. */
function daysToBudget(asOf: Date, budgetMonths: readonly number[]): number {
  const months = budgetMonths.length === 0 ? [JANUARY] : budgetMonths;
  const nextMonth = Array.from(
    { length: MONTHS_A_YEAR },
    (_, ahead) => new Date(Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth() + 1 + ahead, 1)),
  ).find((first) => months.includes(first.getUTCMonth() + 1));
  return nextMonth === undefined ? Number.NaN : (nextMonth.getTime() - asOf.getTime()) / DAY_MS;
}

/** Moves of the expected date to a later day. Missing where no date was ever set. */
function postponements({ entries }: KnownDeal): Record<string, number> {
  let count = 0;
  let days = 0;
  let expectedMs: number | null = null;
  for (const { payload } of entries) {
    const at = payload.type === 'opened' || payload.type === 'date_moved' ? payload.expectedCloseAt : null;
    if (at === null) continue;
    const later = expectedMs === null ? 0 : (at.getTime() - expectedMs) / DAY_MS;
    if (later >= 1) {
      count += 1;
      days += later;
    }
    expectedMs = at.getTime();
  }
  return {
    'postponed.count': expectedMs === null ? Number.NaN : count,
    'postponed.days': expectedMs === null ? Number.NaN : days,
  };
}
