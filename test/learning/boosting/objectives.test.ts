import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import {
  baseScore,
  checkTargets,
  lossOf,
  meanOfRaw,
  OBJECTIVES,
  type Objective,
  writeGradients,
} from '../../../src/learning/boosting/objective.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, numbers, scoresOf } from '../trees/fitting.js';

const crew = openCrew();

const TARGETS: Readonly<Record<Objective, readonly number[]>> = {
  logistic: [0, 1],
  squared: [-3, 0, 2.5],
  poisson: [0, 1, 7],
  gamma: [0.5, 1, 7],
};

function gradientOf(objective: Objective, target: number, raw: number, weight: number | null = null) {
  const pairs = new Float32Array(2);
  writeGradients(
    objective,
    numbers(raw),
    numbers(target),
    weight === null ? null : numbers(weight),
    pairs,
    0,
    1,
  );
  return { gradient: pairs[0] as number, hessian: pairs[1] as number };
}

describe.each(OBJECTIVES)('%s', (objective) => {
  const target = fc.constantFrom(...TARGETS[objective]);

  it('has the loss’s slope as its gradient, and a curvature above 0', () => {
    fc.assert(
      fc.property(target, fc.double({ min: -4, max: 4, noNaN: true }), (y, raw) => {
        const step = 1e-5;
        const slope = (lossOf(objective, y, raw + step) - lossOf(objective, y, raw - step)) / (2 * step);
        const { gradient, hessian } = gradientOf(objective, y, raw);
        expect(Math.abs(gradient - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
        expect(hessian).toBeGreaterThan(0);
        const weighted = gradientOf(objective, y, raw, 3);
        expect(weighted.gradient).toBeCloseTo(3 * gradient, 3);
        expect(weighted.hessian).toBeCloseTo(3 * hessian, 3);
      }),
    );
  });

  it('starts from the constant whose mean is the weighted mean of the targets', () => {
    const targets = numbers(...TARGETS[objective], ...TARGETS[objective]);
    const weights = targets.map((_, row) => row + 1);
    const sum = targets.reduce((total, y, row) => total + y * (weights[row] as number), 0);
    const mean = sum / weights.reduce((total, weight) => total + weight, 0);
    expect(meanOfRaw(objective, baseScore(objective, targets, weights))).toBeCloseTo(mean, 12);
  });

  it('gives finite losses, means and gradients at any raw score', () => {
    for (const raw of [-1e300, -1e4, -30, 0, 30, 1e4, 1e300]) {
      const mean = meanOfRaw(objective, raw);
      expect(mean).not.toBeNaN();
      if (objective === 'logistic') expect(Math.min(mean, 1 - mean)).toBeGreaterThan(0);
      if (objective === 'poisson' || objective === 'gamma') expect(mean).toBeGreaterThan(0);
      for (const y of TARGETS[objective]) {
        expect(lossOf(objective, y, raw)).not.toBeNaN();
        const { gradient, hessian } = gradientOf(objective, y, raw);
        expect(gradient).not.toBeNaN();
        expect(hessian).toBeGreaterThan(0);
      }
    }
  });
});

describe('targets', () => {
  it.each<[Objective, number]>([
    ['logistic', 0.5],
    ['logistic', Number.NaN],
    ['squared', Number.POSITIVE_INFINITY],
    ['squared', 1e300],
    ['poisson', -1],
    ['gamma', 0],
    ['gamma', Number.NaN],
  ])('of %s: %s is refused, naming its row', (objective, target) => {
    expect(() => checkTargets(objective, numbers(1, target))).toThrow(
      `The target of row 1 is ${target}; a ${objective} target is `,
    );
  });

  it('are refused behind those for training too', () => {
    const rows = { columns: [numbers(1, 2, 3)], targets: numbers(0, 1, 2), trainRows: 2 };
    expect(() => boost(crew, rows, { trees: 1 })).toThrow(
      'The target of row 2 is 2; a logistic target is 0 or 1.',
    );
  });

  it('of one class are refused', () => {
    const rows = { columns: [numbers(1, 2, 3)], targets: numbers(1, 1, 1) };
    expect(() => boost(crew, rows)).toThrow(
      new RangeError('All 3 training rows have the same class (1); a model needs rows of both.'),
    );
  });

  it('whose mean a logarithm’s reach does not hold are refused', () => {
    expect(() => baseScore('poisson', numbers(0, 0), null)).toThrow('The mean poisson target is 0');
    expect(() => baseScore('gamma', numbers(1e20, 1e20), null)).toThrow('take another unit');
  });

  it('without any row, or any of weight, are refused', () => {
    const none = { columns: [numbers()], targets: numbers() };
    expect(() => boost(crew, none)).toThrow('There is no row with a weight above 0');
    const weightless = { columns: [numbers(1, 2)], targets: numbers(0, 1), weights: numbers(0, 0) };
    expect(() => boost(crew, weightless)).toThrow('There is no row with a weight above 0');
  });
});

describe('means of groups', () => {
  // A column that says which of five groups a row is of; their means lie up to four orders of magnitude apart.
  const MEANS = [0.02, 1, 3, 40, 200];
  const random = randomStream(1, 'groups');
  const group = Float64Array.from({ length: 4000 }, () => Math.floor(MEANS.length * random()));

  it.each<[Objective, (mean: number) => number]>([
    ['poisson', (mean) => Math.floor(2 * mean * random() + random())],
    ['gamma', (mean) => mean * -Math.log(1 - random()) + 1e-6],
  ])('of %s targets are found, however far apart they lie', (objective, draw) => {
    const targets = group.map((of) => draw(MEANS[of] as number));
    const { ensemble } = boost(crew, { columns: [group], targets }, { objective, trees: 150 });
    for (const of of MEANS.keys()) {
      const own = targets.filter((_, row) => group[row] === of);
      const mean = own.reduce((sum, target) => sum + target, 0) / own.length;
      const predicted = meanOfRaw(objective, scoresOf(ensemble, [numbers(of)])[0] as number);
      expect(predicted / mean).toBeCloseTo(1, 2);
    }
  });

  it('of heavy-tailed amounts are not overshot', () => {
    const amounts = Float64Array.from({ length: 2000 }, () => Math.exp(10 * random() - 5) * (0.5 + random()));
    const known = amounts.map((amount) => Math.log(amount) + random());
    const { ensemble } = boost(crew, { columns: [known], targets: amounts }, { objective: 'gamma' });
    const scores = scoresOf(ensemble, [known]);
    for (const [row, score] of scores.entries()) {
      expect(Math.abs(score - Math.log(amounts[row] as number))).toBeLessThan(3);
    }
  });
});
