import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { evaluateText, type TextEvaluationOptions } from '../../../src/learning/evaluation/evaluate-text.js';
import type { TextEvaluationInput } from '../../../src/learning/evaluation/text-evaluation.js';
import { perRow } from '../classifier/tables.js';

const CLASSES = ['billing', 'login', 'delivery'];
const WORDS = [
  ['invoice', 'amount', 'refund', 'charged'],
  ['password', 'account', 'locked', 'email'],
  ['parcel', 'courier', 'late', 'address'],
];
const OPTIONS: TextEvaluationOptions = { seed: 0, now: () => 0 };

/** Tickets of a class in turn; one in five speaks of another matter. */
function tickets(count: number): TextEvaluationInput {
  const random = randomStream(1, 'tickets');
  const labels = Int32Array.from({ length: count }, (_, row) => row % CLASSES.length);
  const texts = Array.from(labels, (label) => {
    const words = WORDS[random() < 0.2 ? (label + 1) % CLASSES.length : label] as string[];
    return perRow(5, () => words[Math.floor(random() * words.length)]).join(' ');
  });
  return { texts, labels, classes: CLASSES, folds: null, test: null };
}

const input = tickets(90);

describe('an evaluation of text classes', () => {
  it('averages five passes of its own, the same each time, with intervals around the values', () => {
    const told: number[][] = [];
    const found = evaluateText(input, { ...OPTIONS, onPass: (done, of) => told.push([done, of]) });
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(found).toEqual(evaluateText(input, OPTIONS));
    expect(found.split).toEqual({ kind: 'stratified_folds', folds: 5 });
    expect(found.classes).toEqual(CLASSES.map((name) => ({ name, rows: 30 })));
    expect(found.folds.map(({ trainRows, testRows }) => [trainRows, testRows])).toEqual(
      perRow(5, () => [72, 18]),
    );
    for (const name of ['accuracy', 'macroF1'] as const) {
      const { value, low, high } = found.average[name];
      expect(value).toBeCloseTo(found.folds.reduce((sum, fold) => sum + fold[name], 0) / 5, 12);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(low).toBeGreaterThan(0.5);
      expect(high).toBeLessThan(0.95);
    }
  });

  it('knows no more than a third of labels that were drawn by lot', () => {
    const random = randomStream(2, 'lot');
    const lots = evaluateText(
      { ...input, labels: input.labels.map(() => Math.floor(3 * random())) },
      OPTIONS,
    );
    expect(lots.average.accuracy.value).toBeLessThan(0.5);
  });

  it('says class by class and in bins what the average sums up', () => {
    const { average, classResults, confusions, reliability } = evaluateText(input, OPTIONS);
    expect(classResults.map(({ name }) => name).sort()).toEqual([...CLASSES].sort());
    const right = classResults.reduce((sum, { rows, recall }) => sum + rows * (recall ?? 0), 0);
    expect(right / 90).toBeCloseTo(average.accuracy.value, 12);
    expect(confusions.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(90 - right, 9);
    expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(90);
    expect(reliability.reduce((sum, { positives }) => sum + positives, 0)).toBeCloseTo(right, 9);
  });

  it('guesses the class that most training texts have, and not the one that most tested ones have', () => {
    const { guessing } = evaluateText(
      {
        ...input,
        texts: [...input.texts, 'password locked'],
        labels: Int32Array.of(...input.labels, 1),
        test: { texts: ['invoice', 'refund', 'account', 'parcel'], labels: Int32Array.of(0, 0, 1, 2) },
      },
      OPTIONS,
    );
    expect(guessing).toBe(0.25);
    expect(evaluateText(input, OPTIONS).guessing).toBeCloseTo(1 / 3, 12);
  });

  it('takes the folds given, in their order', () => {
    const folds = Int32Array.from(input.labels, (_, row) => (row < 60 ? 8 : 3));
    const found = evaluateText({ ...input, folds }, OPTIONS);
    expect(found.split).toEqual({ kind: 'given_folds', folds: 2 });
    expect(found.folds.map(({ name, trainRows, testRows }) => [name, trainRows, testRows])).toEqual([
      ['1', 60, 30],
      ['2', 30, 60],
    ]);
  });

  it('judges a test file by what all the other texts teach, and a class that is new there as never found', () => {
    const classes = [...CLASSES, 'praise'];
    const texts = ['invoice refund', 'password locked', 'parcel late', 'wonderful'];
    const found = evaluateText(
      { ...input, classes, test: { texts, labels: Int32Array.of(0, 1, 2, 3) } },
      OPTIONS,
    );
    expect(found.split).toEqual({ kind: 'test_file', folds: 1 });
    expect(found.folds).toHaveLength(1);
    expect(found.folds[0]).toMatchObject({ trainRows: 90, testRows: 4, accuracy: 0.75 });
    expect(found.classes.at(-1)).toEqual({ name: 'praise', rows: 0 });
    // Two classes found, one found with the new one's text beside it, one not at all.
    expect(found.average.macroF1.value).toBeCloseTo((1 + 1 + 2 / 3 + 0) / 4, 9);
  });

  it('learns from the only text of a class in every pass, and tests it in none', () => {
    const labels = input.labels.map((label, row) => (row === 10 ? 3 : label));
    const found = evaluateText({ ...input, labels, classes: [...CLASSES, 'praise'] }, OPTIONS);
    expect(found.folds.reduce((sum, { testRows }) => sum + testRows, 0)).toBe(89);
    for (const { trainRows, testRows } of found.folds) expect(trainRows + testRows).toBe(90);
  });

  it.each<[string, Partial<TextEvaluationInput>, string]>([
    ['one class', { labels: new Int32Array(90) }, 'Pass 1 of 5 has only texts of "billing" to learn from'],
    [
      'a fold that holds all texts of a class but one',
      {
        labels: Int32Array.from({ length: 90 }, (_, row) => (row < 45 ? 0 : 1)),
        folds: Int32Array.from({ length: 90 }, (_, row) => (row < 45 ? 2 : 6)),
      },
      'Pass 1 of 2 has only texts of "login" to learn from',
    ],
    [
      'a text of each class',
      { texts: ['a', 'b', 'c'], labels: Int32Array.of(0, 1, 2) },
      'No class has two texts, one to learn from and one to be tested on (3 texts, 3 classes)',
    ],
    ['no texts', { texts: [], labels: new Int32Array(0), classes: [] }, 'No class has two texts'],
    [
      'an empty test file',
      { test: { texts: [], labels: new Int32Array(0) } },
      'There are no texts to test on',
    ],
    ['a single fold', { folds: new Int32Array(90) }, 'All 90 rows are in one fold'],
  ])('refuses %s before anything is fitted', (_what, others, message) => {
    let asked = 0;
    const ask = () => evaluateText({ ...input, ...others }, { seed: 0, now: () => ++asked });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
    expect(asked).toBe(0);
  });
});
