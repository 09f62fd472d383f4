import { afterAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { packArtefact } from '../../../src/learning/artefact/artefact.js';
import { schemaOf } from '../../../src/learning/artefact/feature-schema.js';
import { predictClassifier } from '../../../src/learning/classifier/classifier.js';
import {
  type ClassifierData,
  type FitOptions,
  fitClassifier,
} from '../../../src/learning/classifier/fit-classifier.js';
import { LEARNERS } from '../../../src/learning/classifier/learners.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { table } from '../../../src/learning/table.js';
import { WORKER_URL } from '../crew/compiled.js';
import { dataOf, leavers, names, numbers, perRow } from './tables.js';

const QUICK = { seed: 0, workUnits: 1e6 } as const;
const crews = [1, 2, 3].map((threads) => openCrew({ threads, workerUrl: WORKER_URL }));
const crew = crews[0] as (typeof crews)[number];

afterAll(async () => {
  await Promise.all(crews.map((one) => one.close()));
});

function fit(data: ClassifierData, options: Partial<FitOptions> = {}) {
  return fitClassifier(crew, data, { ...QUICK, ...options });
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the same data and seed', () => {
  const data = dataOf(leavers(240));

  it.each([
    ['plain', {}, {}],
    [
      'balanced and weighted',
      { weights: data.labels.map((label) => 1 + label / 3) },
      { classWeights: 'balanced' },
    ],
    ['in time order', { times: data.labels.map((_, row) => row) }, {}],
  ] as const)(
    'give the same artefact in two runs, and with one, two and three threads: %s',
    (_name, more, options) => {
      const [first, ...others] = [crew, ...crews].map((one) => {
        const fitted = fitClassifier(one, { ...data, ...more }, { ...QUICK, ...options });
        return packArtefact({
          kind: 'churn',
          schema: schemaOf(data.table),
          window: { from: '2024-01-01', to: '2024-12-31' },
          quality: {},
          seeds: { fit: 0 },
          libraryVersion: '1',
          learner: fitted.name,
          model: fitted,
        });
      });
      for (const other of others) expect(Buffer.from(other).equals(first as Uint8Array)).toBe(true);
    },
  );

  it('are not the same with another seed', () => {
    expect(fit(data, { seed: 1 }).outOfFold.rows).not.toEqual(fit(data).outOfFold.rows);
  });
});

