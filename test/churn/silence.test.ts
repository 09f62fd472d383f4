import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silenceOf } from '../../src/churn/silence.js';
import type { OrderIntervals } from '../../src/history/order-intervals.js';
import { studentTCdf } from '../../src/learning/statistics/student-t.js';
import { segmentOf } from './make-context.js';

function own(...days: readonly number[]): OrderIntervals {
  const logs = days.map(Math.log);
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const squaresLog = logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0);
  return { orderDays: days.length + 1, lastOrderDay: 0, count: days.length, meanLog, squaresLog };
}

describe('how unusual a silence is', () => {
  it('follows the predictive distribution of the customer’s own intervals from five on', () => {
    const intervals = own(10, 20, 10, 20, 10, 20);
    // Mean log of √200, variance (ln 2 / 2)² × 6 / 5, t with 5 degrees of freedom.
    const scale = Math.sqrt((Math.log(2) / 2) ** 2 * (6 / 5) * (1 + 1 / 6));
    const expected = studentTCdf(Math.log(40 / Math.sqrt(200)) / scale, 5);
    const silence = silenceOf(40, intervals, segmentOf(500));
    expect(silence?.percentile).toBeCloseTo(expected, 12);
    expect(silence?.usualDays).toBeCloseTo(Math.sqrt(200), 9);
    expect(silence?.variant).toBe('own');
  });

  it('follows the segment’s whole spread for a customer without intervals', () => {
    // Within .25 and between .25: standard deviation √.5, t with 5 degrees of freedom.
    const silence = silenceOf(90, own(), segmentOf(30));
    expect(silence?.percentile).toBeCloseTo(studentTCdf(Math.log(3) / Math.sqrt(0.5), 5), 12);
    expect(silence).toMatchObject({ variant: 'segment' });
    expect(silence?.usualDays).toBeCloseTo(30, 9);
  });

  it('gives the segment the weight of one interval where customers differ as much as their intervals', () => {
    // Prior weight .25/.25 = 1 against one interval: half way, in logarithms.
    const silence = silenceOf(50, own(10), segmentOf(40));
    expect(silence?.usualDays).toBeCloseTo(20, 9);
    // Variance (5 × .25 + ½ (ln 4)²) / 6, times 1 + 1/2; 6 degrees of freedom.
    const scale = Math.sqrt(((5 * 0.25 + Math.log(4) ** 2 / 2) / 6) * 1.5);
    expect(silence?.percentile).toBeCloseTo(studentTCdf(Math.log(50 / 20) / scale, 6), 12);
    expect(silence?.variant).toBe('shrunk');
  });

  it('does not call a clockwork customer silent for being a day late', () => {
    expect(silenceOf(31, own(30, 30, 30, 30, 30, 30), null)?.percentile).toBeLessThan(0.6);
    expect(silenceOf(60, own(30, 30, 30, 30, 30, 30), null)?.percentile).toBeGreaterThan(0.98);
  });

  it('knows nothing without own intervals and without a segment', () => {
    expect(silenceOf(500, own(10, 10, 10, 10), null)).toBeNull();
  });

  it('never becomes less unusual with more days', () => {
    const intervals = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 });
    const days = fc.integer({ min: 0, max: 3_000 });
    const variance = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(intervals, days, days, variance, variance, (gaps, a, b, within, between) => {
        const segment = segmentOf(30, { withinVarianceLog: within, betweenVarianceLog: between });
        const percentileAfter = (silent: number) =>
          silenceOf(silent, own(...gaps), segment)?.percentile ?? -1;
        const [shorter, longer] = [percentileAfter(Math.min(a, b)), percentileAfter(Math.max(a, b))];
        expect(shorter).toBeGreaterThanOrEqual(0);
        expect(longer).toBeLessThanOrEqual(1);
        expect(longer - shorter).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});
