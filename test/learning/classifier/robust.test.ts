import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictClassifier } from '../../../src/learning/classifier/classifier.js';
import {
  type ClassifierData,
  type FitOptions,
  fitClassifier,
} from '../../../src/learning/classifier/fit-classifier.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import type { Column } from '../../../src/learning/table.js';
import { dataOf, leavers, names, numbers, perRow } from './tables.js';

const crew = openCrew();
const OPTIONS: FitOptions = {
  seed: 0,
  workUnits: 1,
  learners: ['boosting', 'forest', 'logistic'],
  boosting: { trees: 12 },
};

const anyNumber = fc.oneof(
  fc.constantFrom(
    Number.NaN,
    0,
    -0,
    1,
    1e300,
    -1e300,
    1e-300,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
);

function anyColumn(rowCount: number): fc.Arbitrary<Omit<Column, 'name'>> {
  const list = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(value, { minLength: rowCount, maxLength: rowCount });
  return fc.oneof(
    list(anyNumber).map((values) => numbers('', values)),
    anyNumber.map((value) => numbers('', Array<number>(rowCount).fill(value))),
    list(fc.integer({ min: -1, max: 4 })).map((codes) => names('', codes, ['a', 'b', 'c', 'd', 'e'])),
    fc.constant(names('', Array<number>(rowCount).fill(-1), [])),
  );
}

const anyData: fc.Arbitrary<ClassifierData> = fc
  .oneof(fc.constantFrom(0, 1, 2, 3, 4, 5), fc.integer({ min: 6, max: 40 }))
  .chain((rowCount) => {
    const list = (value: fc.Arbitrary<number>) =>
      fc.array(value, { minLength: rowCount, maxLength: rowCount });
    const doubles = (value: fc.Arbitrary<number>) => list(value).map((values) => Float64Array.from(values));
    return fc.record({
      table: fc
        .array(anyColumn(rowCount), { maxLength: 4 })
        .chain((columns) =>
          fc
            .boolean()
            .map((isTwice) => (isTwice && columns[0] !== undefined ? [...columns, columns[0]] : columns)),
        )
        .map((columns) => ({
          rowCount,
          columns: columns.map((column, index) => ({ ...column, name: `c${index}` }) as Column),
        })),
      labels: fc.oneof(
        doubles(fc.constantFrom(0, 1)),
        fc.constantFrom(0, 1).map((label) => new Float64Array(rowCount).fill(label)),
        fc.constant(Float64Array.from({ length: rowCount }, (_, row) => (row < 2 ? 1 : 0))),
      ),
      weights: fc.oneof(
        fc.constant(null),
        doubles(fc.constantFrom(0, 1, 1, 5)),
        doubles(fc.double({ min: 1e-12, max: 1e12, noNaN: true })),
      ),
      groups: fc.oneof(
        fc.constant(null),
        list(fc.integer({ min: 0, max: 8 })).map((groups) => Int32Array.from(groups)),
      ),
      times: fc.oneof(
        fc.constant(null),
        doubles(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN))),
      ),
    });
  });