describe('a fitted classifier', () => {
  it.each(LEARNERS)('ranks unseen rows nearly as the truth does: %s', (learner) => {
    // The small forest's time grows with the square of the rows.
    const [rowCount, short] = learner === 'small-forest' ? [200, 0.1] : [1200, 0.04];
    const { classifier, name } = fit(dataOf(leavers(rowCount)), { learners: [learner], workUnits: 1e7 });
    const unseen = leavers(2000, { seed: 9 });
    expect(name).toBe(learner);
    const best = rocAuc(unseen.chances, unseen.labels);
    expect(rocAuc(predictClassifier(classifier, unseen.table), unseen.labels)).toBeGreaterThan(best - short);
  });

  it('says of unseen rows what share of them has left, on average and where it is surest', () => {
    const { classifier } = fit(dataOf(leavers(1500, { intercept: -1 })));
    const unseen = leavers(4000, { seed: 9, intercept: -1 });
    const predicted = predictClassifier(classifier, unseen.table);
    expect(Math.abs(mean(predicted) - mean(unseen.labels))).toBeLessThan(0.04);
    const high = [...predicted.keys()].filter((row) => (predicted[row] as number) > 0.5);
    const ofHigh = (values: Float64Array) => mean(Float64Array.from(high, (row) => values[row] as number));
    expect(high.length).toBeGreaterThan(200);
    expect(Math.abs(ofHigh(predicted) - ofHigh(unseen.labels))).toBeLessThan(0.08);
  });

  it('tells what it said of each row before it had seen it, once a row', () => {
    const { labels, ...others } = leavers(600);
    const { outOfFold } = fit(dataOf({ labels, ...others }));
    expect([...outOfFold.rows].sort((a, b) => a - b)).toEqual([...labels.keys()]);
    const own = Float64Array.from(outOfFold.rows, (row) => labels[row] as number);
    expect(Math.abs(mean(outOfFold.probabilities) - mean(labels))).toBeLessThan(0.03);
    expect(rocAuc(outOfFold.probabilities, own)).toBeGreaterThan(0.7);
  });

  it('knows nothing of a row from other rows of its group', () => {
    // 60 customers of 8 rows: the label is the customer's own, and only the customer's name could tell it.
    const random = randomStream(1, 'groups');
    const left = perRow(60, () => (random() < 0.5 ? 1 : 0));
    const groups = Int32Array.from({ length: 480 }, (_, row) => row % 60);
    const labels = Float64Array.from(groups, (group) => left[group] as number);
    const rows = table([
      names(
        'customer',
        groups,
        perRow(60, (group) => `c${group}`),
      ),
      numbers('number', groups),
    ]);
    const aucOf = (data: ClassifierData) => {
      const { outOfFold } = fit(data);
      const own = Float64Array.from(outOfFold.rows, (row) => labels[row] as number);
      return rocAuc(outOfFold.probabilities, own);
    };
    expect(aucOf(dataOf({ table: rows, labels }))).toBeGreaterThan(0.99);
    expect(aucOf(dataOf({ table: rows, labels }, { groups }))).toBeLessThan(0.7);
  });

  it('is chosen forward in time where rows have instants: the earliest are never tested, and none by later ones', () => {
    // What tells the label turns round half way: later rows know better, earlier ones are no help.
    const { table: rows, labels } = leavers(400);
    const times = Float64Array.from(labels, (_, row) => (row * 37) % 400);
    const turned = labels.map((label, row) => ((times[row] as number) < 200 ? label : 1 - label));
    const { outOfFold } = fit(dataOf({ table: rows, labels: turned }, { times }));
    const tested = [...outOfFold.rows].map((row) => times[row] as number);
    expect(Math.min(...tested)).toBe(80);
    expect(tested).toHaveLength(320);
    const aucBetween = (from: number, to: number) => {
      const inside = [...outOfFold.rows.keys()].filter(
        (index) => (tested[index] as number) >= from && (tested[index] as number) < to,
      );
      return rocAuc(
        Float64Array.from(inside, (index) => outOfFold.probabilities[index] as number),
        Float64Array.from(inside, (index) => turned[outOfFold.rows[index] as number] as number),
      );
    };
    // Calibrated on all of them, the order within a stretch may have been flattened but not turned.
    expect(aucBetween(80, 160)).toBeGreaterThan(0.6);
    expect(aucBetween(240, 320)).toBeLessThan(0.5);
  });

  it('falls back on random passes where instants leave nothing to train on', () => {
    const { table: rows, labels } = leavers(200);
    const same = fit(dataOf({ table: rows, labels }, { times: labels.map(() => 5) }));
    expect(same).toEqual(fit(dataOf({ table: rows, labels })));
  });

  it('takes its weights relative to each other, bit for bit', () => {
    const random = randomStream(4, 'weights');
    const data = dataOf(leavers(400));
    const weights = data.labels.map(() => 0.5 + random());
    const [one, small, large] = [1, 2 ** -30, 2 ** 50].map((unit) =>
      fit({ ...data, weights: weights.map((weight) => unit * weight) }),
    );
    expect(small).toEqual(one);
    expect(large).toEqual(one);
  });

  it('learns from rows by their weight: those that weigh nothing teach nothing', () => {
    const { table: rows, labels } = leavers(900);
    const wrong = labels.map((label, row) => (row < 300 ? 1 - label : label));
    const weights = labels.map((_, row) => (row < 300 ? 0 : 1));
    const unseen = leavers(1500, { seed: 9 });
    const aucOf = (data: ClassifierData) =>
      rocAuc(predictClassifier(fit(data).classifier, unseen.table), unseen.labels);
    const weighted = aucOf(dataOf({ table: rows, labels: wrong }, { weights }));
    expect(weighted).toBeGreaterThan(aucOf(dataOf({ table: rows, labels: wrong })) + 0.01);
    expect(weighted).toBeGreaterThan(rocAuc(unseen.chances, unseen.labels) - 0.05);
  });

  it('says the weighted share where rows of a class stand for more of them', () => {
    const { table: rows, labels } = leavers(1000, { intercept: -1 });
    const weights = labels.map((label) => (label === 1 ? 1 : 5));
    const { classifier } = fit(dataOf({ table: rows, labels }, { weights }));
    const ones = mean(labels);
    const share = ones / (ones + 5 * (1 - ones));
    expect(classifier.baseRate).toBeCloseTo(share, 9);
    const predicted = predictClassifier(classifier, rows);
    const total = mean(weights);
    const said = mean(predicted.map((chance, row) => (chance * (weights[row] as number)) / total));
    expect(Math.abs(said - share)).toBeLessThan(0.03);
  });
});

describe('balanced class weights', () => {
  it.each([
    ['enough to calibrate on', 1500, -2.5, 0.25],
    ['too few to calibrate on', 300, -4, 0.6],
  ])('rank as well, and leave chances as they are: rare rows, %s', (_name, rows, intercept, tolerance) => {
    const data = dataOf(leavers(rows, { intercept }));
    const unseen = leavers(6000, { seed: 9, intercept });
    const [plain, balanced] = (['none', 'balanced'] as const).map((classWeights) => {
      const { classifier } = fit(data, { classWeights });
      const predicted = predictClassifier(classifier, unseen.table);
      return { auc: rocAuc(predicted, unseen.labels), mean: mean(predicted) };
    });
    expect(balanced?.auc).toBeGreaterThan((plain?.auc ?? 1) - 0.03);
    const share = mean(data.labels);
    expect(Math.abs((balanced?.mean as number) - share)).toBeLessThan(tolerance * share);
  });
});

describe('the search', () => {
  it('ends when time is up, and says that its result is truncated', () => {
    const data = dataOf(leavers(200));
    expect(fit(data, { isOutOfTime: () => true }).isTruncated).toBe(true);
    expect(fit(data).isTruncated).toBe(false);
    expect(fit(data, { learners: ['logistic'], isOutOfTime: () => true }).isTruncated).toBe(false);
  });

  it('leaves settings alone that are fixed, and directions are kept to', () => {
    const data = dataOf(leavers(400));
    const boosting = { maxLeaves: 5, trees: 30, monotone: { tenure: 1 } } as const;
    const fitted = fit(data, { learners: ['boosting'], boosting });
    expect(fitted.boosting).toMatchObject({ maxLeaves: 5, monotone: { tenure: 1 } });
    expect(fitted.boosting?.trees).toBeLessThanOrEqual(30);
    const one = leavers(1).table;
    const [, ...others] = one.columns;
    const chances = perRow(60, (tenure) =>
      predictClassifier(fitted.classifier, {
        rowCount: 1,
        columns: [numbers('tenure', [tenure]), ...others],
      }),
    ).map(([chance]) => chance as number);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
});
