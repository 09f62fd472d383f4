import type { ProbabilityModel } from '../learner.js';
import { type Table, takeNumbers, takeRows } from '../table.js';
import { personPeriod, withPeriods } from './person-period.js';
import { survivalFromHazards } from './survival-from-hazards.js';

/** Fits any model of a yes or no; `subjects` says whose each row is, for learners that cross-validate. */
export type FitProbability = (
  table: Table,
  target: Float64Array,
  weights: Float64Array,
  subjects: Int32Array,
) => ProbabilityModel;

export interface DiscreteTimeHazard {
  /** From 0, ascending; one more than periods. */
  readonly periodEdges: readonly number[];
  /** Chance of the event in a period for those who reach it; its last column is the period's number. */
  readonly model: ProbabilityModel;
}

/** How long each row's subject stayed. */
export interface Stays {
  readonly table: Table;
  /** One a row, ≥ 0, in the unit of the edges. */
  readonly durations: Float64Array;
  /** 1 where the duration ended with the event, 0 where the subject was last seen without. */
  readonly isEvent: Uint8Array;
  /** One a row, ≥ 0; null where all weigh the same. */
  readonly weights: Float64Array | null;
  /** Whose each row is, for learners that cross-validate; without it each row stands alone. */
  readonly subjects?: Int32Array;
}

/**
 * A discrete-time hazard model (Singer & Willett 1993; Tutz & Schmid 2016) by whatever learner: columns may act
 * differently early and late where the learner finds interactions with the period.
 *
 * @param periodEdges as `personPeriod` takes them.
 * @throws RangeError as `personPeriod`, and what the learner refuses.
 */
export function fitDiscreteTimeHazard(
  stays: Stays,
  periodEdges: readonly number[],
  fit: FitProbability,
): DiscreteTimeHazard {
  const rows = personPeriod(stays.table, stays.durations, stays.isEvent, periodEdges);
  if (rows.table.rowCount === 0)
    throw new RangeError('Nobody was seen beyond a duration of 0; there is nothing to fit.');
  const { weights } = stays;
  const counted =
    weights === null
      ? rows.weights
      : rows.weights.map((seen, row) => seen * (weights[rows.subject[row] as number] as number));
  const { subjects } = stays;
  const whose = subjects === undefined ? rows.subject : rows.subject.map((row) => subjects[row] as number);
  return { periodEdges, model: fit(rows.table, rows.target, counted, whose) };
}

/** Chances of staying beyond the end of each period: rows × periods, row by row, in [0, 1), never rising along a row. */
export function predictSurvival({ periodEdges, model }: DiscreteTimeHazard, rows: Table): Float64Array {
  const periodCount = periodEdges.length - 1;
  const repeated = Int32Array.from({ length: rows.rowCount * periodCount }, (_, at) =>
    Math.floor(at / periodCount),
  );
  const periods = Float64Array.from(repeated, (_, at) => at % periodCount);
  return survivalFromHazards(model.predict(withPeriods(takeRows(rows, repeated), periods)), periodCount);
}

/** The named subjects alone, repeats allowed. */
export function takeStays({ table, durations, isEvent, weights, subjects }: Stays, rows: Int32Array): Stays {
  return {
    table: takeRows(table, rows),
    durations: takeNumbers(durations, rows),
    isEvent: Uint8Array.from(rows, (row) => isEvent[row] as number),
    weights: weights === null ? null : takeNumbers(weights, rows),
    // A subject taken twice is still one.
    subjects: rows.map((row) => subjects?.[row] ?? row),
  };
}
