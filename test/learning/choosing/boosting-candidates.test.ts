import { describe, expect, it } from 'vitest';
import { checkBoostingSettings } from '../../../src/learning/boosting/settings.js';
import { boostingCandidates, patienceOf } from '../../../src/learning/choosing/boosting-candidates.js';

describe('candidates for the search', () => {
  it('are the same from the first on, however many are asked for', () => {
    const many = boostingCandidates(40, 1000, {}, 7);
    for (const count of [0, 1, 3, 4, 17]) {
      expect(boostingCandidates(count, 1000, {}, 7)).toEqual(many.slice(0, count));
    }
    expect(boostingCandidates(40, 1000, {}, 8).slice(3)).not.toEqual(many.slice(3));
  });

  it.each([1, 30, 1000, 1_000_000])('are settings that can be trained with, on %i rows', (rows) => {
    for (const settings of boostingCandidates(200, rows, {}, 0)) {
      expect(() => checkBoostingSettings(settings)).not.toThrow();
      expect(settings.trees).toBeGreaterThanOrEqual(400);
      expect(settings.trees).toBeLessThanOrEqual(1500);
      expect(settings.minRowsInLeaf).toBeLessThanOrEqual(120);
      expect(patienceOf(settings)).toBeGreaterThanOrEqual(15);
      expect(patienceOf(settings)).toBeLessThan(settings.trees);
    }
  });

  it('differ from each other', () => {
    const drawn = boostingCandidates(24, 1000, {}, 0);
    expect(new Set(drawn.map((settings) => JSON.stringify(settings))).size).toBe(24);
  });

  it('are one alone where all that they could differ in is fixed', () => {
    const [settled] = boostingCandidates(1, 1000, {}, 0);
    expect(boostingCandidates(24, 1000, settled ?? {}, 0)).toEqual([settled]);
  });

  it('keep what is fixed, and still have trees enough for its learning rate', () => {
    const fixed = { learningRate: 0.2, monotone: { tenure: -1 } } as const;
    for (const settings of boostingCandidates(20, 1000, fixed, 0)) {
      expect(settings).toMatchObject(fixed);
      expect(settings.trees).toBe(200);
    }
    expect(boostingCandidates(5, 1000, { trees: 7 }, 0).map(({ trees }) => trees)).toEqual([7, 7, 7, 7, 7]);
  });
});
