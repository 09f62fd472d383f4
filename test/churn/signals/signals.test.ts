import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnSignals, readSignals } from '../../../src/churn/signals/signals.js';
import { EVENT_SOURCES } from '../../../src/domain/run.js';
import { CHURN_SIGNALS } from '../../../src/domain/score.js';
import { historyAsOf } from '../../../src/history/as-of.js';
import { buildHistory } from '../../../src/history/build.js';
import { dayAt } from '../../history/arbitrary-events.js';
import { at, CUSTOMER, order } from '../../history/make-events.js';
import { arbitrarySignalEvent } from '../arbitrary-payload.js';
import { contextAsOf, read, segmentOf } from '../make-context.js';
import { richCustomer } from '../rich-customer.js';
import { evenly } from './evenly.js';
import { contract, contractEnd, fact } from './make-signal-events.js';

const events = fc.array(arbitrarySignalEvent(CUSTOMER, 200), { minLength: 60, maxLength: 250 });

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
        const { sources, neededSources = sources.length } = churnSignals[key];
        const left = sources.filter((each) => each !== source).length;
        const isMissingSource = reading.kind === 'missing' && reading.reason === 'no_source';
        expect([key, isMissingSource]).toEqual([key, left < neededSources]);
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

  it('does not let facts that stand go stale', () => {
    const context = contextAsOf('2026-11-01');
    const long = { firstAt: at('2024-01-01'), lastAt: at('2025-01-01'), usualGapDays: 1 };
    const coverage = { ...context.coverage, outside_facts: long, tickets: long };
    const stale = { ...context, coverage };
    const notice = [contract('2024-01-01'), fact('2025-01-01', 'notice_given', 'decisive')];
    expect(read(churnSignals.outside, notice, stale)).toMatchObject({ strength: 'decisive' });
    expect(read(churnSignals.compatibility, notice, stale)).toMatchObject({ reason: 'source_stale' });
    expect(read(churnSignals.support_load, [contractEnd('2025-01-01', 'c')], stale)).toMatchObject({
      reason: 'source_stale',
    });
  });

  it('measures everything that a model learns from on a customer of whom all is known', () => {
    const context = contextAsOf('2026-11-01', { orderIntervals: [segmentOf(30)] });
    const history = historyAsOf(buildHistory(CUSTOMER, richCustomer()), context.asOf.getTime());
    const readings = readSignals(history, '', context);
    for (const key of CHURN_SIGNALS) {
      expect([key, readings[key].kind]).toEqual([key, 'measured']);
      expect(Object.keys(readings[key].values)).toEqual(
        expect.arrayContaining([...churnSignals[key].modelValues]),
      );
      expect(churnSignals[key].modelValues.length).toBeGreaterThan(0);
    }
  });

  it('reads finite values whatever happened, no stronger than defined', () => {
    const fired = new Set<string>();
    fc.assert(
      fc.property(events, fc.integer({ min: 400, max: 900 }), (happened, day) => {
        const context = contextAsOf(dayAt(day).toISOString());
        const history = historyAsOf(buildHistory(CUSTOMER, happened), context.asOf.getTime());
        const readings = readSignals(history, '', context);
        for (const key of CHURN_SIGNALS) {
          const reading = readings[key];
          for (const value of Object.values(reading.values)) expect(Number.isFinite(value)).toBe(true);
          if (reading.kind === 'missing' || reading.strength === null) continue;
          fired.add(key);
          expect(churnSignals[key].strengths).toContain(reading.strength);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(fired.size).toBeGreaterThan(8);
  });
});
