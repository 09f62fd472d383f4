import { afterAll, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { type ClassifierData, fitClassifier } from '../../../src/learning/classifier/fit-classifier.js';
import { settledOptions } from '../../../src/learning/classifier/settled-options.js';
import { openCrew } from '../../../src/learning/crew/crew.js';

const crew = openCrew();
afterAll(() => crew.close());

function rows(count: number): ClassifierData {
  const random = randomStream(4, 'settled');
  const values = Float64Array.from({ length: count }, () => random() - 0.5);
  const noise = Float64Array.from({ length: count }, () => random());
  const labels = values.map((value) => Number(random() < 1 / (1 + Math.exp(-6 * value))));
  const columns = [
    { kind: 'numeric', name: 'value', values },
    { kind: 'numeric', name: 'noise', values: noise },
  ] as const;
  return { table: { rowCount: count, columns }, labels, weights: null, groups: null, times: null };
}

it('makes a classifier of more rows by the learners that were chosen, with their settings', () => {
  const options = { seed: 0, learners: ['boosting', 'forest', 'logistic'], workUnits: 1e6 } as const;
  const first = fitClassifier(crew, rows(500), options);
  const settled = settledOptions(first);
  expect(settled.learners).toEqual(first.classifier.members.map(({ learner }) => learner));
  const second = fitClassifier(crew, rows(700), { ...options, ...settled });
  const chosen = new Set(settled.learners);
  expect(second.classifier.members.every(({ learner }) => chosen.has(learner))).toBe(true);
  const logistic = (fit: typeof first) =>
    fit.classifier.members.flatMap(({ model }) =>
      model.kind === 'logistic' ? [[model.l2, model.isBent]] : [],
    );
  // Straight is what the truth is.
  expect(logistic(first)).toHaveLength(1);
  expect(logistic(second)).toEqual(logistic(first));
  const trees = { trees: 0 };
  if (second.boosting !== null)
    expect({ ...second.boosting, ...trees }).toEqual({ ...first.boosting, ...trees });
});