/** Chances of the rows it was fitted on and of their first, or the sentence by which it was refused. */
function fitAndPredict(data: ClassifierData, options: Partial<FitOptions> = {}): Float64Array | string {
  try {
    const { classifier, outOfFold } = fitClassifier(crew, data, { ...OPTIONS, ...options });
    const predicted = predictClassifier(classifier, data.table);
    return Float64Array.of(...predicted, ...outOfFold.probabilities);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function isSound(answer: Float64Array | string): boolean {
  return typeof answer === 'string'
    ? /^[A-Z].+\.$/.test(answer)
    : answer.every((chance) => chance > 0 && chance < 1);
}

describe('a classifier', () => {
  it('of whatever table has chances within (0, 1), or is refused in a sentence', () => {
    let fitted = 0;
    fc.assert(
      fc.property(anyData, fc.constantFrom('none', 'balanced'), (data, classWeights) => {
        const answer = fitAndPredict(data, { classWeights });
        if (typeof answer !== 'string') fitted++;
        expect(answer).toSatisfy(isSound);
      }),
      { numRuns: 60 },
    );
    expect(fitted).toBeGreaterThan(10);
  });

  const { labels } = leavers(300);
  const odd: readonly [string, readonly Column[]][] = [
    ['no columns', []],
    [
      'nothing but gaps',
      [
        numbers(
          'gaps',
          labels.map(() => Number.NaN),
        ),
        names(
          'none',
          labels.map(() => -1),
          [],
        ),
      ],
    ],
    [
      'a constant',
      [
        numbers(
          'constant',
          labels.map(() => 3),
        ),
      ],
    ],
    [
      '10,000 names',
      [
        names(
          'name',
          perRow(300, (row) => 33 * row),
          perRow(10_000, String),
        ),
      ],
    ],
    [
      'infinities',
      [
        numbers(
          'x',
          perRow(300, (row) => (row % 3 === 0 ? 1 : -1) * Number.POSITIVE_INFINITY),
        ),
      ],
    ],
    [
      '1e300 and 1e-300',
      [
        numbers(
          'x',
          perRow(300, (row) => (row % 2 === 0 ? -1e300 : 1e-300)),
        ),
      ],
    ],
  ];

  it.each(odd)('of %s says of all about what share is positive', (_what, columns) => {
    const answer = fitAndPredict(dataOf({ table: { rowCount: 300, columns }, labels }));
    expect(answer).toSatisfy(isSound);
    const share = labels.reduce((sum, label) => sum + label, 0) / 300;
    for (const chance of answer as Float64Array) expect(Math.abs(chance - share)).toBeLessThan(0.25);
  });

  it('of weights so far apart that only one row counts still says no chance is 0 or 1', () => {
    const weights = labels.map((_, row) => (row === 0 ? 1e30 : 1e-30));
    for (const classWeights of ['none', 'balanced'] as const) {
      expect(fitAndPredict(dataOf(leavers(300), { weights }), { classWeights })).toSatisfy(isSound);
    }
  });

  it('of the same column twice says what it says of one', () => {
    const { table, labels: own } = leavers(300);
    const twice = {
      ...table,
      columns: [...table.columns, { ...(table.columns[0] as Column), name: 'again' }],
    };
    const options = { learners: ['boosting'], boosting: { columnShare: 1, trees: 20 } } as const;
    const [once, both] = [table, twice].map((rows) =>
      fitAndPredict(dataOf({ table: rows, labels: own }), options),
    );
    expect(both).toEqual(once);
  });

  it.each<[string, Partial<ClassifierData>, Partial<FitOptions>, string]>([
    ['one row', leavers(1), {}, 'There are 1 rows with and 0 without what is to be predicted; a model needs'],
    ['one class', { labels: new Float64Array(300) }, {}, 'There are 0 rows with and 300 without'],
    ['a label of 2', { labels: labels.map((label) => 2 * label) }, {}, 'A label is 2; labels are 0 or 1.'],
    ['a class without weight', { weights: labels }, {}, 'and 0 without what is to be predicted'],
    ['too few weights', { weights: new Float64Array(5).fill(1) }, {}, 'There are 5 weights for 300 rows'],
    ['too few times', { times: new Float64Array(5) }, {}, 'There are 300 rows and 5 times'],
    ['too few groups', { groups: new Int32Array(5) }, {}, 'There are 300 rows and 5 groups'],
    ['too few labels', { labels: labels.slice(5) }, {}, 'There are 300 rows and 295 labels'],
    ['a group for each class', { groups: Int32Array.from(labels) }, {}, 'came into one fold'],
    ['a single group', { groups: new Int32Array(300) }, {}, 'All 300 rows are in one fold'],
    ['no learner', {}, { learners: [] }, 'There is no learner; name at least one of boosting,'],
    ['a wrong setting', {}, { boosting: { learningRate: 2 } }, 'The boosting setting learningRate is 2'],
  ])('refuses %s, and says so', (_what, data, options, message) => {
    const whole = { ...dataOf(leavers(300)), ...data };
    expect(fitAndPredict(whole, options)).toContain(message);
  });
});
