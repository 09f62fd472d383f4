import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import {
  bordersByCapacity,
  hysteresisFor,
  levelsReport,
  reachesTooFew,
  type YearOfRows,
} from '../../../src/feedback/training/levels.js';

/** Chances in per cent, month by month, of customers 0, 1, 2 …; `leavers` left after the last month shown. */
function year(
  byCustomer: readonly (readonly number[])[],
  leavers: readonly number[] = [],
  segments: readonly string[] = [],
): YearOfRows {
  const rows = byCustomer.flatMap((percents, customer) =>
    percents.map((percent, date) => ({
      percent,
      customer,
      date,
      label: Number(leavers.includes(customer) && date === percents.length - 1),
    })),
  );
  return {
    rows: {
      percents: Float64Array.from(rows, ({ percent }) => percent),
      labels: Float64Array.from(rows, ({ label }) => label),
      customers: Int32Array.from(rows, ({ customer }) => customer),
      dates: Int32Array.from(rows, ({ date }) => date),
      segments: rows.map(({ customer }) => segments[customer] ?? ''),
    },
    months: Math.max(...byCustomer.map((percents) => percents.length)),
    every: 1,
    typicalPercent: 2,
  };
}

describe('what levels would have meant in the past year', () => {
  const borders = { low: 10, medium: 20, high: 40 };

  it('counts who stood at a level, who rose to it, and which leavers it caught', () => {
    const { levels } = levelsReport(
      year(
        [
          [1, 12, 45],
          [25, 25, 5],
          [2, 2, 2],
          [1, 15],
        ],
        [0, 3],
      ),
      { borders },
      'configuration',
    );
    expect(levels.low).toEqual({ customersPerMonth: 1.7, alertsPerMonth: 1, leaversCaught: 1, lift: 12.2 });
    expect(levels.medium).toEqual({
      customersPerMonth: 1,
      alertsPerMonth: 0.7,
      leaversCaught: 0.5,
      lift: 15.8,
    });
    expect(levels.high).toEqual({
      customersPerMonth: 0.3,
      alertsPerMonth: 0.3,
      leaversCaught: 0.5,
      lift: 22.5,
    });
  });

  it('counts each customer by the levels of its segment', () => {
    const chances = [
      [1, 12],
      [1, 12],
      [1, 45],
    ];
    const own = { segment: 'key accounts', borders: { low: 2, medium: 5, high: 12 } };
    const found = levelsReport(
      year(chances, [0, 1], ['key accounts', 'others', 'others']),
      { borders, segmentBorders: [own] },
      'configuration',
    );
    expect(found).toMatchObject({ by: 'configuration', borders, segmentBorders: [own] });
    expect(found.levels.high).toMatchObject({
      customersPerMonth: 1,
      alertsPerMonth: 1,
      leaversCaught: 0.5,
    });
    const alike = levelsReport(year(chances, [0, 1]), { borders }, 'configuration');
    expect(alike.levels.high).toMatchObject({ customersPerMonth: 0.5, leaversCaught: 0 });
    expect('segmentBorders' in alike).toBe(false);
  });

  it('has a lift of 0 where nobody stood there, and no leavers where none left', () => {
    const { levels } = levelsReport(year([[1, 2]]), { borders }, 'configuration');
    expect(levels.high).toEqual({ customersPerMonth: 0, alertsPerMonth: 0, leaversCaught: 0, lift: 0 });
  });

  it('calls for others when "high" would have caught under a tenth of the leavers', () => {
    const leavers = Array.from({ length: 11 }, (_, index) => index);
    const one = year([[50], ...Array.from({ length: 10 }, () => [5])], leavers);
    expect(reachesTooFew(levelsReport(one, { borders }, 'configuration'))).toBe(true);
    const two = year([[50], [50], ...Array.from({ length: 9 }, () => [5])], leavers);
    expect(reachesTooFew(levelsReport(two, { borders }, 'configuration'))).toBe(false);
  });
});

describe('levels by capacity', () => {
  const random = randomStream(2, 'chances');
  const many = year(
    Array.from({ length: 400 }, () => Array.from({ length: 12 }, () => 100 * (0.02 + 0.3 * random() ** 6))),
  );

  it('raise as many alerts a month as the owners have the time for, and no more', () => {
    for (const highAlerts of [2, 8, 20]) {
      const { levels } = levelsReport(many, { borders: bordersByCapacity(many, highAlerts) }, 'capacity');
      expect(levels.high.alertsPerMonth).toBeLessThanOrEqual(highAlerts + 0.1);
      expect(levels.high.alertsPerMonth).toBeGreaterThan(0.6 * highAlerts);
      expect(levels.medium.alertsPerMonth).toBeLessThanOrEqual(3 * highAlerts + 0.1);
      expect(levels.low.alertsPerMonth).toBeLessThanOrEqual(6 * highAlerts + 0.1);
    }
  });

  it('rise, stand in tenths of a per cent, and never name customers like the typical one', () => {
    for (const highAlerts of [1, 5, 1_000_000]) {
      const { low, medium, high } = bordersByCapacity(many, highAlerts);
      expect(low).toBeLessThan(medium);
      expect(medium).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(2 * many.typicalPercent);
      for (const border of [low, medium, high]) expect(Math.round(10 * border) / 10).toBe(border);
    }
  });

  it('are left a fifth below the lowest border, at most as configured', () => {
    const borders = { low: 8, medium: 12, high: 18 };
    expect(hysteresisFor({ borders }, 5)).toBe(1.6);
    expect(hysteresisFor({ borders: { low: 30, medium: 50, high: 70 } }, 5)).toBe(5);
    // A segment with lower levels than the others must be able to leave them too.
    const own = { segment: 'key', borders: { low: 4, medium: 12, high: 18 } };
    expect(hysteresisFor({ borders, segmentBorders: [own] }, 5)).toBe(0.8);
  });
});
