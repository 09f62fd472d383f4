import { type Random, randomStream } from '../../domain/random.js';
import type { FeatureImportance } from '../evaluation/evaluation.js';
import { checkProbabilities } from '../metrics/check-predictions.js';
import { logLosses, rowLogLoss } from '../metrics/log-loss.js';
import { type PassDifferences, pairedMean } from '../statistics/paired-mean.js';
import { studentTQuantile } from '../statistics/student-t-quantile.js';
import { type Column, type Table, takeNumbers, takeRows } from '../table.js';
import { drawRows } from './draw-rows.js';

/** Rows that a model had not seen in training, and the model. */
export interface HeldOutRows {
  readonly rows: Table;
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  /** What the model predicts for the rows as they are. */
  readonly probabilities: Float64Array;
  /** Chances, one a row; a row's own doesn't depend on the rows beside it. */
  readonly predict: (rows: Table) => Float64Array;
  /** Whose the rows are: they count as one in the interval. Null: each for itself. */
  readonly groups?: Int32Array | null;
}

export interface PermutationOptions {
  /** How often each column is shuffled, from 1. Default 5. */
  readonly repeats?: number;
  /** Rows judged, over all passes together; more are drawn from at random. Default 2,000. */
  readonly maxRows?: number;
}

/**
 * How much the log loss rises (nats a row, mean over passes) when a column is shuffled among held-out rows: Breiman
 * (2001); Fisher, Rudin & Dominici, JMLR 20 (2019), whose estimator leaves each row's own value out, as here. A column
 * whose news another one carries too gets little, as the model can lean on the other.
 *
 * The 95 % interval tells how the figure would vary with other held-out rows and other shuffles. A row counts twice: by
 * the loss of getting another's value and by that of giving its own away (the two projections of a U-statistic,
 * Hoeffding 1948), and its mean over the repeats still carries the shuffles' noise; so with few repeats the interval is
 * rather too wide. What other training rows would change is not in it.
 *
 * @param passes tables of the same columns; two rows each at least.
 * @returns one a column, most important first.
 * @throws RangeError when there is no pass, one has fewer than two rows, or the options are out of range.
 */
export function permutationImportance(
  passes: readonly HeldOutRows[],
  seed: number,
  { repeats = 5, maxRows = 2000 }: PermutationOptions = {},
): FeatureImportance[] {
  checkPasses(passes, repeats, maxRows);
  const total = passes.reduce((sum, { labels }) => sum + labels.length, 0);
  const share = Math.min(1, maxRows / total);
  const judged = passes.map((pass, index) =>
    judgedRows(pass, share, randomStream(seed, `importance rows/${index}`)),
  );
  const columns = (passes[0] as HeldOutRows).rows.columns;
  return columns
    .map(({ name }, column) => {
      const random = randomStream(seed, `importance/${name}`);
      return {
        name,
        importance: riseOfLoss(judged.map((pass) => shuffleEffects(pass, column, repeats, random))),
      };
    })
    .sort((a, b) => b.importance.value - a.importance.value);
}

interface JudgedRows {
  readonly rows: Table;
  readonly labels: Float64Array;
  readonly losses: Float64Array;
  readonly predict: (rows: Table) => Float64Array;
  readonly groups: Int32Array | null;
}

interface ShuffleEffects extends PassDifferences {
  /** Mean rise of the loss; `values` are spread as its error is, around it. */
  readonly rise: number;
}

function riseOfLoss(effects: readonly ShuffleEffects[]): FeatureImportance['importance'] {
  const value = effects.reduce((sum, { rise }) => sum + rise, 0) / effects.length;
  const spread = pairedMean(effects);
  // All rows of a single group: nothing is known about others.
  if (spread === null) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half =
    spread.standardError === 0 ? 0 : spread.standardError * studentTQuantile(0.975, spread.degreesOfFreedom);
  return { value, low: value - half, high: value + half };
}

