import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitLogistic } from '../../../src/learning/linear/fit-logistic.js';
import {
  logisticContributions,
  logisticScores,
  predictLogistic,
} from '../../../src/learning/linear/predict-logistic.js';
import { logLoss } from '../../../src/learning/metrics/log-loss.js';
import { type Column, type Table, table, takeRows } from '../../../src/learning/table.js';

const context = { seed: 3 };

describe('logistic regression on a table', () => {
  it('finds the odds that made the data', () => {
    const { rows, target } = company(20_000, 1);
    const model = fitLogistic(rows, target, null, { isBent: false }, context);
    const slope = effectOf(model, rows, { usage: 1 }) - effectOf(model, rows, { usage: 0 });
    expect(slope).toBeGreaterThan(-1.1);
    expect(slope).toBeLessThan(-0.9);
    const plans = effectOf(model, rows, { plan: 'monthly' }) - effectOf(model, rows, { plan: 'yearly' });
    expect(plans).toBeGreaterThan(1.05);
    expect(plans).toBeLessThan(1.35);
    const missing = effectOf(model, rows, { usage: Number.NaN }) - effectOf(model, rows, { usage: 0 });
    expect(missing).toBeGreaterThan(0.7);
    expect(missing).toBeLessThan(1.3);
  });

  it('bends lines where chances rise and fall again, and keeps them straight where they are', () => {
    const random = randomStream(2, 'bent');
    const values = Float64Array.from({ length: 3000 }, () => 4 * random() - 2);
    const rows = table([{ kind: 'numeric', name: 'size', values }]);
    const hill = values.map((value) => (random() < chance(1.5 - 2 * value * value) ? 1 : 0));
    const bent = fitLogistic(rows, hill, null, {}, context);
    expect(bent.isBent).toBe(true);
    expect(effectOf(bent, rows, { size: 0 }) - effectOf(bent, rows, { size: 1.9 })).toBeGreaterThan(2);
    expect(effectOf(bent, rows, { size: 0 }) - effectOf(bent, rows, { size: -1.9 })).toBeGreaterThan(2);
    const slope = values.map((value) => (random() < chance(value) ? 1 : 0));
    expect(fitLogistic(rows, slope, null, {}, context).isBent).toBe(false);
  });

  it('shrinks to the base rate where columns say nothing, be it 2,000 names', () => {
    const random = randomStream(4, 'noise');
    const of = (rowCount: number): [Table, Float64Array] => [
      table([
        ...['a', 'b', 'c'].map((name): Column => {
          return { kind: 'numeric', name, values: Float64Array.from({ length: rowCount }, () => random()) };
        }),
        names('customer', rowCount, 2000, random),
        names('branch', rowCount, 40, random),
      ]),
      Float64Array.from({ length: rowCount }, () => (random() < 0.3 ? 1 : 0)),
    ];
    const [train, target] = of(4000);
    const [test, answers] = of(4000);
    const model = fitLogistic(train, target, null, {}, context);
    const base = logLoss(new Float64Array(4000).fill(0.3), answers);
    expect(logLoss(predictLogistic(model, test), answers)).toBeLessThan(base * 1.01);
  });

  it('learns from many names by their mean', () => {
    const random = randomStream(5, 'names');
    const column = names('account', 6000, 200, random);
    const rates = Float64Array.from({ length: 200 }, () => (random() < 0.5 ? 0.1 : 0.6));
    const target = Float64Array.from(column.codes, (code) => (random() < (rates[code] as number) ? 1 : 0));
    const predicted = predictLogistic(
      fitLogistic(table([column]), target, null, {}, context),
      table([column]),
    );
    const error = column.codes.reduce(
      (sum, code, row) => sum + Math.abs((predicted[row] as number) - (rates[code] as number)),
      0,
    );
    expect(error / 6000).toBeLessThan(0.08);
  });

  it('says what each column adds, adding up exactly, with a mean of 0 over the training rows', () => {
    const { rows, target } = company(800, 6);
    const model = fitLogistic(rows, target, null, {}, context);
    const scores = logisticScores(model, rows);
    const sums = new Float64Array(rows.columns.length);
    for (let row = 0; row < rows.rowCount; row++) {
      const parts = logisticContributions(model, rows, row);
      expect(parts.length).toBe(rows.columns.length);
      expect(parts.reduce((sum, part) => sum + part, model.intercept)).toBeCloseTo(scores[row] as number, 10);
      for (const [column, part] of parts.entries()) sums[column] = (sums[column] as number) + part;
    }
    for (const sum of sums) expect(sum / 800).toBeCloseTo(0, 10);
    expect(scores.reduce((sum, score) => sum + score, 0) / 800).toBeCloseTo(model.intercept, 10);
  });

  it('takes a row of weight 2 for two rows', () => {
    const { rows, target } = company(300, 7);
    const doubled = Int32Array.from([...Array(300).keys(), ...Array(100).keys()]);
    const weights = Float64Array.from({ length: 300 }, (_, row) => (row < 100 ? 2 : 1));
    const settings = { l2: 1, isBent: false };
    const weighted = fitLogistic(rows, target, weights, settings, context);
    const repeated = fitLogistic(
      takeRows(rows, doubled),
      Float64Array.from(doubled, (row) => target[row] as number),
      null,
      settings,
      context,
    );
    const a = predictLogistic(weighted, rows);
    const b = predictLogistic(repeated, rows);
    // Not to the last digit: columns are standardised by rows, and weights have a mean of 1.
    for (let row = 0; row < 300; row++) expect(a[row]).toBeCloseTo(b[row] as number, 1);
    const plain = predictLogistic(fitLogistic(rows, target, null, settings, context), rows);
    const distance = (c: Float64Array) =>
      c.reduce((sum, value, row) => sum + Math.abs(value - (b[row] as number)), 0);
    expect(distance(a)).toBeLessThan(distance(plain) / 4);
  });

  it('is not impressed by a number that is absurdly large or infinite', () => {
    const { rows, target } = company(600, 8);
    const spoiled = rows.columns.map((column): Column => {
      if (column.kind !== 'numeric') return column;
      const values = Float64Array.from(column.values);
      values[10] = 1e300;
      values[20] = Number.NEGATIVE_INFINITY;
      return { ...column, values };
    });
    const settings = { l2: 1 };
    const clean = predictLogistic(fitLogistic(rows, target, null, settings, context), rows);
    const dirty = predictLogistic(fitLogistic(table(spoiled), target, null, settings, context), rows);
    for (const [row, chance] of dirty.entries()) {
      if (row !== 10 && row !== 20) expect(Math.abs(chance - (clean[row] as number))).toBeLessThan(0.08);
    }
  });

  it('reads tables whose categories stand in another order, and takes a new name for a rare one', () => {
    const { rows, target } = company(500, 9);
    const model = fitLogistic(rows, target, null, {}, context);
    const [usage, plan] = rows.columns;
    if (plan?.kind !== 'categorical' || usage === undefined) throw new Error('The company has no plans.');
    const turned: Column = {
      ...plan,
      categories: ['trial', 'monthly', 'yearly'],
      codes: plan.codes.map((code) => (code === -1 ? -1 : 2 - code)),
    };
    expect(predictLogistic(model, table([usage, turned]))).toEqual(predictLogistic(model, rows));
    const unheardOf: Column = { ...plan, categories: ['new'], codes: new Int32Array(500) };
    for (const probability of predictLogistic(model, table([usage, unheardOf]))) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  it('gives one class alone a chance just off certainty, and the same for all', () => {
    const { rows } = company(50, 10);
    const all = predictLogistic(fitLogistic(rows, new Float64Array(50).fill(1), null, {}, context), rows);
    expect(new Set(all)).toEqual(new Set([all[0]]));
    expect(all[0]).toBeCloseTo(50.5 / 51, 10);
    const none = predictLogistic(fitLogistic(rows, new Float64Array(50), null, {}, context), rows);
    expect(none[0]).toBeCloseTo(0.5 / 51, 10);
  });

  it('predicts strictly between 0 and 1, whatever the table', () => {
    const cell = fc.constantFrom(
      0,
      1,
      -2.5,
      7,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      1e300,
      5e-324,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: cell,
            b: cell,
            c: fc.integer({ min: -1, max: 3 }),
            y: fc.constantFrom(0, 1),
            w: fc.constantFrom(0, 1, 0.5, 1e6),
          }),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        (cells) => {
          fc.pre(cells.some(({ w }) => w > 0));
          const rows = table([
            { kind: 'numeric', name: 'a', values: Float64Array.from(cells, ({ a }) => a) },
            { kind: 'numeric', name: 'b', values: Float64Array.from(cells, ({ b }) => b) },
            {
              kind: 'categorical',
              name: 'c',
              codes: Int32Array.from(cells, ({ c }) => c),
              categories: ['p', 'q', 'r', 's'],
            },
          ]);
          const target = Float64Array.from(cells, ({ y }) => y);
          const weights = Float64Array.from(cells, ({ w }) => w);
          const model = fitLogistic(rows, target, weights, {}, context);
          for (const probability of predictLogistic(model, rows)) {
            expect(probability > 0 && probability < 1).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same model again from the same rows and seed, and plain data', () => {
    const { rows, target } = company(400, 11);
    const model = fitLogistic(rows, target, null, {}, context);
    expect(fitLogistic(rows, target, null, {}, context)).toEqual(model);
    expect(predictLogistic(structuredClone(model), rows)).toEqual(predictLogistic(model, rows));
  });

  it('refuses what it cannot fit or read', () => {
    const { rows, target } = company(20, 12);
    expect(() => fitLogistic(table([]), new Float64Array(0), null, {}, context)).toThrow(/no rows/);
    expect(() => fitLogistic(rows, new Float64Array(3), null, {}, context)).toThrow(/3 targets/);
    expect(() =>
      fitLogistic(
        rows,
        target.map(() => 2),
        null,
        {},
        context,
      ),
    ).toThrow(/outside 0 to 1/);
    expect(() => fitLogistic(rows, target, new Float64Array(20), {}, context)).toThrow(/Weights/);
    expect(() => fitLogistic(rows, target, null, { l2: 0 }, context)).toThrow(/penalty/);
    const model = fitLogistic(rows, target, null, {}, context);
    expect(() => predictLogistic(model, table(rows.columns.toReversed()))).toThrow(/"usage" at place 1/);
    expect(() => predictLogistic(model, table(rows.columns.slice(0, 1)))).toThrow(/takes 2 columns/);
    expect(() => logisticContributions(model, rows, 20)).toThrow(/no row 20/);
  });
});

/** Chances of leaving: log-odds −1 − usage + 1.2 for monthly plans + 1 where the usage isn't known. */
function company(rowCount: number, seed: number): { readonly rows: Table; readonly target: Float64Array } {
  const random = randomStream(seed, 'company');
  const usage = Float64Array.from({ length: rowCount }, () =>
    random() < 0.1 ? Number.NaN : random() + random() + random() - 1.5,
  );
  const codes = Int32Array.from({ length: rowCount }, () => Math.floor(random() * 3));
  const target = usage.map((value, row) =>
    random() < chance(-1 + (Number.isNaN(value) ? 1 : -value) + (codes[row] === 1 ? 1.2 : 0)) ? 1 : 0,
  );
  const rows = table([
    { kind: 'numeric', name: 'usage', values: usage },
    { kind: 'categorical', name: 'plan', codes, categories: ['yearly', 'monthly', 'trial'] },
  ]);
  return { rows, target };
}

/** Log-odds of a row like the table's first but for the given cells. */
function effectOf(
  model: ReturnType<typeof fitLogistic>,
  rows: Table,
  cells: Readonly<Record<string, number | string>>,
): number {
  const single = takeRows(rows, Int32Array.of(0)).columns.map((column): Column => {
    const cell = cells[column.name];
    if (cell === undefined) return column;
    return column.kind === 'numeric'
      ? { ...column, values: Float64Array.of(cell as number) }
      : { ...column, codes: Int32Array.of(column.categories.indexOf(cell as string)) };
  });
  return logisticScores(model, table(single))[0] as number;
}

function names(name: string, rowCount: number, count: number, random: () => number) {
  return {
    kind: 'categorical' as const,
    name,
    codes: Int32Array.from({ length: rowCount }, () => Math.floor(random() * count)),
    categories: Array.from({ length: count }, (_, index) => `${name} ${index}`),
  };
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
