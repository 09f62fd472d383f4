import { afterEach, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { boostingScores, fitBoosting, predictBoosting } from '../../../src/learning/boosting/boosting.js';
import { BOOSTING_DEFAULTS } from '../../../src/learning/boosting/settings.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { FOREST_DEFAULTS } from '../../../src/learning/forest/fit-forest-trees.js';
import { fitForest, predictForest } from '../../../src/learning/forest/forest.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { type Column, type Table, table, takeRows } from '../../../src/learning/table.js';

const crew = openCrew();
const startOfMemory = crew.arena.mark();

afterEach(() => {
  expect(crew.arena.mark()).toBe(startOfMemory);
});

const LEARNERS = {
  boosting: (rows: Table, targets: Float64Array, weights: Float64Array | null = null) => {
    const model = fitBoosting(crew, rows, targets, weights, { ...BOOSTING_DEFAULTS, trees: 30 }, 0);
    return (other: Table) => predictBoosting(model, other);
  },
  forest: (rows: Table, targets: Float64Array, weights: Float64Array | null = null) => {
    const model = fitForest(crew, rows, targets, weights, { ...FOREST_DEFAULTS, trees: 30 }, 0);
    return (other: Table) => predictForest(model, other);
  },
};

function categorical(name: string, codes: ArrayLike<number>, categories: readonly string[]): Column {
  return { kind: 'categorical', name, codes: Int32Array.from(codes), categories };
}

function numeric(name: string, values: ArrayLike<number>): Column {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

const RATES = [0.8, 0.1, 0.4];

/** A plan that says much, an age that says something, and a city of which there are very many that say nothing. */
function customers(rowCount: number, seed: number, cityCount = 10_000) {
  const random = randomStream(seed, 'customers');
  const plans = ['basic', 'plus', 'pro'];
  const plan = Array.from({ length: rowCount }, () => Math.floor(3 * random()));
  const age = Array.from({ length: rowCount }, () => (random() < 0.1 ? Number.NaN : 100 * random()));
  const city = Array.from({ length: rowCount }, () =>
    random() < 0.1 ? -1 : Math.floor(cityCount * random()),
  );
  const labels = Float64Array.from({ length: rowCount }, (_, row) =>
    random() < (RATES[plan[row] as number] as number) - (age[row] || 0) / 500 ? 1 : 0,
  );
  const cities = Array.from({ length: cityCount }, (_, number) => `city ${number}`);
  const columns = [categorical('plan', plan, plans), numeric('age', age), categorical('city', city, cities)];
  return { rows: table(columns), labels };
}

describe.each(Object.entries(LEARNERS))('%s of a table', (_name, fit) => {
  it('learns from numbers and names, thousands of names among them, without learning rows by heart', () => {
    const known = customers(2000, 1);
    const unseen = customers(2000, 2);
    const predict = fit(known.rows, known.labels);
    expect(rocAuc(predict(unseen.rows), unseen.labels)).toBeGreaterThan(0.78);
  });

  it('gives rows the same chance whatever the order of the categories, and a chance to unknown ones', () => {
    const { rows, labels } = customers(500, 3, 20);
    const predict = fit(rows, labels);
    const [plan, ...others] = rows.columns as [Column & { kind: 'categorical' }, ...Column[]];
    const turned = categorical(
      'plan',
      plan.codes.map((code) => 2 - code),
      [...plan.categories].reverse(),
    );
    expect(predict(table([turned, ...others]))).toEqual(predict(rows));
    const unknown = categorical(
      'plan',
      plan.codes.map(() => 0),
      ['enterprise'],
    );
    for (const chance of predict(table([unknown, ...others]))) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it('predicts any number of rows, none too', () => {
    const { rows, labels } = customers(300, 4, 20);
    const predict = fit(rows, labels);
    const all = predict(rows);
    expect(predict(takeRows(rows, Int32Array.of(7, 7, 299)))).toEqual(
      Float64Array.of(all[7] as number, all[7] as number, all[299] as number),
    );
    expect(predict(takeRows(rows, new Int32Array()))).toHaveLength(0);
  });

  it('refuses to predict rows with other columns', () => {
    const { rows, labels } = customers(100, 5, 20);
    const predict = fit(rows, labels);
    const [plan, age, city] = rows.columns as [Column, Column, Column];
    expect(() => predict(table([plan, age]))).toThrow('The model takes 3 columns; the table has 2.');
    expect(() => predict(table([age, plan, city]))).toThrow(RangeError);
    expect(() => predict(table([plan, { ...age, name: 'years' }, city]))).toThrow('"years"');
  });

  it('refuses targets and weights of another length', () => {
    const rows = table([numeric('a', [1, 2, 3])]);
    expect(() => fit(rows, Float64Array.of(0, 1))).toThrow(RangeError);
    expect(() => fit(rows, Float64Array.of(0, 1, 1, 0))).toThrow(RangeError);
    expect(() => fit(rows, Float64Array.of(0, 1, 1), Float64Array.of(1, 1))).toThrow(RangeError);
  });

  it('can be trained on a table without columns only where there are rows', () => {
    expect(() => fit(table([]), new Float64Array())).toThrow(RangeError);
  });
});

describe('a boosting model', () => {
  it('is plain data: a copy predicts the same', () => {
    const { rows, labels } = customers(400, 6, 30);
    const model = fitBoosting(crew, rows, labels, null, { ...BOOSTING_DEFAULTS, trees: 5 }, 0);
    const copy = structuredClone(model);
    expect(predictBoosting(copy, rows)).toEqual(predictBoosting(model, rows));
    expect(boostingScores(model, rows)[0]).toBe(boostingScores(copy, rows)[0]);
  });

  it('gives chances strictly between 0 and 1, however sure it is', () => {
    const labels = Float64Array.from({ length: 100 }, (_, row) => (row < 50 ? 0 : 1));
    const rows = table([numeric('a', labels)]);
    const settings = { ...BOOSTING_DEFAULTS, trees: 500, learningRate: 1, minHessianInLeaf: 0 };
    const chances = predictBoosting(fitBoosting(crew, rows, labels, null, settings, 0), rows);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(Math.max(...chances)).toBeLessThan(1);
    expect(chances[0]).toBeLessThan(1e-6);
    expect(chances[99]).toBeGreaterThan(1 - 1e-6);
  });
});
