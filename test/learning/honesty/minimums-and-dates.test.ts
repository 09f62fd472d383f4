import { describe, expect, it } from 'vitest';
import { dateLeak, shareAfterScoring } from '../../../src/learning/honesty/dates-after-scoring.js';
import { shortfalls } from '../../../src/learning/honesty/minimums.js';

describe('minimum requirements', () => {
  const needed = { rows: 1_000, positives: 100, negatives: 100 };

  it('name everything there is too little of', () => {
    expect(shortfalls({ rows: 150, positives: 20, negatives: 130 }, needed)).toEqual([
      { what: 'rows', found: 150, needed: 1_000 },
      { what: 'positives', found: 20, needed: 100 },
    ]);
  });

  it('are met exactly at the minimum', () => {
    expect(shortfalls(needed, needed)).toEqual([]);
  });
});

describe('dates after the scoring', () => {
  const days = (...list: number[]) => Float64Array.from(list, (day) => day * 86_400_000);

  it('are counted per row against that row’s moment', () => {
    const closed = days(10, 20, Number.NaN, 40);
    expect(shareAfterScoring(closed, days(10, 19, 0, 50))).toBe(1 / 4);
    expect(shareAfterScoring(closed, days(5, Number.NaN, 5, 5))).toBe(2 / 3);
    expect(shareAfterScoring(closed, days(Number.NaN, Number.NaN, Number.NaN, Number.NaN))).toBe(0);
  });

  it('make a leak from more than one row in a hundred on', () => {
    const scored = new Float64Array(200).fill(100);
    const after = (rows: number) => scored.map((_, row) => (row < rows ? 101 : 99));
    expect(dateLeak('close_date', after(2), scored)).toBeNull();
    expect(dateLeak('close_date', after(3), scored)).toEqual({
      column: 'close_date',
      why: { kind: 'after_scoring_date', shareOfRows: 0.015 },
    });
  });

  it('need as many moments as dates', () => {
    expect(() => shareAfterScoring(days(1), days(1, 2))).toThrow(RangeError);
  });
});
