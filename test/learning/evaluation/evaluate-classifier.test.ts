import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import {
  type EvaluationInput,
  type EvaluationOptions,
  evaluateClassifier,
} from '../../../src/learning/evaluation/evaluate-classifier.js';
import { type Column, table } from '../../../src/learning/table.js';
import { leavers, names, numbers, perRow } from '../classifier/tables.js';

const DAY = 86_400_000;
const crew = openCrew();
const QUICK: EvaluationOptions = {
  seed: 0,
  now: () => 0,
  fit: { workUnits: 1, boosting: { trees: 40 }, learners: ['boosting', 'logistic'] },
};

function inputOf(
  data: Pick<EvaluationInput, 'table' | 'labels'>,
  others: Partial<EvaluationInput> = {},
): EvaluationInput {
  return {
    groups: null,
    folds: null,
    time: null,
    dates: [],
    table: data.table,
    labels: data.labels,
    ...others,
  };
}

function evaluate(input: EvaluationInput, options: Partial<EvaluationOptions> = {}) {
  return evaluateClassifier(crew, input, { ...QUICK, ...options });
}

function withColumns(rows: EvaluationInput['table'], ...columns: readonly Column[]) {
  return table([...rows.columns, ...columns]);
}

function shuffled(values: Float64Array, seed: number): Float64Array {
  const random = randomStream(seed, 'shuffled labels');
  const keyed = Array.from(values, (value) => ({ value, key: random() }));
  return Float64Array.from(
    keyed.sort((a, b) => a.key - b.key),
    ({ value }) => value,
  );
}

