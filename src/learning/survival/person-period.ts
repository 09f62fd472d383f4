import { type Table, table, takeRows } from '../table.js';
import { checkDurations } from './check-durations.js';

export const PERIOD_COLUMN = 'period';

/** One row for each subject and period it was seen in, subjects in their order, periods ascending. */
export interface PersonPeriods {
  /** The subjects' columns, and last a numeric one with the period's number, from 0. */
  readonly table: Table;
  /** Whose row it is. */
  readonly subject: Int32Array;
  /** 1 in the period in which the event came, 0 else. */
  readonly target: Float64Array;
  /** 1, or the seen part of the period in which a subject was last seen. */
  readonly weights: Float64Array;
}

/**
 * Subjects as training rows of a discrete-time hazard (Singer & Willett 1993): the chance of the event in a period for
 * those who have reached it. A period in which a subject was lost from sight counts by the part that was seen: left
 * out, it would raise the hazard, since events before the loss are counted; counted whole, lower it.
 *
 * @param durations one a row of the table, ≥ 0.
 * @param isEvent 1 where the duration ended with the event, 0 where it was last seen without.
 * @param periodEdges ascending, from 0: period k reaches from edge k (not included) to edge k + 1 (included). What comes
 * behind the last edge isn't seen.
 * @throws RangeError for lengths that differ, values out of range, or a column called "period".
 */
export function personPeriod(
  rows: Table,
  durations: Float64Array,
  isEvent: Uint8Array,
  periodEdges: readonly number[],
): PersonPeriods {
  checkEdges(periodEdges);
  checkDurations(durations, isEvent);
  if (durations.length !== rows.rowCount) {
    throw new RangeError(`The table has ${rows.rowCount} rows, but there are ${durations.length} durations.`);
  }
  const subject: number[] = [];
  const period: number[] = [];
  const target: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < durations.length; row++) {
    const duration = durations[row] as number;
    for (let at = 0; at + 1 < periodEdges.length; at++) {
      const from = periodEdges[at] as number;
      const to = periodEdges[at + 1] as number;
      const isLast = duration <= to;
      const isHit = isLast && isEvent[row] === 1;
      const seen = isHit || !isLast ? 1 : (duration - from) / (to - from);
      if (seen > 0) {
        subject.push(row);
        period.push(at);
        target.push(isHit ? 1 : 0);
        weights.push(seen);
      }
      if (isLast) break;
    }
  }
  const whose = Int32Array.from(subject);
  return {
    table: withPeriods(takeRows(rows, whose), Float64Array.from(period)),
    subject: whose,
    target: Float64Array.from(target),
    weights: Float64Array.from(weights),
  };
}

/** The table with the period's column behind its own. @throws RangeError where it has one already. */
export function withPeriods({ columns }: Table, periods: Float64Array): Table {
  return table([...columns, { kind: 'numeric', name: PERIOD_COLUMN, values: periods }]);
}

function checkEdges(edges: readonly number[]): void {
  const isAscending = edges.every((edge, at) => at === 0 || edge > (edges[at - 1] as number));
  if (edges.length < 2 || edges[0] !== 0 || !isAscending || !Number.isFinite(edges.at(-1))) {
    throw new RangeError(
      `Edges of periods must start at 0 and ascend, two or more finite numbers; not ${edges.join(', ')}.`,
    );
  }
}
