import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { brier, brierDecomposition } from '../../../src/learning/metrics/brier.js';
import { eceByChance, eceInterval } from '../../../src/learning/metrics/ece-interval.js';
import { ece, reliabilityTable } from '../../../src/learning/metrics/reliability.js';
import { predictions } from './arbitrary-predictions.js';
import { LABELS, PROBABILITIES, WEIGHTS } from './twelve-rows.js';

describe('the reliability table', () => {
  it('has ten bins of equal mass, lowest first', () => {
    const probabilities = Float64Array.from({ length: 50 }, (_, row) => (row + 0.5) / 50);
    const labels = probabilities.map((_, row) => (row % 10 < row / 5 ? 1 : 0));
    const bins = reliabilityTable(probabilities, labels);
    expect(bins.map(({ count }) => count)).toEqual(new Array(10).fill(5));
    expect(bins.map(({ meanPredicted }) => meanPredicted)).toEqual(
      Array.from({ length: 10 }, (_, bin) => expect.closeTo(0.05 + bin / 10, 12)),
    );
    expect(bins.reduce((sum, { positives }) => sum + positives, 0)).toBe(labels.reduce((a, b) => a + b, 0));
  });

  it('keeps equal probabilities together', () => {
    const probabilities = Float64Array.of(...new Array(19).fill(0.2), 0.9);
    const labels = Float64Array.of(...new Array(19).fill(0), 1);
    expect(reliabilityTable(probabilities, labels)).toEqual([
      {
        count: 19,
        positives: 0,
        meanPredicted: expect.closeTo(0.2, 12),
        observed: { value: 0, low: 0, high: expect.closeTo(0.1682, 4) },
      },
      {
        count: 1,
        positives: 1,
        meanPredicted: 0.9,
        observed: { value: 1, low: expect.closeTo(0.2065, 4), high: 1 },
      },
    ]);
  });

  it('holds every row once, with the observed share within its interval', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        const bins = reliabilityTable(probabilities, labels);
        expect(bins.length).toBeLessThanOrEqual(10);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(labels.length);
        for (const [index, { meanPredicted, observed }] of bins.entries()) {
          expect(meanPredicted).toBeGreaterThan(bins[index - 1]?.meanPredicted ?? -1);
          expect(observed.low).toBeLessThanOrEqual(observed.value);
          expect(observed.high).toBeGreaterThanOrEqual(observed.value);
        }
      }),
    );
  });

  it('takes fewer effective rows, and a wider interval, where few weigh most', () => {
    const probabilities = new Float64Array(40).fill(0.5);
    const labels = probabilities.map((_, row) => row % 2);
    const lopsided = probabilities.map((_, row) => (row < 4 ? 100 : 1));
    const [even] = reliabilityTable(probabilities, labels);
    const [uneven] = reliabilityTable(probabilities, labels, lopsided);
    expect(uneven?.observed.value).toBe(0.5);
    expect(uneven?.observed.low).toBeLessThan((even?.observed.low ?? 0) - 0.1);
  });
});

describe('the expected calibration error', () => {
  it('is the mean distance in the table', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        const distance = reliabilityTable(probabilities, labels).reduce(
          (sum, { count, meanPredicted, observed }) => sum + count * Math.abs(meanPredicted - observed.value),
          0,
        );
        expect(ece(probabilities, labels)).toBeCloseTo(distance / labels.length, 12);
      }),
    );
  });

  it('of everybody at the base rate is 0, and of the opposite of what happens is 1', () => {
    expect(ece(new Float64Array(4).fill(0.25), Float64Array.of(0, 0, 1, 0))).toBe(0);
    expect(ece(Float64Array.of(0, 1), Float64Array.of(1, 0))).toBe(1);
  });

  it('shows by chance what theory says of it', () => {
    // One bin of n rows at ½: the mean distance of the share from ½ is √(2/π) × its standard deviation.
    const byChance = eceByChance(new Float64Array(400).fill(0.5), 7);
    expect(byChance.mean).toBeCloseTo(Math.sqrt(2 / Math.PI) * 0.025, 2);
    expect(byChance.percentile95).toBeGreaterThan(byChance.mean);
    expect(byChance.percentile95).toBeCloseTo(1.96 * 0.025, 2);
  });

  it('has an interval that reaches 0 for chances that hold, and stays clear of it for chances that do not', () => {
    const random = randomStream(3, 'calibrated');
    const chances = Float64Array.from({ length: 2_000 }, () => random());
    const labels = chances.map((chance) => (random() < chance ? 1 : 0));
    const overconfident = chances.map((chance) => (chance > 0.5 ? 0.5 + chance / 2 : chance / 2));
    const good = eceInterval(chances, labels, null, 0);
    const bad = eceInterval(overconfident, labels, null, 0);
    expect(good.low).toBe(0);
    expect(bad.low).toBeGreaterThan(0.05);
    for (const { low, value, high } of [good, bad]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(eceInterval(chances, labels, null, 0)).toEqual(good);
  });

  it('widens its interval when rows belong together', () => {
    const random = randomStream(4, 'clusters');
    const customers = Array.from({ length: 60 }, () => (random() < 0.5 ? 0.9 : 0.3));
    const groups = Int32Array.from({ length: 1_200 }, (_, row) => row % 60);
    const labels = Float64Array.from(groups, (group) => (random() < (customers[group] as number) ? 1 : 0));
    const chances = labels.map(() => 0.1 + 0.2 * random());
    const width = (of: Int32Array | null) => {
      const { low, high } = eceInterval(chances, labels, of, 0);
      return high - low;
    };
    expect(width(groups)).toBeGreaterThan(1.5 * width(null));
  });
});

describe('the Brier decomposition', () => {
  it('adds up to the Brier score', () => {
    fc.assert(
      fc.property(predictions, fc.integer({ min: 1, max: 10 }), ({ probabilities, labels }, bins) => {
        const parts = brierDecomposition(probabilities, labels, null, bins);
        const sum = parts.reliability - parts.resolution + parts.uncertainty + parts.withinBins;
        expect(sum).toBeCloseTo(brier(probabilities, labels), 12);
      }),
    );
  });

  it('adds up with weights, a row of weight 0 included', () => {
    const weights = WEIGHTS.map((weight, row) => (row === 3 ? 0 : weight));
    const parts = brierDecomposition(PROBABILITIES, LABELS, weights, 4);
    expect(parts.reliability - parts.resolution + parts.uncertainty + parts.withinBins).toBeCloseTo(
      brier(PROBABILITIES, LABELS, weights),
      12,
    );
  });

  it('hides nothing where each bin holds one probability', () => {
    // Murphy (1973): two forecasts, .2 of four rows with one event, .6 of four rows with three.
    const probabilities = Float64Array.of(0.2, 0.2, 0.2, 0.2, 0.6, 0.6, 0.6, 0.6);
    const labels = Float64Array.of(1, 0, 0, 0, 1, 1, 1, 0);
    expect(brierDecomposition(probabilities, labels, null, 2)).toEqual({
      reliability: expect.closeTo((0.05 ** 2 + 0.15 ** 2) / 2, 12),
      resolution: expect.closeTo(0.0625, 12),
      uncertainty: 0.25,
      withinBins: expect.closeTo(0, 12),
    });
  });
});
