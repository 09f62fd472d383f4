import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { blendScores, fitBlend } from '../../../src/learning/choosing/blend.js';

function lossOf(scores: Float64Array, labels: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights?.[row] ?? 1;
    const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
    sum -= weight * Math.log(labels[row] === 1 ? chance : 1 - chance);
    total += weight;
  }
  return sum / total;
}

const cases = fc
  .record({
    rows: fc.integer({ min: 1, max: 40 }),
    members: fc.integer({ min: 1, max: 4 }),
    isWeighted: fc.boolean(),
  })
  .chain(({ rows, members, isWeighted }) => {
    const column = (value: fc.Arbitrary<number>) =>
      fc.array(value, { minLength: rows, maxLength: rows }).map((values) => Float64Array.from(values));
    return fc.record({
      members: fc.array(column(fc.double({ min: -12, max: 12, noNaN: true })), {
        minLength: members,
        maxLength: members,
      }),
      labels: column(fc.constantFrom(0, 1)),
      weights: isWeighted ? column(fc.double({ min: 0.1, max: 10, noNaN: true })) : fc.constant(null),
    });
  });

/** Two members that each see another part of the truth, and its rows. */
function twoViews() {
  const random = randomStream(3, 'two views');
  const rows = Array.from({ length: 400 }, () => {
    const [a, b] = [4 * random() - 2, 4 * random() - 2];
    return { a: a + random() - 0.5, b: 1.5 * b, label: random() < 1 / (1 + Math.exp(-a - b)) ? 1 : 0 };
  });
  return {
    members: [Float64Array.from(rows, ({ a }) => a), Float64Array.from(rows, ({ b }) => b)],
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, (_, row) => 1 + (row % 3)),
  };
}

describe('a blend', () => {
  it('has weights of 0 or more that add up to 1, and is never worse than its best member', () => {
    fc.assert(
      fc.property(cases, ({ members, labels, weights }) => {
        const blend = fitBlend(members, labels, weights);
        expect(blend.weights.every((weight) => weight >= 0)).toBe(true);
        expect(blend.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const losses = members.map((scores) => lossOf(scores, labels, weights));
        expect(losses[blend.best]).toBeCloseTo(Math.min(...losses), 9);
        expect(blend.loss).toBeCloseTo(lossOf(blendScores(members, blend.weights), labels, weights), 9);
        // Two ways of adding up the same numbers differ in their last digits.
        expect(blend.loss).toBeLessThanOrEqual(Math.min(...losses) + 1e-9);
        expect(blend.gain).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(blend.gainInErrors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([false, true])('of two members is the best of a fine grid (weighted: %s)', (isWeighted) => {
    const { members, labels, weights } = twoViews();
    const own = isWeighted ? weights : null;
    const grid = Array.from({ length: 1001 }, (_, index) => index / 1000).map((share) => ({
      share,
      loss: lossOf(blendScores(members, [share, 1 - share]), labels, own),
    }));
    const best = grid.reduce((least, point) => (point.loss < least.loss ? point : least));
    const blend = fitBlend(members, labels, own);
    expect(blend.weights[0]).toBeCloseTo(best.share, 2);
    expect(blend.loss).toBeLessThanOrEqual(best.loss + 1e-7);
    expect(best.share).toBeGreaterThan(0.2);
    expect(best.share).toBeLessThan(0.8);
  });

  it('tells its gain over the best member, relative, and in standard errors', () => {
    const { members, labels } = twoViews();
    const blend = fitBlend(members, labels, null);
    const bestMember = members[blend.best] as Float64Array;
    const blended = blendScores(members, blend.weights);
    const gains = Array.from(labels, (_, row) => {
      const own = [labels.slice(row, row + 1), null] as const;
      return lossOf(bestMember.slice(row, row + 1), ...own) - lossOf(blended.slice(row, row + 1), ...own);
    });
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / gains.length;
    expect(blend.gain).toBeCloseTo(mean / lossOf(bestMember, labels, null), 9);
    expect(blend.gainInErrors).toBeCloseTo(mean / Math.sqrt(variance / gains.length), 9);
    expect(blend.gain).toBeGreaterThan(0.05);
  });

  it('takes a row of weight 2 for two rows of the same loss, not for two of chance', () => {
    const { members, labels } = twoViews();
    const twice = labels.map(() => 2);
    const [once, doubled] = [null, twice].map((weights) => fitBlend(members, labels, weights));
    expect(doubled).toEqual(once);
  });

  it('of a member with itself gains nothing', () => {
    const scores = Float64Array.of(1, -2, 0.5, 3);
    const blend = fitBlend([scores, scores, scores], Float64Array.of(1, 0, 0, 1), null);
    expect(blend).toMatchObject({ gain: 0, gainInErrors: 0, best: 0 });
  });

  it('gives nothing to a member that knows nothing', () => {
    const random = randomStream(5, 'useless');
    const labels = Float64Array.from({ length: 500 }, () => (random() < 0.4 ? 1 : 0));
    // Too modest, so that a share of noise can't help by shrinking it.
    const knowing = labels.map((label) => (random() < 0.8 ? 1 : -1) * (label === 1 ? 1 : -1));
    const guessing = labels.map(() => 6 * random() - 3);
    expect(fitBlend([guessing, knowing], labels, null)).toMatchObject({ weights: [0, 1], best: 1, gain: 0 });
  });

  it('of certain members that are right has no loss to gain from, and says 0', () => {
    const scores = Float64Array.of(900, -900);
    expect(fitBlend([scores, scores], Float64Array.of(1, 0), null)).toMatchObject({ loss: 0, gain: 0 });
  });
});