function shuffleEffects(
  { rows, labels, losses, predict, groups }: JudgedRows,
  columnIndex: number,
  repeats: number,
  random: Random,
): ShuffleEffects {
  const rowCount = labels.length;
  const column = rows.columns[columnIndex] as Column;
  const receivers: number[] = [];
  const donors: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const donorOf = oneCycle(rowCount, random);
    for (let row = 0; row < rowCount; row++) {
      // Where the value stays the same, so does the loss.
      if (isSame(column, row, donorOf[row] as number)) continue;
      receivers.push(row);
      donors.push(donorOf[row] as number);
    }
  }
  const effects = new Float64Array(rowCount);
  if (receivers.length === 0) return { values: effects, rise: 0, groups };
  const shuffled = takeRows(rows, Int32Array.from(receivers));
  const given = takeRows({ rowCount, columns: [column] }, Int32Array.from(donors)).columns[0] as Column;
  const probabilities = predict({
    rowCount: shuffled.rowCount,
    columns: shuffled.columns.map((own, index) => (index === columnIndex ? given : own)),
  });
  let sum = 0;
  for (let index = 0; index < receivers.length; index++) {
    const row = receivers[index] as number;
    const donor = donors[index] as number;
    const change =
      rowLogLoss(probabilities[index] as number, labels[row] as number) - (losses[row] as number);
    sum += change;
    effects[row] = (effects[row] as number) + change / repeats;
    effects[donor] = (effects[donor] as number) + change / repeats;
  }
  return { values: effects, rise: sum / (repeats * rowCount), groups };
}

/** A random permutation that is one cycle: no row keeps its own. Sattolo, Information Processing Letters 22 (1986). */
function oneCycle(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * last);
    const moved = order[last] as number;
    order[last] = order[other] as number;
    order[other] = moved;
  }
  return order;
}

function isSame(column: Column, row: number, other: number): boolean {
  return column.kind === 'numeric'
    ? Object.is(column.values[row], column.values[other])
    : column.codes[row] === column.codes[other];
}

function judgedRows(
  { rows, labels, probabilities, predict, groups = null }: HeldOutRows,
  share: number,
  random: Random,
): JudgedRows {
  const drawn = drawRows(labels.length, Math.max(2, Math.round(share * labels.length)), random);
  const own = takeNumbers(labels, drawn);
  return {
    rows: takeRows(rows, drawn),
    labels: own,
    losses: logLosses(takeNumbers(probabilities, drawn), own),
    predict,
    groups: groups === null ? null : drawn.map((row) => groups[row] as number),
  };
}

function checkPasses(passes: readonly HeldOutRows[], repeats: number, maxRows: number): void {
  if (!(Number.isInteger(repeats) && repeats >= 1)) {
    throw new RangeError(`Columns are to be shuffled ${repeats} times; it must be a whole number from 1.`);
  }
  if (!(maxRows >= 2)) throw new RangeError(`At most ${maxRows} rows are to be judged; it takes 2 at least.`);
  const first = passes[0];
  if (first === undefined)
    throw new RangeError('There are no held-out rows to judge columns on; give one pass at least.');
  const names = first.rows.columns.map(({ name }) => name);
  for (const [index, { rows, labels, probabilities }] of passes.entries()) {
    checkProbabilities(probabilities, labels, null);
    if (rows.rowCount !== labels.length) {
      throw new RangeError(
        `Pass ${index} has ${rows.rowCount} rows and ${labels.length} labels; each row needs its own.`,
      );
    }
    if (labels.length < 2) {
      throw new RangeError(
        `Pass ${index} has a single row, and nothing to shuffle it with; give two at least.`,
      );
    }
    const own = rows.columns.map(({ name }) => name);
    if (own.length !== names.length || own.some((name, column) => name !== names[column])) {
      throw new RangeError(
        `Pass ${index} has other columns than the first; give all the same ones in the same order.`,
      );
    }
  }
}
