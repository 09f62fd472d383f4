import { TREATMENT_COLUMN } from '../../churn/model/columns.js';
import { featureTable } from '../../churn/model/features.js';
import type { Snapshot } from '../../churn/model/snapshots.js';
import { type Table, takeNumbers, takeRows } from '../../learning/table.js';

/** Snapshots of all customers as the learners take them. */
export interface LearningSet {
  readonly table: Table;
  /** 1: left within the horizon. */
  readonly labels: Float64Array;
  /** Whose each row is. */
  readonly customers: Int32Array;
  /** Position of each row's date. */
  readonly dates: Int32Array;
  /** Of the control group weigh more than 1; null without one. */
  readonly weights: Float64Array | null;
  readonly recencyDays: Float64Array;
  readonly segments: readonly string[];
}

export interface LearningRow extends Snapshot {
  readonly customer: number;
  readonly weight: number;
}

export function learningSet(rows: readonly LearningRow[]): LearningSet {
  const features = featureTable(rows);
  const columns = features.columns.map((column) =>
    column.name === TREATMENT_COLUMN && column.kind === 'numeric'
      ? { ...column, values: Float64Array.from(rows, ({ isActedOn }) => Number(isActedOn)) }
      : column,
  );
  return {
    table: { rowCount: rows.length, columns },
    labels: Float64Array.from(rows, ({ departure }) => Number(departure !== null)),
    customers: Int32Array.from(rows, ({ customer }) => customer),
    dates: Int32Array.from(rows, ({ date }) => date),
    weights: rows.some(({ weight }) => weight !== 1) ? Float64Array.from(rows, ({ weight }) => weight) : null,
    recencyDays: Float64Array.from(rows, ({ recencyDays }) => recencyDays),
    segments: rows.map(({ segment }) => segment),
  };
}

/** Some of the rows. */
export function partOf(set: LearningSet, rows: Int32Array): LearningSet {
  const take = (values: Int32Array) => rows.map((row) => values[row] as number);
  return {
    table: takeRows(set.table, rows),
    labels: takeNumbers(set.labels, rows),
    customers: take(set.customers),
    dates: take(set.dates),
    weights: set.weights === null ? null : takeNumbers(set.weights, rows),
    recencyDays: takeNumbers(set.recencyDays, rows),
    segments: Array.from(rows, (row) => set.segments[row] as string),
  };
}

/** The table without some columns. */
export function withoutColumns({ rowCount, columns }: Table, names: ReadonlySet<string>): Table {
  return { rowCount, columns: columns.filter(({ name }) => !names.has(name)) };
}
