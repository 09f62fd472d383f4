import { describe, expect, it } from 'vitest';
import {
  type ClosedDeal,
  changesAgainst,
  dealFigures,
  metricChange,
} from '../../../src/deals/report/deal-figures.js';
import { detectablePoints, pilotResult } from '../../../src/deals/report/pilot.js';
import { winRateReturn } from '../../../src/deals/report/win-rate-return.js';
import { winRateTrend } from '../../../src/deals/report/win-rate-trend.js';

function closed(won: number, lost: number, days: number, amount: number): ClosedDeal[] {
  return Array.from({ length: won + lost }, (_, nth) => ({
    dealId: `D${nth}`,
    team: 'nordics',
    at: new Date('2026-08-01T00:00:00Z'),
    isWon: nth < won,
    amountMinor: amount * 100,
    daysToClose: days,
  }));
}

describe('the figures of sales against their baseline', () => {
  it('change in points, in days and in per cent as the requirements have it', () => {
    expect(metricChange('forecastAccuracy', 0.64, 0.89)).toMatchObject({ unit: 'points', change: 25 });
    expect(metricChange('velocityDays', 127, 94)).toMatchObject({ unit: 'percent', change: -26 });
    expect(metricChange('winRate', 0.31, 0.43)).toMatchObject({ unit: 'points', change: 12 });
    expect(metricChange('dealSizeMinor', 43_000_00, 51_000_00)).toMatchObject({
      unit: 'percent',
      change: 19,
    });
  });

  it('are reckoned from the deals that closed', () => {
    const rest = { forecastAccuracy: null, closingShare: null };
    const baseline = dealFigures(closed(31, 69, 127, 43_000), rest);
    const now = dealFigures(closed(43, 57, 94, 51_000), rest);
    expect(changesAgainst(baseline, now).map(({ metric, change }) => [metric, change])).toEqual([
      ['velocityDays', -26],
      ['winRate', 12],
      ['dealSizeMinor', 19],
    ]);
  });

  it('are withheld where hardly anything closed', () => {
    const few = dealFigures(closed(3, 2, 10, 1), { forecastAccuracy: null, closingShare: 0.4 });
    expect(few).toMatchObject({ closed: 5, winRate: null, velocityDays: null, dealSizeMinor: null });
    expect(changesAgainst(few, few).map(({ metric }) => metric)).toEqual(['closingShare']);
  });
});

describe('the trend of the win rate', () => {
  it('rises from 43 % to 51 % with enough deals, and is steady with few', () => {
    expect(winRateTrend({ won: 430, closed: 1000 }, { won: 510, closed: 1000 }).direction).toBe('rose');
    expect(winRateTrend({ won: 43, closed: 100 }, { won: 51, closed: 100 }).direction).toBe('steady');
    expect(winRateTrend({ won: 510, closed: 1000 }, { won: 430, closed: 1000 }).direction).toBe('fell');
    expect(winRateTrend({ won: 4, closed: 10 }, { won: 10, closed: 10 }).direction).toBe('too_few');
  });
});

describe('a pilot', () => {
  it('names beforehand what difference it can find', () => {
    // Two groups of 100 at 40 %: (1.96 + .842) × √(.24 × .02) = 19.4 points.
    expect(detectablePoints({ pilotDeals: 100, controlDeals: 100, baseRate: 0.4 })).toBeCloseTo(19.41, 1);
    expect(detectablePoints({ pilotDeals: 0, controlDeals: 100, baseRate: 0.4 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('gives Newcombe’s own interval for 56 of 70 against 48 of 80', () => {
    const { difference } = pilotResult(
      { won: 56, closed: 70 },
      { won: 48, closed: 80 },
      { isOver: true, goalPoints: 5 },
    );
    expect(difference?.points).toBeCloseTo(20, 10);
    expect(difference?.low).toBeCloseTo(5.24, 2);
    expect(difference?.high).toBeCloseTo(33.39, 2);
  });

  it('calls a difference real only where chance hardly explains it, and only at the end', () => {
    const goal = { isOver: true, goalPoints: 5 };
    expect(pilotResult({ won: 56, closed: 70 }, { won: 48, closed: 80 }, goal)).toMatchObject({
      verdict: 'better',
      reachesGoal: true,
    });
    expect(pilotResult({ won: 30, closed: 70 }, { won: 31, closed: 80 }, goal).verdict).toBe('not_shown');
    expect(pilotResult({ won: 48, closed: 80 }, { won: 56, closed: 70 }, goal).verdict).toBe('worse');
    expect(
      pilotResult({ won: 56, closed: 70 }, { won: 48, closed: 80 }, { ...goal, isOver: false }).verdict,
    ).toBe('too_early');
    expect(pilotResult({ won: 0, closed: 0 }, { won: 48, closed: 80 }, goal).difference).toBeNull();
  });
});

describe('the return of a higher win rate', () => {
  it('is 400,000 € of revenue for 5 points on a pipeline of 8 M€', () => {
    expect(winRateReturn(8_000_000_00, 5)).toBe(400_000_00);
  });
});
