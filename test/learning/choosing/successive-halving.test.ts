import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { successiveHalving } from '../../../src/learning/choosing/successive-halving.js';

const PLAN = { rounds: [1, 1, 3], reduction: 3 };
const never = () => false;

describe('successive halving', () => {
  it('brings the best through, wherever it stands, when every pass ranks alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), (candidates) => {
        const { finalists, isTruncated } = successiveHalving(candidates, PLAN, (score) => score, never);
        expect(finalists[0]).toEqual({ candidate: Math.min(...candidates), score: Math.min(...candidates) });
        expect(finalists.map(({ score }) => score)).toEqual(
          finalists.map(({ score }) => score).sort((a, b) => a - b),
        );
        expect(isTruncated).toBe(false);
      }),
    );
  });

  it('sends all through the first pass, a third through the next, and a ninth, but two at least, through the rest', () => {
    const asked: Record<string, number> = {};
    successiveHalving(
      Array.from({ length: 24 }, (_, index) => index),
      PLAN,
      (candidate, from, to) => {
        asked[`${from}-${to}`] = (asked[`${from}-${to}`] ?? 0) + 1;
        return candidate;
      },
      never,
    );
    expect(asked).toEqual({ '0-1': 24, '1-2': 8, '2-5': 3 });
    const few: string[] = [];
    successiveHalving(['a', 'b', 'c'], PLAN, (candidate, from) => few.push(candidate + from), never);
    expect(few).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'a2', 'b2']);
  });

  it('judges by the passes so far: who catches up before it is left out wins', () => {
    const scores: Record<string, number[]> = { steady: [2, 2, 2], late: [3, 1, 1], early: [1, 5, 5] };
    const { finalists } = successiveHalving(
      ['steady', 'late', 'early'],
      { rounds: [1, 1, 1], reduction: 1.5 },
      (name, _, to) => scores[name]?.[to - 1] as number,
      never,
    );
    // "late" was third after the first pass, and two went on.
    expect(finalists.map(({ candidate }) => candidate)).toEqual(['steady', 'early']);
  });

  it('lets the earlier of two equals stand first', () => {
    const { finalists } = successiveHalving(['a', 'b', 'c', 'd'], PLAN, () => 1, never);
    expect(finalists.map(({ candidate }) => candidate)).toEqual(['a', 'b']);
  });

  it('ends with a finalist that went through all passes when time runs out, and says so', () => {
    for (let calls = 0; calls < 10; calls++) {
      let asked = 0;
      const reached = new Map<number, number>();
      const { finalists, isTruncated } = successiveHalving(
        [5, 4, 3, 2, 1],
        PLAN,
        (candidate, _, to) => {
          reached.set(candidate, to);
          return candidate;
        },
        () => ++asked > calls,
      );
      expect(reached.get(finalists[0]?.candidate as number)).toBe(5);
      // Four of five may be left out in the first round, then one in the second and one in the third.
      expect(isTruncated).toBe(calls < 6);
    }
  });
});
