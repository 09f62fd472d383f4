import { describe, expect, it } from 'vitest';
import { intervalPool } from '../../src/churn/interval-pool.js';
import type { OrderIntervals } from '../../src/history/order-intervals.js';

function own(logs: readonly number[]): OrderIntervals {
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const squaresLog = logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0);
  return { orderDays: logs.length + 1, lastOrderDay: 0, count: logs.length, meanLog, squaresLog };
}

describe('pooling order intervals', () => {
  it('separates what varies within a customer from what varies between customers', () => {
    const pool = intervalPool();
    // Means 2 and 4 by turns; every customer's intervals deviate by ±1, four each.
    for (let index = 0; index < 10; index++) {
      const mean = index % 2 === 0 ? 2 : 4;
      pool.add('', own([mean - 1, mean + 1, mean - 1, mean + 1]));
    }
    const [all] = pool.distributions();
    // Within: 40 squares over 30 degrees of freedom. Between: the means' variance 10/9 less a quarter of that.
    expect(all).toMatchObject({ segment: '', intervalCount: 40, customerCount: 10 });
    expect(all?.meanLog).toBeCloseTo(3, 12);
    expect(all?.withinVarianceLog).toBeCloseTo(40 / 30, 12);
    expect(all?.betweenVarianceLog).toBeCloseTo(10 / 9 - 40 / 30 / 4, 12);
  });

  it('lets a customer of many orders weigh no more than one of few', () => {
    const pool = intervalPool();
    for (let index = 0; index < 15; index++) pool.add('', own([4, 4]));
    for (let index = 0; index < 15; index++) pool.add('', own(new Array<number>(100).fill(2)));
    expect(pool.distributions()[0]?.meanLog).toBeCloseTo(3, 12);
  });

  it('knows a segment only from enough customers and intervals, and all of them together', () => {
    const pool = intervalPool();
    for (let index = 0; index < 9; index++) pool.add('small', own([1, 2, 3, 4]));
    expect(pool.distributions()).toEqual([]);
    pool.add('$large.', own([1, 2, 3, 4]));
    expect(pool.distributions().map(({ segment }) => segment)).toEqual(['']);
    pool.add('small', own([1, 2, 3, 4]));
    expect(pool.distributions().map(({ segment }) => segment)).toEqual(['', 'small']);
    pool.add('none', own([]));
    expect(pool.distributions()).toHaveLength(2);
  });
});
