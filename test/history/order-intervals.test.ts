import { describe, expect, it } from 'vitest';
import { buildHistory } from '../../src/history/build.js';
import { dayNumber } from '../../src/history/calendar.js';
import { orderIntervals } from '../../src/history/order-intervals.js';
import { at, CUSTOMER, cancellation, order } from './make-events.js';

describe('order intervals', () => {
  it('lie between days with an order, whatever comes on one day', () => {
    const own = intervalsOf([
      order('2026-02-01'),
      order('2026-02-01T15:00:00Z'),
      order('2026-02-11'),
      order('2026-03-13'),
    ]);
    expect(own).toMatchObject({
      orderDays: 3,
      count: 2,
      lastOrderDay: dayNumber(at('2026-03-13').getTime()),
    });
    const logs = [Math.log(10), Math.log(30)];
    const mean = (Math.log(10) + Math.log(30)) / 2;
    expect(own.meanLog).toBeCloseTo(mean, 12);
    expect(own.squaresLog).toBeCloseTo(
      logs.reduce((sum, log) => sum + (log - mean) ** 2, 0),
      12,
    );
  });

  it('does not take a cancellation for an order', () => {
    const own = intervalsOf([order('2026-02-01'), cancellation('2026-02-20', -500), order('2026-02-11')]);
    expect(own).toMatchObject({ count: 1, lastOrderDay: dayNumber(at('2026-02-11').getTime()) });
  });

  it('leave holiday weeks out', () => {
    const own = intervalsOf([order('2025-12-15'), order('2026-01-14')]);
    expect(own.meanLog).toBeCloseTo(Math.log(30 - 9), 12);
  });

  it('are about as ever for a customer that orders through the holidays', () => {
    const weekly = ['2025-12-10', '2025-12-17', '2025-12-24', '2025-12-31', '2026-01-07', '2026-01-14'];
    const own = intervalsOf(weekly.map((date) => order(date)));
    // Nothing of 24 to 31 December counts; of the week after, five days do.
    expect(own).toMatchObject({ orderDays: 6, count: 4 });
    expect(own.meanLog).toBeCloseTo((3 * Math.log(7) + Math.log(5)) / 4, 12);
  });

  it('are none without orders', () => {
    expect(intervalsOf([])).toEqual({
      orderDays: 0,
      lastOrderDay: null,
      count: 0,
      meanLog: 0,
      squaresLog: 0,
    });
  });
});

function intervalsOf(events: Parameters<typeof buildHistory>[1]) {
  return orderIntervals(buildHistory(CUSTOMER, events).orders);
}
