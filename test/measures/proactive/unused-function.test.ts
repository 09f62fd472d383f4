import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageMetric, VarselEvent } from '../../../src/domain/event.js';
import { historyAsOf } from '../../../src/history/as-of.js';
import { buildHistory } from '../../../src/history/build.js';
import { unusedFunction } from '../../../src/measures/proactive/unused-function.js';
import { contract, contractEnd, reading } from '../../churn/signals/make-signal-events.js';

const DAY_MS = 86_400_000;
const SETTINGS = { days: 90, seatsUsedBelowPercent: 60 };
const SIGNED = contract('2025-01-01', { id: 'K1', seats: 40 });

/** Each so many days, from a first day on. */
function read(
  metric: UsageMetric,
  from: string,
  everyDays: number,
  values: readonly number[],
): VarselEvent[] {
  const firstMs = Date.parse(from);
  return values.map((value, place) =>
    reading(metric, value)(new Date(firstMs + place * everyDays * DAY_MS).toISOString()),
  );
}

function found(events: readonly VarselEvent[], asOf: string) {
  const moment = new Date(asOf);
  return unusedFunction(historyAsOf(buildHistory('C1', events), moment.getTime()), moment, SETTINGS);
}

describe('a function that is paid for and not used', () => {
  it('is seats under contract that nobody fills', () => {
    const seats = read('seats', '2025-10-01', 28, [20, 22, 21, 20, 21, 22]);
    expect(found([SIGNED, ...seats], '2026-02-20')).toMatchObject({
      key: 'seats:40:2025-01-01',
      reason: { by: 'seats', contracted: 40, used: 22, days: 90 },
    });
    const full = read('seats', '2025-10-01', 28, [20, 22, 21, 24, 21, 22]);
    expect(found([SIGNED, ...full], '2026-02-20')).toBeNull();
  });

  it('is functions that were in use once', () => {
    const features = read('features', '2025-06-01', 28, [8, 9, 9, 9, 9, 6, 5, 4, 4, 4]);
    expect(found([SIGNED, ...features], '2026-02-20')).toMatchObject({
      reason: { by: 'features', before: 9, used: 4 },
    });
    const once = read('features', '2025-06-01', 28, [5, 9, 5, 5, 5, 5, 5, 4, 4, 4]);
    expect(found([SIGNED, ...once], '2026-02-20')).toBeNull();
  });

  it('is the whole of it where nobody has logged in any more', () => {
    const logins = read('logins', '2025-06-01', 7, Array(20).fill(12));
    expect(found([SIGNED, ...logins], '2026-02-20')).toMatchObject({
      key: 'logins:2025-10-12',
      reason: { by: 'logins', days: 131 },
    });
    expect(found([SIGNED, ...logins], '2025-12-20')).toBeNull();
  });

  it('says nothing without a contract that runs, or where use was hardly measured', () => {
    const seats = read('seats', '2025-10-01', 28, [20, 22, 21, 20, 21, 22]);
    expect(found(seats, '2026-02-20')).toBeNull();
    expect(found([SIGNED, contractEnd('2026-01-31', 'K1'), ...seats], '2026-02-20')).toBeNull();
    expect(found([SIGNED, ...seats.slice(4)], '2026-02-20')).toBeNull();
    expect(found([contract('2025-01-01', { id: 'K1' }), ...seats], '2026-02-20')).toBeNull();
    expect(found([SIGNED], '2026-02-20')).toBeNull();
  });

  it('is one occasion while it lasts, and another one under a new contract', () => {
    const seats = read('seats', '2025-10-01', 28, Array(12).fill(20));
    const again = contract('2026-05-01', { id: 'K1', seats: 40 });
    const keys = new Set<string>();
    for (let day = 0; day < 240; day++) {
      const asOf = new Date(Date.parse('2025-12-01') + day * DAY_MS).toISOString();
      const key = found([SIGNED, again, ...seats], asOf)?.key;
      if (key !== undefined) keys.add(key);
    }
    expect([...keys]).toEqual(['seats:40:2025-01-01', 'seats:40:2026-05-01']);
  });

  it('is the same without what came to be known later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('seats', 'features', 'logins'), fc.nat(300), fc.nat(40)), {
          maxLength: 40,
        }),
        fc.nat(300),
        (measured, look) => {
          const day = (days: number) => new Date(Date.parse('2025-06-01') + days * DAY_MS).toISOString();
          const events = [
            SIGNED,
            ...measured.map(([metric, days, value]) => reading(metric as UsageMetric, value)(day(days))),
          ];
          const known = events.filter(({ knownAt }) => knownAt <= new Date(day(look)));
          expect(found(events, day(look))).toEqual(found(known, day(look)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
