import { quantileOfSorted } from '../statistics/quantile.js';
import type { NumericColumn } from '../table.js';
import { type PreparedColumn, scaled, scaleOf, standardise } from './prepared-column.js';

/** Share of rows at either end that lie level with the last number before them. */
const TAIL = 0.002;
/** Beyond this a number is taken as this: its square must not overflow. */
const MOST = 1e100;
/** Where bent lines bend: at these quantiles. */
const BENDS: readonly number[] = [0.15, 0.5, 0.85];
export const MOST_BENDS = BENDS.length;
/** Numbers that quantiles are taken of. */
const SAMPLE = 5000;

/**
 * A number's line: clipped at its tails (infinities and absurd values would else rule the fit), standardised; missing
 * ones stand at the median and get an effect of their own. Bent at quantiles where `isBent`, straight else.
 */
export function prepareNumeric({ name, values }: NumericColumn, isBent: boolean): PreparedColumn {
  const sorted = sortedSample(values);
  const [low, high] = boundsOf(values, sorted);
  const missing = missingOf(values);
  if (!(low < high)) return withoutLine(name, low, values.length, missing);
  const median = Math.min(high, Math.max(low, quantileOfSorted(sorted, 0.5)));
  const bends = isBent ? bendsOf(sorted, low, high) : [];
  const filled = values.map((value) => (Number.isNaN(value) ? median : Math.min(high, Math.max(low, value))));
  const lines = [low, ...bends].map((from) => lineFrom(filled, from));
  return {
    numbers: [...lines.map(({ numbers }) => numbers), ...(missing === null ? [] : [missing.numbers])],
    levels: null,
    input: (coefficients) => {
      const effectOfMissing = (isMissing: number): number =>
        missing === null ? 0 : scaled(isMissing, missing, coefficients[lines.length] as number);
      const effectAt = (value: number, isMissing: number): number =>
        lines.reduce(
          (sum, line, index) =>
            sum + scaled(Math.max(0, value - line.from), line, coefficients[index] as number),
          effectOfMissing(isMissing),
        );
      const at = Float64Array.of(low, ...bends, high);
      const effect = at.map((value) => effectAt(value, 0));
      return { kind: 'numeric', name, at, effect, missingEffect: effectAt(median, 1) };
    },
  };
}

/** One value throughout: whether it is there may still say something. */
function withoutLine(
  name: string,
  only: number,
  rowCount: number,
  missing: ReturnType<typeof missingOf>,
): PreparedColumn {
  // All missing, or none: nothing to tell apart.
  if (missing === null || missing.count === rowCount) {
    const nothing = new Float64Array(0);
    return {
      numbers: [],
      levels: null,
      input: () => ({ kind: 'numeric', name, at: nothing, effect: nothing, missingEffect: 0 }),
    };
  }
  return {
    numbers: [missing.numbers],
    levels: null,
    input: ([coefficient]) => ({
      kind: 'numeric',
      name,
      at: Float64Array.of(only),
      effect: Float64Array.of(scaled(0, missing, coefficient as number)),
      missingEffect: scaled(1, missing, coefficient as number),
    }),
  };
}

/** Some thousand known numbers, evenly taken, ascending: enough for quantiles, and sorting all would take longest of all. */
function sortedSample(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const count = Math.min(known.length, SAMPLE);
  const sample = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    sample[index] = bounded(known[Math.floor((index * known.length) / count)] as number);
  }
  return sample.sort();
}

function boundsOf(values: Float64Array, sorted: Float64Array): readonly [number, number] {
  if (sorted.length === 0) return [0, 0];
  const low = quantileOfSorted(sorted, TAIL);
  const high = quantileOfSorted(sorted, 1 - TAIL);
  if (low < high) return [low, high];
  // Rarely anything but one value: that it is rare is no reason to forget it.
  let least = low;
  let most = high;
  for (let row = 0; row < values.length; row++) {
    const value = bounded(values[row] as number);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function bendsOf(sorted: Float64Array, low: number, high: number): number[] {
  const candidates = BENDS.map((share) => quantileOfSorted(sorted, share));
  const least = (high - low) * 1e-6;
  const bends: number[] = [];
  for (const candidate of candidates) {
    if (candidate - (bends.at(-1) ?? low) > least && high - candidate > least) bends.push(candidate);
  }
  return bends;
}

/** max(0, value − from), standardised. */
function lineFrom(values: Float64Array, from: number) {
  const numbers = values.map((value) => Math.max(0, value - from));
  const scale = scaleOf(numbers);
  standardise(numbers, scale);
  return { numbers, from, ...scale };
}

function missingOf(values: Float64Array) {
  const numbers = values.map((value) => (Number.isNaN(value) ? 1 : 0));
  const count = numbers.reduce((sum, value) => sum + value, 0);
  if (count === 0) return null;
  const scale = scaleOf(numbers);
  standardise(numbers, scale);
  return { numbers, count, ...scale };
}

function bounded(value: number): number {
  return Math.min(MOST, Math.max(-MOST, value));
}
