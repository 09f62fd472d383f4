import { describe, expect, it } from 'vitest';
import { churnSignals } from '../../../src/churn/signals/signals.js';
import { EVENT_SOURCES } from '../../../src/domain/run.js';
import { CHURN_SIGNALS } from '../../../src/domain/score.js';
import { at, order } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';

describe('the registry of signals', () => {
  it('has one definition per key, each with a source that unlocks it', () => {
    expect(Object.keys(churnSignals).sort()).toEqual([...CHURN_SIGNALS].sort());
    for (const key of CHURN_SIGNALS) {
      expect(churnSignals[key].key).toBe(key);
      expect(churnSignals[key].sources.length).toBeGreaterThan(0);
    }
  });

  it.each(EVENT_SOURCES)(
    'reports the signals that need %s as missing where it was never brought',
    (source) => {
      const context = contextAsOf('2026-11-01');
      const coverage = Object.fromEntries(
        Object.entries(context.coverage).filter(([name]) => name !== source),
      );
      for (const key of CHURN_SIGNALS) {
        const reading = read(churnSignals[key], [], { ...context, coverage });
        const needs = churnSignals[key].sources.some((each) => each === source);
        const isMissingSource = reading.kind === 'missing' && reading.reason === 'no_source';
        expect(isMissingSource).toBe(needs);
      }
    },
  );

  const weekly = evenly('2026-10-01', 7, 10, (date) => order(date));

  it.each([
    ['2026-10-18', 1, false],
    ['2026-10-17', 1, true],
    ['2026-10-10', 10, false],
    ['2026-10-01', 10, true],
  ])(
    'with the last order at noon of %s and a usual gap of %i days is stale: %s',
    (last, usualGapDays, stale) => {
      const context = contextAsOf('2026-11-01');
      const orders = { firstAt: at('2024-01-01'), lastAt: at(`${last}T12:00:00Z`), usualGapDays };
      const coverage = { ...context.coverage, orders };
      const reading = read(churnSignals.order_rhythm, weekly, { ...context, coverage });
      expect(reading.kind === 'missing' && reading.reason === 'source_stale').toBe(stale);
    },
  );

  it('says since when a stale source is silent', () => {
    const context = contextAsOf('2026-11-01');
    const orders = { firstAt: at('2024-01-01'), lastAt: at('2026-10-01'), usualGapDays: 1 };
    const coverage = { ...context.coverage, orders };
    expect(read(churnSignals.order_value, weekly, { ...context, coverage })).toEqual({
      kind: 'missing',
      reason: 'source_stale',
      values: { days: 31, daysAllowed: 14, lastAtMs: at('2026-10-01').getTime() },
    });
  });
});
