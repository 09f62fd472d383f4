import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { drawRows } from '../../../src/learning/explanation/draw-rows.js';

describe('rows drawn at random', () => {
  it('are different, ascending, and each as likely as the others', () => {
    const random = randomStream(0, 'drawn rows');
    const counts = new Float64Array(8);
    for (let draw = 0; draw < 4000; draw++) {
      const rows = [...drawRows(8, 3, random)];
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(rows.length).toBe(3);
      for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
    }
    // 1,500 each, give or take five standard errors of 31.
    for (const count of counts) expect(Math.abs(count - 1500)).toBeLessThan(155);
  });

  it('are all rows where there are no more than asked for', () => {
    const random = randomStream(0, 'drawn rows');
    expect([...drawRows(3, 3, random)]).toEqual([0, 1, 2]);
    expect([...drawRows(2, 9, random)]).toEqual([0, 1]);
    expect([...drawRows(0, 9, random)]).toEqual([]);
  });
});
