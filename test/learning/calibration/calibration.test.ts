import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import {
  applyCalibration,
  type Calibration,
  calibrate,
  calibrationSlope,
} from '../../../src/learning/calibration/calibration.js';
import { fitIsotonic } from '../../../src/learning/calibration/isotonic.js';
import { fitPlatt } from '../../../src/learning/calibration/platt.js';
import { poolAdjacentViolators } from '../../../src/learning/calibration/pool-adjacent-violators.js';
import { predictions } from '../metrics/arbitrary-predictions.js';
import { LABELS, PROBABILITIES } from '../metrics/twelve-rows.js';

const FITS = { Platt: fitPlatt, isotonic: fitIsotonic };
const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 1e-300, 1 - Number.EPSILON),
);

describe.each(Object.entries(FITS))('%s calibration', (_name, fit) => {
  it('is strictly increasing, its slope above 0, and stays between 0 and 1', () => {
    const grid = Float64Array.from({ length: 201 }, (_, step) => step / 200);
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        const calibration = fit(probabilities, labels, null);
        const calibrated = applyCalibration(calibration, grid);
        for (const [step, value] of calibrated.entries()) {
          expect(value).toBeGreaterThan(step === 0 ? 0 : (calibrated[step - 1] as number));
          expect(value).toBeLessThan(1);
          expect(calibrationSlope(calibration, grid[step] as number)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has the slope that differences show', () => {
    const calibration = fit(PROBABILITIES, LABELS, null);
    for (let step = 1; step < 40; step++) {
      // Off the centres of an isotonic one, where the slope jumps.
      const at = step / 40 + 0.001;
      const difference = calibrate(calibration, at + 1e-6) - calibrate(calibration, at - 1e-6);
      expect(calibrationSlope(calibration, at)).toBeCloseTo(difference / 2e-6, 5);
    }
  });

  it('is safe with certainties, ties, one value and a single row of a class', () => {
    const cases: (readonly [number[], number[]])[] = [
      [
        [0, 1, 0, 1],
        [0, 1, 1, 0],
      ],
      [
        [0, 0, 1, 1],
        [0, 0, 1, 1],
      ],
      [
        [0.3, 0.3, 0.3],
        [1, 0, 0],
      ],
      [
        [1, 1],
        [0, 1],
      ],
      [
        [0.1, 0.2, 0.9],
        [1, 0, 0],
      ],
    ];
    for (const [probabilities, labels] of cases) {
      const calibration = fit(Float64Array.from(probabilities), Float64Array.from(labels), null);
      for (const value of applyCalibration(calibration, Float64Array.of(0, 1e-300, 0.3, 0.5, 1))) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
      expect(JSON.parse(JSON.stringify(calibration))).toEqual(calibration);
    }
  });

  it('takes a weight of 2 as the row standing there twice', () => {
    const weights = LABELS.map((_, row) => 1 + (row % 2));
    const twice = (values: Float64Array) =>
      Float64Array.from([...values].flatMap((value, row) => (row % 2 === 1 ? [value, value] : [value])));
    const weighted = fit(PROBABILITIES, LABELS, weights);
    const repeated = fit(twice(PROBABILITIES), twice(LABELS), null);
    for (const at of [0.05, 0.2, 0.5, 0.77, 0.99]) {
      expect(calibrate(weighted, at)).toBeCloseTo(calibrate(repeated, at), 7);
    }
  });

  it('brings overconfident chances back', () => {
    const random = randomStream(1, 'overconfident');
    const truth = Float64Array.from({ length: 20_000 }, () => random());
    const labels = truth.map((chance) => (random() < chance ? 1 : 0));
    const sharpened = truth.map((chance) => chance ** 2 / (chance ** 2 + (1 - chance) ** 2));
    const calibration = fit(sharpened, labels, null);
    for (const chance of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const given = chance ** 2 / (chance ** 2 + (1 - chance) ** 2);
      expect(Math.abs(calibrate(calibration, given) - chance)).toBeLessThan(0.03);
    }
  });
});

describe('Platt’s sigmoid', () => {
  it('finds the minimum that a general optimiser finds', () => {
    // scipy.optimize.minimize over the smoothed targets of Platt (1999).
    const { slope, intercept } = fitPlatt(PROBABILITIES, LABELS, null);
    expect(slope).toBeCloseTo(0.46782116, 4);
    expect(intercept).toBeCloseTo(-0.08134657, 4);
  });

  it('never turns the order round, even when the model has it wrong', () => {
    const upsideDown = LABELS.map((label) => 1 - label);
    const { slope } = fitPlatt(PROBABILITIES, upsideDown, null);
    expect(slope).toBe(1e-3);
    const mean = applyCalibration(fitPlatt(PROBABILITIES, upsideDown, null), PROBABILITIES);
    expect(mean.reduce((sum, value) => sum + value, 0) / mean.length).toBeCloseTo(0.5, 6);
  });

  it('keeps the slope of 1 where all chances are the same, and moves them to the share of positives', () => {
    const same = new Float64Array(1_000).fill(0.9);
    const labels = same.map((_, row) => (row % 5 === 0 ? 1 : 0));
    const calibration = fitPlatt(same, labels, null);
    expect(calibration.slope).toBeCloseTo(1, 6);
    expect(calibrate(calibration, 0.9)).toBeCloseTo(0.2, 2);
  });
});

describe('pooling adjacent violators', () => {
  const values = Float64Array.of(1, 3, 2, 4, 3.5, 3.5, 7, 6, 8, 0);
  const fitted = (weights: Float64Array) =>
    poolAdjacentViolators(values, weights).flatMap(({ start, end, mean }) =>
      new Array<number>(end - start).fill(mean),
    );

  it('agrees with scikit-learn’s isotonic_regression', () => {
    const plain = [1, 2.5, 2.5, 11 / 3, 11 / 3, 11 / 3, 5.25, 5.25, 5.25, 5.25];
    const weighted = [1, 8 / 3, 8 / 3, 3.6, 3.6, 3.6, 20 / 3, 20 / 3, 64 / 9, 64 / 9];
    for (const [position, value] of fitted(new Float64Array(10).fill(1)).entries()) {
      expect(value).toBeCloseTo(plain[position] as number, 12);
    }
    for (const [position, value] of fitted(Float64Array.of(1, 2, 1, 1, 3, 1, 1, 0.5, 2, 0.25)).entries()) {
      expect(value).toBeCloseTo(weighted[position] as number, 12);
    }
  });

  it('gives rising blocks that cover all values and keep their sum', () => {
    const rows = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(rows, (list) => {
        const blocks = poolAdjacentViolators(Float64Array.from(list), new Float64Array(list.length).fill(1));
        for (const [index, block] of blocks.entries()) {
          expect(block.start).toBe(blocks[index - 1]?.end ?? 0);
          if (index > 0) expect(block.mean).toBeGreaterThan(blocks[index - 1]?.mean as number);
        }
        expect(blocks.at(-1)?.end).toBe(list.length);
        const sum = blocks.reduce((before, { mean, weight }) => before + mean * weight, 0);
        expect(sum).toBeCloseTo(
          list.reduce((before, value) => before + value, 0),
          8,
        );
      }),
    );
  });
});

describe('isotonic calibration', () => {
  it('keeps chance 0 and 1 out of reach of rows that all went one way', () => {
    const { values } = fitIsotonic(Float64Array.of(0.1, 0.2, 0.8, 0.9), Float64Array.of(0, 0, 1, 1), null);
    expect(values[0]).toBeGreaterThan(0.1);
    expect(values.at(-1)).toBeLessThan(0.9);
  });
});

describe('the identity', () => {
  const identity: Calibration = { kind: 'identity', reason: 'not_asked' };

  it('changes nothing but certainties', () => {
    fc.assert(
      fc.property(probability, (value) => {
        const calibrated = calibrate(identity, value);
        expect(calibrated).toBeGreaterThan(0);
        expect(calibrated).toBeLessThan(1);
        expect(Math.abs(calibrated - value)).toBeLessThanOrEqual(1e-9);
        expect(calibrationSlope(identity, value)).toBe(1);
      }),
    );
  });

  it('refuses what is no probability, as every calibration does', () => {
    for (const calibration of [
      identity,
      fitPlatt(PROBABILITIES, LABELS, null),
      fitIsotonic(PROBABILITIES, LABELS, null),
    ]) {
      for (const value of [-0.1, 1.1, Number.NaN])
        expect(() => calibrate(calibration, value)).toThrow(RangeError);
    }
  });
});
