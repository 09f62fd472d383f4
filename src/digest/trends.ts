import { isFresh } from './freshness.js';
import { handledIn } from './headlines.js';
import { type DigestScope, isInScope } from './scope.js';
import type { WeekMaterial } from './week-material.js';
import { isIn, type Week } from './window.js';

/** What is shown as a chart: a value for each week, null where there is none. */
export interface Trend {
  readonly name: 'opened' | 'handled';
  readonly unit: 'count' | 'share';
  readonly weeks: readonly (Week & { readonly value: number | null })[];
}

/** A chart needs so many weeks with something in them: a single bar is no trend. */
const FEWEST_WEEKS = 3;

/** At most two, of the weeks up to this one. */
export function trends(week: WeekMaterial, scope: DigestScope): Trend[] {
  const { cases, window, freshness } = week;
  const own = cases.filter((each) => isInScope(scope, each));
  const last = window.weeks.at(-1);
  const isWithheld = (span: Week) => span === last && !isFresh(freshness);
  const opened: Trend = {
    name: 'opened',
    unit: 'count',
    weeks: window.weeks.map((span) => ({
      ...span,
      value: isWithheld(span) ? null : own.filter(({ openedAt }) => isIn(span, openedAt)).length,
    })),
  };
  const handled: Trend = {
    name: 'handled',
    unit: 'share',
    weeks: window.weeks.map((span) => ({ ...span, value: handledIn(span, week, scope).share })),
  };
  // How reliably one person answers is nobody's chart, not even their own.
  const candidates = scope.kind === 'own' ? [opened] : [opened, handled];
  return candidates.filter((trend) => weeksWithSomething(trend) >= FEWEST_WEEKS);
}

function weeksWithSomething({ unit, weeks }: Trend): number {
  return weeks.filter(({ value }) => (unit === 'count' ? (value ?? 0) > 0 : value !== null)).length;
}
