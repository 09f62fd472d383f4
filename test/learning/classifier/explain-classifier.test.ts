import { afterAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { predictBoosting } from '../../../src/learning/boosting/boosting.js';
import { type Classifier, predictClassifier } from '../../../src/learning/classifier/classifier.js';
import { classifierExplainer } from '../../../src/learning/classifier/explain-classifier.js';
import { fitClassifier } from '../../../src/learning/classifier/fit-classifier.js';
import { LEARNERS } from '../../../src/learning/classifier/learners.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { type Table, table, takeRows } from '../../../src/learning/table.js';

const ROWS = 600;
const crew = openCrew();
afterAll(() => crew.close());

describe('what a chance is made of', () => {
  const { rows, labels } = customers(0);
  const fits = LEARNERS.map((learner) => fitWith([learner])).concat([
    blendOf(['boosting', 'forest', 'logistic']),
  ]);

  it.each(
    fits.map((classifier) => [classifier.members.map(({ model }) => model.kind).join(' + '), classifier]),
  )('adds up to the chance shown, from the typical one: %s', (_, classifier) => {
    const explain = classifierExplainer(classifier as Classifier);
    const chances = predictClassifier(classifier as Classifier, rows);
    for (let row = 0; row < 50; row++) {
      const { probability, reference, points } = explain(rows, row);
      expect(probability).toBeCloseTo(chances[row] as number, 9);
      const sum = points.reduce((total, point) => total + point, 0);
      expect(sum).toBeCloseTo(100 * (probability - reference), 6);
    }
  });

  it('gives late payers a reason to leave, loyal ones a reason to stay, and noise next to nothing', () => {
    for (const classifier of fits) {
      const explain = classifierExplainer(classifier);
      const [late = 0, early = 0, plan = 0, noise = 0] = [
        mean(rows, explain, (row) => daysLate(row) > 25, 0),
        mean(rows, explain, (row) => daysLate(row) < 5, 0),
        mean(rows, explain, (row) => isTrial(row), 1),
        mean(rows, explain, () => true, 2, Math.abs),
      ];
      expect(late).toBeGreaterThan(5);
      expect(early).toBeLessThan(-5);
      expect(plan).toBeGreaterThan(3);
      expect(noise).toBeLessThan(Math.min(late, -early) / 2);
    }
  });

  it('is the boosting itself where that is the only member and nothing was calibrated', () => {
    const [boosting] = fits;
    const model = boosting?.members[0]?.model;
    if (boosting === undefined || model?.kind !== 'boosting') throw new Error('The first fit is boosting.');
    const plain: Classifier = { ...boosting, calibration: { kind: 'identity', reason: 'not_asked' } };
    const { probability } = classifierExplainer(plain)(rows, 7);
    expect(probability).toBeCloseTo(predictBoosting(model, takeRows(rows, Int32Array.of(7)))[0] as number, 9);
  });

  function fitWith(learners: readonly (typeof LEARNERS)[number][]): Classifier {
    const data = { table: rows, labels, weights: null, groups: null, times: null };
    return fitClassifier(crew, data, { seed: 0, workUnits: 1e6, learners }).classifier;
  }

  /** Equal parts of all, so that no member is left out where the data don't ask for it. */
  function blendOf(learners: readonly (typeof LEARNERS)[number][]): Classifier {
    const members = learners.flatMap((learner) => fitWith([learner]).members);
    return {
      ...fitWith(['logistic']),
      members: members.map((member) => ({ ...member, weight: 1 / members.length })),
    };
  }

  function daysLate(row: number): number {
    const [column] = rows.columns;
    return column?.kind === 'numeric' ? (column.values[row] as number) : Number.NaN;
  }

  function isTrial(row: number): boolean {
    const column = rows.columns[1];
    return column?.kind === 'categorical' && column.categories[column.codes[row] as number] === 'trial';
  }
});

function mean(
  rows: Table,
  explain: ReturnType<typeof classifierExplainer>,
  isMeant: (row: number) => boolean,
  column: number,
  of: (points: number) => number = (points) => points,
): number {
  const meant = Array.from({ length: 200 }, (_, row) => row).filter(isMeant);
  const sum = meant.reduce((total, row) => total + of(explain(rows, row).points[column] as number), 0);
  return sum / meant.length;
}

/** Late payers leave, and so do those on trial; the third column says nothing. Some cells are missing. */
function customers(seed: number): { readonly rows: Table; readonly labels: Float64Array } {
  const random = randomStream(seed, 'customers');
  const days = new Float64Array(ROWS);
  const plans = new Int32Array(ROWS);
  const noise = new Float64Array(ROWS);
  const labels = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    days[row] = 30 * random();
    plans[row] = random() < 0.3 ? 1 : 0;
    noise[row] = random();
    const logOdds = -2.5 + 0.15 * (days[row] as number) + 1.2 * (plans[row] as number);
    labels[row] = random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
    if (random() < 0.05) days[row] = Number.NaN;
    if (random() < 0.05) plans[row] = -1;
  }
  return {
    rows: table([
      { kind: 'numeric', name: 'days_late', values: days },
      { kind: 'categorical', name: 'plan', codes: plans, categories: ['paid', 'trial'] },
      { kind: 'numeric', name: 'noise', values: noise },
    ]),
    labels,
  };
}
