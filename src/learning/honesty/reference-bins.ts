import { quantileOfSorted } from '../statistics/quantile.js';
import type { CategoricalColumn, Column, NumericColumn } from '../table.js';

/**
 * How a column's values were spread at one time, as plain data: small enough to be kept with a model. One count a bin;
 * the last is of missing values.
 */
export type ReferenceBins =
  | {
      readonly kind: 'numeric';
      readonly name: string;
      /** Upper ends of the bins, each in its own, ascending; the bin behind the last edge has none. */
      readonly edges: readonly number[];
      readonly counts: readonly number[];
    }
  | {
      readonly kind: 'categorical';
      readonly name: string;
      /** With a bin each; all others share the one behind them. */
      readonly names: readonly string[];
      readonly counts: readonly number[];
    };

const BINS = 10;
/** Names rarer than this share one bin, with those not seen. */
const LEAST_SHARE = 0.01;

/** Numbers: bins between the deciles, fewer where values repeat. Names: a bin each, rare ones together. */
export function referenceBins(column: Column): ReferenceBins {
  const { name } = column;
  if (column.kind === 'numeric') {
    const bins = { kind: 'numeric', name, edges: decilesOf(column), counts: [] } as const;
    return { ...bins, counts: countInBins(bins, column) };
  }
  const bins = { kind: 'categorical', name, names: commonNames(column), counts: [] } as const;
  return { ...bins, counts: countInBins(bins, column) };
}

/**
 * How many of a column's values fall into each of the bins.
 *
 * @throws RangeError when one is of numbers and the other of names.
 */
export function countInBins(bins: ReferenceBins, column: Column): number[] {
  if (bins.kind === 'numeric' && column.kind === 'numeric') return countNumbers(bins.edges, column);
  if (bins.kind === 'categorical' && column.kind === 'categorical') return countNames(bins.names, column);
  throw new RangeError(
    `Column "${bins.name}" was ${bins.kind} and is ${column.kind}; drift compares like with like.`,
  );
}

function decilesOf({ values }: NumericColumn): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < BINS && sorted.length > 0; bin++) {
    const edge = quantileOfSorted(sorted, bin / BINS);
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY) || edges.length === 0) edges.push(edge);
  }
  return edges;
}

function countNumbers(edges: readonly number[], { values }: NumericColumn): number[] {
  const counts = new Array<number>(edges.length + 2).fill(0);
  for (const value of values) {
    const bin = Number.isNaN(value) ? edges.length + 1 : edges.filter((edge) => edge < value).length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function commonNames({ codes, categories }: CategoricalColumn): string[] {
  const countOf = new Map<string, number>();
  for (const code of codes) {
    const name = categories[code];
    if (name !== undefined) countOf.set(name, (countOf.get(name) ?? 0) + 1);
  }
  return [...countOf].filter(([, count]) => count >= LEAST_SHARE * codes.length).map(([name]) => name);
}

function countNames(names: readonly string[], { codes, categories }: CategoricalColumn): number[] {
  const binOf = new Map(names.map((name, bin) => [name, bin]));
  const binOfCode = categories.map((name) => binOf.get(name) ?? names.length);
  const counts = new Array<number>(names.length + 2).fill(0);
  for (const code of codes) {
    const bin = binOfCode[code] ?? names.length + 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
