import { type Random, randomStream } from '../../../src/domain/random.js';
import type { ClassifierData } from '../../../src/learning/classifier/fit-classifier.js';
import {
  type CategoricalColumn,
  type NumericColumn,
  type Table,
  table,
} from '../../../src/learning/table.js';

export function numbers(name: string, values: Iterable<number>): NumericColumn {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

/** −1 is missing. */
export function names(
  name: string,
  codes: Iterable<number>,
  categories: readonly string[],
): CategoricalColumn {
  return { kind: 'categorical', name, codes: Int32Array.from(codes), categories };
}

/** As many values as rows, each from its row's number. */
export function perRow<Value>(rowCount: number, valueAt: (row: number) => Value): Value[] {
  return Array.from({ length: rowCount }, (_, row) => valueAt(row));
}

export const PLANS = ['basic', 'plus', 'pro', 'team'] as const;

/** Customers whose chance of leaving falls with tenure, is higher on "basic", and bends with use; and noise. */
export function leavers(
  rowCount: number,
  { seed = 0, intercept = 0 }: { readonly seed?: number; readonly intercept?: number } = {},
): { readonly table: Table; readonly labels: Float64Array; readonly chances: Float64Array } {
  const random = randomStream(seed, 'leavers');
  const rows = perRow(rowCount, () => customer(random, intercept));
  return {
    table: table([
      numbers(
        'tenure',
        rows.map(({ tenure }) => tenure),
      ),
      names(
        'plan',
        rows.map(({ plan }) => plan),
        PLANS,
      ),
      numbers(
        'use',
        rows.map(({ use }) => (use > 0.97 ? Number.NaN : use)),
      ),
      numbers(
        'noise',
        rows.map(({ noise }) => noise),
      ),
    ]),
    labels: Float64Array.from(rows, ({ hasLeft }) => (hasLeft ? 1 : 0)),
    chances: Float64Array.from(rows, ({ chance }) => chance),
  };
}

/** What `fitClassifier` takes, where only some of it matters. */
export function dataOf(
  { table: rows, labels }: Pick<ClassifierData, 'table' | 'labels'>,
  others: Partial<ClassifierData> = {},
): ClassifierData {
  return { table: rows, labels, weights: null, groups: null, times: null, ...others };
}

function customer(random: Random, intercept: number) {
  const [tenure, use, noise] = [random() * 60, random(), random()];
  const plan = Math.floor(random() * PLANS.length);
  const logOdds = intercept + 1.2 - 0.06 * tenure + (plan === 0 ? 1 : -0.3) + 3 * Math.abs(use - 0.5);
  const chance = 1 / (1 + Math.exp(-logOdds));
  return { tenure, use, noise, plan, chance, hasLeft: random() < chance };
}
