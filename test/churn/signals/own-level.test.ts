import { describe, expect, it } from 'vitest';
import { boundedSeason, countChange, ownLevel, percentChange } from '../../../src/churn/signals/own-level.js';
import type { ChurnContext } from '../../../src/domain/run.js';
import type { TimeWindow } from '../../../src/history/windows.js';
import { at } from '../../history/make-events.js';
import { contextAsOf } from '../make-context.js';

const SPAN = { days: 90, earlierDays: 365 } as const;
const DAY_MS = 86_400_000;
const context = contextAsOf('2026-11-01');

function levelFrom(firstAt: string, changed: ChurnContext = context) {
  const level = ownLevel('tickets', at(firstAt).getTime(), SPAN, changed);
  if ('kind' in level) throw new Error(`missing: ${level.reason}`);
  return level;
}

function delivering(lastAt: string, usualGapDays = 1): ChurnContext {
  const tickets = { firstAt: at('2024-01-01'), lastAt: at(lastAt), usualGapDays };
  return { ...context, coverage: { ...context.coverage, tickets } };
}

const days = (window: TimeWindow) => (window.untilMs - window.afterMs) / DAY_MS;

describe('the own level of a customer', () => {
  it('is made of a year before the current days, holiday weeks left out', () => {
    const level = levelFrom('2025-01-01');
    expect(days(level.current)).toBe(90);
    expect(level.currentDays).toBe(90);
    expect(days(level.earlier)).toBe(365);
    // Nine days of Christmas and four of Easter.
    expect(level.earlierDays).toBe(352);
    expect(level.yearBefore).toBeNull();
  });

  it('is made of as much as the customer is known, from 90 days on', () => {
    expect(days(levelFrom('2026-05-05').earlier)).toBeCloseTo(90, 5);
    expect(ownLevel('tickets', at('2026-05-06').getTime(), SPAN, context)).toEqual({
      kind: 'missing',
      reason: 'history_too_short',
      values: {
        days: 179,
        daysNeeded: 180,
        firstAtMs: at('2026-05-06').getTime(),
        readyAtMs: at('2026-11-02').getTime(),
      },
    });
  });

  it('does not reach back before the source began', () => {
    const young = { firstAt: at('2026-06-01'), lastAt: at('2026-11-01'), usualGapDays: 1 };
    const changed = { ...context, coverage: { ...context.coverage, tickets: young } };
    expect(ownLevel('tickets', at('2020-01-01').getTime(), SPAN, changed)).toMatchObject({
      reason: 'history_too_short',
    });
  });

  it('knows the same season a year earlier from two years on', () => {
    expect(levelFrom('2024-11-02').yearBefore).toBeNull();
    expect(levelFrom('2024-11-01').yearBefore?.current).toEqual({
      afterMs: at('2025-11-01').getTime() - 90 * DAY_MS,
      untilMs: at('2025-11-01').getTime(),
    });
  });

  it('counts the current days up to when the source delivered, and needs half of them', () => {
    expect(levelFrom('2025-01-01', delivering('2026-10-21')).currentDays).toBe(80);
    const half = delivering('2026-09-16', 20);
    expect(levelFrom('2025-01-01', half).currentDays).toBe(64);
    expect(ownLevel('tickets', at('2025-01-01').getTime(), SPAN, delivering('2026-08-20', 20))).toMatchObject(
      {
        kind: 'missing',
        reason: 'source_stale',
      },
    );
  });
});

describe('a count against the own level', () => {
  const counting = (current: number, earlier: number) => (window: TimeWindow) =>
    days(window) <= 90 ? current : earlier;

  it('is expected per day that counts', () => {
    const { expected, share } = countChange(levelFrom('2025-01-01'), counting(3, 352));
    expect(expected).toBeCloseTo(90, 9);
    expect(share).toBeCloseTo(90 / 442, 9);
  });

  it('is expected as high or low as the season was a year earlier', () => {
    const level = levelFrom('2024-11-01');
    const window = level.yearBefore?.current.untilMs;
    const seasonal = (then: number) => (each: TimeWindow) =>
      each.untilMs === window ? then : days(each) <= 90 ? 50 : 400;
    const usual = countChange(level, seasonal(110)).expected;
    expect(countChange(level, seasonal(80)).expected).toBeLessThan(usual);
    // A season explains at most a change by half.
    expect(countChange(level, seasonal(0)).expected).toBeCloseTo((400 / 352) * 90 * 0.5, 6);
    expect(countChange(level, seasonal(900)).expected).toBeCloseTo((400 / 352) * 90 * 1.5, 6);
  });

  it('changes by whole borders exactly', () => {
    expect(percentChange(6, 10)).toBe(-40);
    expect(percentChange(0.3 * 3, 1.5)).toBe(-40);
    expect(boundedSeason(1.2)).toBe(1.2);
  });
});