describe('an evaluation', () => {
  it('finds labels that were shuffled no better to predict than by the base rate, 19 times of 20', () => {
    const { table: rows, labels } = leavers(300);
    const fit = { workUnits: 1, boosting: { trees: 20 } };
    const verdicts = perRow(20, (seed) => {
      const { verdict } = evaluate(inputOf({ table: rows, labels: shuffled(labels, seed) }), { seed, fit });
      return verdict.verdict;
    });
    expect(verdicts.filter((verdict) => verdict === 'no better than the base rate').length).toBeGreaterThan(
      18,
    );
  });

  it('finds a planted signal usable, and what it comes from', () => {
    const data = leavers(600);
    const found = evaluate(inputOf(data));
    expect(found.verdict).toMatchObject({ verdict: 'usable', reason: 'significant_and_large_enough' });
    expect(found.average.auc.low).toBeGreaterThan(0.6);
    expect(found.topFeatures[0]?.name).toBe('tenure');
    expect(found.topFeatures.map(({ name }) => name).sort()).toEqual(['noise', 'plan', 'tenure', 'use']);
    expect(found.leaks).toEqual([]);
  });

  it('is the same for the same rows and seed, and knows no clock but the one it is given', () => {
    const input = inputOf(leavers(200));
    expect(evaluate(input)).toEqual(evaluate(input));
    let time = 0;
    const clocked = evaluate(input, { now: () => (time += 1500) });
    expect(clocked.seconds).toEqual({ fit: 1.5, predict: 1.5 });
  });

  it('tells of every pass, as it goes and in the end, and averages them', () => {
    const data = leavers(300);
    const told: number[][] = [];
    const found = evaluate(inputOf(data), { onPass: (done, of) => told.push([done, of]) });
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(found.split).toEqual({ kind: 'stratified_folds', folds: 5 });
    const { folds, average, positives } = found;
    const sum = (of: (fold: (typeof folds)[number]) => number) =>
      folds.reduce((before, fold) => before + of(fold), 0);
    expect(sum(({ testRows }) => testRows)).toBe(300);
    expect(sum(({ testPositives }) => testPositives)).toBe(positives);
    expect(positives).toBe(data.labels.filter((label) => label === 1).length);
    for (const name of ['auc', 'averagePrecision', 'logLoss', 'brier', 'accuracy', 'liftAt10'] as const) {
      const { value, low, high } = average[name];
      expect(value).toBeCloseTo(sum((fold) => fold[name]) / 5, 9);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    const { reliability, resolution, uncertainty, withinBins } = found.pooled.brier;
    const rate = positives / 300;
    expect(uncertainty).toBeCloseTo(rate * (1 - rate), 9);
    const pooledBrier = folds.reduce((before, fold) => before + fold.testRows * fold.brier, 0) / 300;
    expect(reliability - resolution + uncertainty + withinBins).toBeCloseTo(pooledBrier, 9);
  });
});

describe('columns', () => {
  const { table: rows, labels } = leavers(400);

  it('that give the answer away are named, and nothing is learnt from them', () => {
    const random = randomStream(2, 'leak');
    const leak = numbers(
      'final_invoice',
      labels.map((label) => (label === 1 ? 100 + random() : random())),
    );
    const reason = names(
      'reason',
      labels.map((label) => (label === 1 ? Math.floor(2 * random()) : -1)),
      ['price', 'other'],
    );
    const found = evaluate(inputOf({ table: withColumns(rows, leak, reason), labels }));
    expect(found.leaks.map(({ column, why }) => [column, why.kind])).toEqual([
      ['final_invoice', 'separates_classes'],
      ['reason', 'filled_after_the_fact'],
    ]);
    expect(found.features).toEqual(rows.columns.map(({ name, kind }) => ({ name, kind })));
    const { leaks: _, ...others } = found;
    const { leaks: none, ...without } = evaluate(inputOf({ table: rows, labels }));
    expect(none).toEqual([]);
    expect(others).toEqual(without);
  });

  it('of dates behind the moment of scoring are named', () => {
    const instants = labels.map((_, row) => DAY * row);
    const found = evaluate(
      inputOf(
        { table: rows, labels },
        {
          time: { name: 'scored_on', instants },
          dates: [
            { name: 'signed_on', instants: instants.map((day) => day - 30 * DAY) },
            {
              name: 'cancelled_on',
              instants: instants.map((day, row) => (row % 4 === 0 ? day + DAY : Number.NaN)),
            },
          ],
        },
      ),
    );
    expect(found.leaks).toEqual([
      { column: 'cancelled_on', why: { kind: 'after_scoring_date', shareOfRows: 0.25 } },
    ]);
    expect(found.split).toEqual({ kind: 'forward_in_time', column: 'scored_on', steps: 4 });
    expect(found.folds.map(({ trainRows, testRows }) => [trainRows, testRows])).toEqual([
      [80, 80],
      [160, 80],
      [240, 80],
      [320, 80],
    ]);
  });

  it('that are constant, empty, an identifier or a duplicate are named, and left out', () => {
    const [tenure] = rows.columns as [Column];
    const found = evaluate(
      inputOf({
        table: withColumns(
          rows,
          numbers('country', new Float64Array(400).fill(358)),
          names('fax', new Int32Array(400).fill(-1), []),
          numbers('customer', labels.keys()),
          { ...tenure, name: 'months' },
        ),
        labels,
      }),
    );
    expect(found.warnings.filter(({ kind }) => kind === 'column_ignored')).toEqual([
      { kind: 'column_ignored', column: 'country', reason: 'constant' },
      { kind: 'column_ignored', column: 'fax', reason: 'empty' },
      { kind: 'column_ignored', column: 'customer', reason: 'identifier' },
      { kind: 'column_ignored', column: 'months', reason: 'duplicate', sameAs: 'tenure' },
    ]);
    expect(found.features.map(({ name }) => name)).toEqual(rows.columns.map(({ name }) => name));
  });

  it('of which none is left are an error that says why', () => {
    const useless = table([numbers('country', new Float64Array(400).fill(1)), numbers('answer', labels)]);
    expect(() => evaluate(inputOf({ table: useless, labels }))).toThrow(
      'No column is left to learn from: 1 of 2 are empty, constant or identifiers, and "answer" give the answer away.',
    );
  });
});

describe('passes', () => {
  const { table: rows, labels } = leavers(300);

  it('are those of the folds given, in their order', () => {
    const folds = Int32Array.from(labels, (_, row) => (row < 60 ? 7 : row < 180 ? 2 : 4));
    const found = evaluate(inputOf({ table: rows, labels }, { folds }));
    expect(found.split).toEqual({ kind: 'given_folds', folds: 3 });
    expect(found.folds.map(({ testRows }) => testRows)).toEqual([120, 120, 60]);
    const positives = [2, 4, 7].map(
      (fold) => labels.filter((label, row) => folds[row] === fold && label === 1).length,
    );
    expect(found.folds.map(({ testPositives }) => testPositives)).toEqual(positives);
  });

  it('disagree with time where only weeks gone by tell the label, and that is said', () => {
    const random = randomStream(1, 'weeks');
    const rates = perRow(40, () => (random() < 0.5 ? 0.1 : 0.9));
    const weeks = perRow(600, () => Math.floor(40 * random()));
    const own = Float64Array.from(weeks, (week) => (random() < (rates[week] as number) ? 1 : 0));
    const byWeek = table([numbers('week', weeks), numbers('noise', perRow(600, random))]);
    const dates = [{ name: 'engaged_on', instants: Float64Array.from(weeks, (week) => 7 * DAY * week) }];
    const found = evaluate(inputOf({ table: byWeek, labels: own }, { dates }));
    const warning = found.warnings.find(({ kind }) => kind === 'folds_disagree_with_time');
    expect(warning).toMatchObject({ dateColumn: 'engaged_on', foldsAuc: found.average.auc.value });
    expect(warning?.kind === 'folds_disagree_with_time' && warning.forwardAuc).toBeLessThan(0.65);
    expect(found.average.auc.value).toBeGreaterThan(0.75);
  });

  it('agree with time where time tells nothing, and nothing is said', () => {
    const random = randomStream(2, 'dates');
    const dates = [{ name: 'engaged_on', instants: labels.map(() => Math.floor(DAY * 700 * random())) }];
    const found = evaluate(inputOf({ table: rows, labels }, { dates }));
    expect(found.warnings.map(({ kind }) => kind)).toEqual(['minimums_waived']);
  });

  it('keep the rows of a customer together', () => {
    const random = randomStream(1, 'customers');
    const left = perRow(80, () => (random() < 0.5 ? 1 : 0));
    const groups = Int32Array.from({ length: 480 }, (_, row) => row % 80);
    const own = Float64Array.from(groups, (group) => left[group] as number);
    const byCustomer = table([
      numbers(
        'size',
        Array.from(groups, (group) => (group * 37) % 80),
      ),
      numbers('noise', perRow(480, random)),
    ]);
    const [apart, together] = [null, groups].map((whose) =>
      evaluate(inputOf({ table: byCustomer, labels: own }, { groups: whose })),
    );
    expect(apart?.verdict.verdict).toBe('usable');
    expect(apart?.average.auc.value).toBeGreaterThan(0.75);
    expect(together?.average.auc.value).toBeLessThan(0.7);
    expect(together?.verdict.verdict).toBe('no better than the base rate');
  });

  it.each<[string, Partial<EvaluationInput>, string]>([
    [
      'a given fold without positives to test on',
      { folds: Int32Array.from(labels, (label, row) => (label === 0 && row % 3 === 0 ? 9 : row % 2)) },
      'Fold 9 of those given has 0 positive and',
    ],
    [
      'a given fold that leaves no negatives to train on',
      { folds: Int32Array.from(labels, (label, row) => (label === 0 || row % 2 === 0 ? 5 : 6)) },
      'Fold 5 of those given has',
    ],
    [
      'three positives for five folds',
      { labels: labels.map((_, row) => (row < 3 ? 1 : 0)) },
      'of all rows 3 are positive and 297 negative. Give more rows of the rarer class, or fewer folds.',
    ],
    [
      'a step in time that only stayed',
      {
        labels: labels.map((label, row) => (row < 220 ? label : 0)),
        time: { name: 'on', instants: labels.map((_, row) => row) },
      },
      'Step 4 of 4 along "on" has 0 positive and 60 negative rows to test on, and needs 1 of each',
    ],
    [
      'a single date',
      { time: { name: 'on', instants: labels.map(() => 5) } },
      'The column "on" has too few different dates',
    ],
    ['a single fold', { folds: new Int32Array(300) }, 'All 300 rows are in one fold'],
  ])('are refused before anything is fitted: %s', (_what, others, message) => {
    let asked = 0;
    const ask = () => evaluate(inputOf({ table: rows, labels }, others), { now: () => ++asked });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
    expect(asked).toBe(0);
  });
});
