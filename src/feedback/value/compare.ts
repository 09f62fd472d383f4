import { DateTime } from 'luxon';
import type {
  ComparedFigure,
  FigureBaseline,
  FigureChange,
  FigureGoal,
  FigurePeriod,
  Measured,
  ValueFigureName,
} from '../../domain/value-figures.js';
import { intervalOfDifference } from '../../learning/statistics/interval-of-difference.js';
import { PERIOD_MONTHS } from './figure-periods.js';

/**
 * A figure beside its baseline. Months that are a part of the baseline are not compared with it.
 *
 * @param timezone the company's, whose months these are.
 */
export function comparedFigure<Name extends ValueFigureName>(
  name: Name,
  period: FigurePeriod,
  now: Measured,
  baseline: FigureBaseline | null,
  goal: FigureGoal,
  timezone: string,
): ComparedFigure<Name> {
  const isAfter = baseline !== null && period.from >= baseline.until;
  const change = isAfter ? changeFrom(baseline.measured, now) : null;
  return {
    name,
    period,
    now,
    baseline,
    change,
    comparedFrom: baseline === null ? null : lastMonthOf(PERIOD_MONTHS[name], baseline.until, timezone),
    goal,
    isGoalMet: change === null ? null : isMet(change, goal),
  };
}

/** The month by whose end a period of so many months has passed after a moment. */
function lastMonthOf(months: number, after: Date, timezone: string): string {
  return DateTime.fromJSDate(after, { zone: timezone })
    .plus({ months: months - 1 })
    .toFormat('yyyy-MM');
}

/** Null where one of the two is not known, or the baseline is nothing that per cent can be reckoned of. */
export function changeFrom(before: Measured, now: Measured): FigureChange | null {
  if (!before.isKnown || !now.isKnown || before.value <= 0) return null;
  const { value, low, high } = intervalOfDifference(now, before);
  const percent = (of: number) => (100 * of) / before.value;
  return { percent: percent(value), lowPercent: percent(low), highPercent: percent(high) };
}

/** What goes beyond a goal has met it. */
function isMet({ percent }: FigureChange, { fromPercent, toPercent }: FigureGoal): boolean {
  return toPercent <= 0 ? percent <= toPercent : percent >= fromPercent;
}
