import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnlikelyFew, isUnlikelyMany, VERY_UNLIKELY } from '../../../src/churn/signals/chance-of-count.js';

describe('what chance explains of a count', () => {
  it.each([
    // Of n events each now with a chance of one half: P(0 of 4) = .0625, P(0 of 5) = .031, P(1 of 8) = .035.
    [0, 4, 0.5, false],
    [0, 5, 0.5, true],
    [1, 6, 0.5, false],
    [1, 7, 0.5, true],
    // P(0 of 10) at a fifth = .107, of 14 = .044.
    [0, 10, 0.2, false],
    [0, 14, 0.2, true],
  ])(
    'takes %i now after %i before, in a share of %d, for unlikely few: %s',
    (now, before, share, expected) => {
      expect(isUnlikelyFew(now, before, share)).toBe(expected);
    },
  );

  it.each([
    // At a fifth: P(2 of 2) = .04, P(1 of 1) = .2, P(≥3 of 5) = .058, P(≥4 of 6) = .017.
    [1, 0, 0.2, undefined, false],
    [2, 0, 0.2, undefined, true],
    [3, 2, 0.2, undefined, false],
    [4, 2, 0.2, undefined, true],
    [4, 2, 0.2, VERY_UNLIKELY, false],
    [0, 0, 0.2, undefined, false],
  ])(
    'takes %i now after %i before, in a share of %d, for unlikely many: %s',
    (now, before, share, chance, expected) => {
      expect(isUnlikelyMany(now, before, share, chance)).toBe(expected);
    },
  );

  it('never takes a count for both, and holds for tens of thousands', () => {
    const counts = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (now, before, share) => {
        expect(isUnlikelyFew(now, before, share) && isUnlikelyMany(now, before, share)).toBe(false);
      }),
      { numRuns: 50 },
    );
    expect(isUnlikelyFew(1_000, 19_000, 0.06)).toBe(true);
    expect(isUnlikelyMany(1_000, 19_000, 0.04)).toBe(true);
    expect(isUnlikelyFew(1_000, 19_000, 0.05)).toBe(false);
    expect(isUnlikelyMany(1_000, 19_000, 0.05)).toBe(false);
  });
});
