import { DATA_FIGURES, type DataCheckResult, type DataFigure } from '../domain/data-check-result.js';

export interface TrendLine {
  readonly figure: DataFigure;
  readonly weeks: readonly { readonly week: string; readonly value: number | null }[];
  /** The last week against the one before; null where one of them has no value. */
  readonly change: number | null;
  /** better, worse or same; null where a change is neither, or none is known. */
  readonly direction: 'better' | 'worse' | 'same' | null;
}

/** More of these is better, of the number of customers neither, of all others worse. */
const BETTER_WHEN_MORE: ReadonlySet<DataFigure> = new Set(['completeness_percent']);
const NEITHER: ReadonlySet<DataFigure> = new Set(['customers']);

/** How each figure came along. @param newestFirst the weeks kept, the newest first. */
export function trendOf(newestFirst: readonly DataCheckResult[]): TrendLine[] {
  const weeks = [...newestFirst].reverse();
  return DATA_FIGURES.map((figure) => {
    const values = weeks.map(({ id, figures }) => ({ week: id, value: figures[figure] }));
    const [before, last] = [values.at(-2)?.value ?? null, values.at(-1)?.value ?? null];
    const change = before === null || last === null ? null : last - before;
    return { figure, weeks: values, change, direction: directionOf(figure, change) };
  });
}

function directionOf(figure: DataFigure, change: number | null): TrendLine['direction'] {
  if (change === null || NEITHER.has(figure)) return null;
  if (change === 0) return 'same';
  return change > 0 === BETTER_WHEN_MORE.has(figure) ? 'better' : 'worse';
}
