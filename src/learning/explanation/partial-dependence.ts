import { randomStream } from '../../domain/random.js';
import type { Figure } from '../evaluation/evaluation.js';
import { studentTQuantile } from '../statistics/student-t-quantile.js';
import { type CategoricalColumn, type Column, type NumericColumn, type Table, takeRows } from '../table.js';
import { drawRows } from './draw-rows.js';

/** The mean chance if every row had that value in the column. */
export interface DependencePoint {
  /** A value that was observed; null for missing. */
  readonly at: number | string | null;
  /** Share of the rows of that category, without a value, or, for a number, at or below it (missing ones left out). */
  readonly share: number;
  readonly probability: Figure;
}

export interface DependenceOptions {
  /** Values tried at most, beside missing; from 2. Default 20. */
  readonly points?: number;
  /** Rows averaged over at most; more are drawn from at random. Default 500. */
  readonly maxRows?: number;
}

/**
 * How the mean chance depends on one column, all others left as they are: partial dependence, Friedman (2001), 8.2. Numbers
 * are tried at observed values of evenly spaced ranks, ascending; categories in order of how often they occur; missing
 * comes last where some are. The 95 % interval is that of a mean over the rows averaged. Where columns go together, it
 * speaks of rows that don't exist.
 *
 * @param predict chances, one a row; a row's own doesn't depend on the rows beside it.
 * @throws RangeError where there is no such column, no rows, or the options are out of range.
 */
export function partialDependence(
  predict: (rows: Table) => Float64Array,
  rows: Table,
  columnName: string,
  seed: number,
  { points = 20, maxRows = 500 }: DependenceOptions = {},
): DependencePoint[] {
  const place = rows.columns.findIndex(({ name }) => name === columnName);
  const column = rows.columns[place];
  if (column === undefined)
    throw new RangeError(`There is no column "${columnName}" to see a dependence on.`);
  if (rows.rowCount === 0)
    throw new RangeError(`There are no rows to see the dependence on "${columnName}" in.`);
  if (!(Number.isInteger(points) && points >= 2)) {
    throw new RangeError(`A dependence is to be seen at ${points} values; it takes a whole number from 2.`);
  }
  if (!(maxRows >= 1))
    throw new RangeError(`A dependence is to be averaged over ${maxRows} rows; it takes 1 at least.`);
  const grid = column.kind === 'numeric' ? numericGrid(column, points) : categoricalGrid(column, points);
  const random = randomStream(seed, `dependence/${columnName}`);
  const drawn = drawRows(rows.rowCount, Math.floor(maxRows), random);
  const count = drawn.length;
  const repeated = Int32Array.from(
    { length: grid.length * count },
    (_, index) => drawn[index % count] as number,
  );
  const tried = takeRows(rows, repeated);
  const probabilities = predict({
    rowCount: tried.rowCount,
    columns: tried.columns.map((own, index) => (index === place ? setTo(own, grid, count) : own)),
  });
  return grid.map(({ at, share }, index) => ({
    at,
    share,
    probability: meanWithInterval(probabilities.subarray(index * count, (index + 1) * count)),
  }));
}

interface GridValue {
  readonly at: number | string | null;
  /** The number, or the category's code; NaN or −1 for missing. */
  readonly cell: number;
  readonly share: number;
}

function numericGrid({ values }: NumericColumn, most: number): GridValue[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const steps = Math.min(most, sorted.length);
  const chosen = new Map<number, number>();
  for (let step = 0; step < steps; step++) {
    let place = steps === 1 ? 0 : Math.round((step * (sorted.length - 1)) / (steps - 1));
    const value = sorted[place] as number;
    while (place + 1 < sorted.length && sorted[place + 1] === value) place++;
    chosen.set(value, (place + 1) / sorted.length);
  }
  return [
    ...Array.from(chosen, ([value, share]) => ({ at: value, cell: value, share })),
    ...missingPoint(values.length - sorted.length, values.length, Number.NaN),
  ];
}

function categoricalGrid({ codes, categories }: CategoricalColumn, most: number): GridValue[] {
  const counts = new Int32Array(categories.length);
  let missing = 0;
  for (const code of codes) {
    if (code < 0) missing++;
    else counts[code] = (counts[code] as number) + 1;
  }
  const grid = categories
    .map((at, cell) => ({ at, cell, share: (counts[cell] as number) / codes.length }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
  return [...grid, ...missingPoint(missing, codes.length, -1)];
}

function missingPoint(count: number, rowCount: number, cell: number): GridValue[] {
  return count === 0 ? [] : [{ at: null, cell, share: count / rowCount }];
}

/** Each value of the grid for so many rows in turn. */
function setTo(column: Column, grid: readonly GridValue[], count: number): Column {
  const length = grid.length * count;
  const cellAt = (index: number) => (grid[Math.floor(index / count)] as GridValue).cell;
  return column.kind === 'numeric'
    ? { ...column, values: Float64Array.from({ length }, (_, index) => cellAt(index)) }
    : { ...column, codes: Int32Array.from({ length }, (_, index) => cellAt(index)) };
}

function meanWithInterval(probabilities: Float64Array): Figure {
  const count = probabilities.length;
  let sum = 0;
  for (const probability of probabilities) sum += probability;
  const value = sum / count;
  // A single row says nothing of the others.
  if (count < 2) return { value, low: 0, high: 1 };
  let squares = 0;
  for (const probability of probabilities) squares += (probability - value) ** 2;
  const half = Math.sqrt(squares / (count - 1) / count) * studentTQuantile(0.975, count - 1);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}
