import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { buildHistory } from '../../../src/history/build.js';
import { renewals } from '../../../src/measures/proactive/renewals.js';
import { contract, contractEnd } from '../../churn/signals/make-signal-events.js';
import { someCustomer } from '../../support/alerts.js';

const DAY_MS = 86_400_000;
const SETTINGS = { daysBefore: [90, 60, 30] };
const customer = someCustomer('C1', { renewalAt: null });

function found(events: readonly VarselEvent[], asOf: string, over: Partial<typeof customer> = {}) {
  const history = buildHistory('C1', events);
  return renewals(history, { ...customer, ...over }, new Date(asOf), SETTINGS);
}

describe('a renewal', () => {
  const signed = contract('2025-06-30', { id: 'K1', ends: '2026-06-30' });

  it.each([
    ['2026-04-01', ['2026-06-30:90']],
    ['2026-05-01', ['2026-06-30:60']],
    ['2026-05-02', ['2026-06-30:60']],
    ['2026-06-10', ['2026-06-30:30']],
    ['2026-06-30', []],
    ['2026-03-31', []],
  ])('is reminded of once in each stretch: at %s of %j', (asOf, keys) => {
    expect(found([signed], asOf).map(({ key }) => key)).toEqual(keys);
  });

  it('lapses when the next reminder takes its place, the last one with the contract', () => {
    const [first] = found([signed], '2026-04-10');
    const [last] = found([signed], '2026-06-10');
    expect(new Date(first?.endsMs ?? 0)).toEqual(new Date('2026-05-01'));
    expect(new Date(last?.endsMs ?? 0)).toEqual(new Date('2026-06-30'));
  });

  it('is none once the contract is signed for longer, or known to end', () => {
    const longer = contract('2026-05-20', { id: 'K1', ends: '2027-06-30' });
    expect(found([signed, longer], '2026-06-10')).toEqual([]);
    const notice = { ...contractEnd('2026-06-30', 'K1'), knownAt: new Date('2026-05-15') };
    expect(found([signed, notice], '2026-05-10')).toHaveLength(1);
    expect(found([signed, notice], '2026-06-10')).toEqual([]);
  });

  it('takes contracts that end on one day together', () => {
    const other = contract('2025-07-30', { id: 'K2', ends: '2026-06-30' });
    const third = contract('2025-07-30', { id: 'K3', ends: '2026-06-12' });
    expect(found([signed, other, third], '2026-06-01').map(({ key }) => key)).toEqual([
      '2026-06-30:30',
      '2026-06-12:30',
    ]);
  });

  it('goes by the customer’s own date where no contract with an end is on record', () => {
    const renewalAt = new Date('2026-07-31');
    expect(found([], '2026-06-10', { renewalAt })[0]?.key).toBe('2026-07-31:60');
    expect(found([signed], '2026-06-10', { renewalAt })[0]?.key).toBe('2026-06-30:30');
    expect(found([], '2026-06-10')).toEqual([]);
  });

  it('is one occasion each, whenever it is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 }),
        (ends, looks) => {
          const from = Date.parse('2026-01-01');
          const day = (days: number) => new Date(from + days * DAY_MS).toISOString().slice(0, 10);
          const events = ends.map((end, place) =>
            contract('2025-06-01', { id: `K${place}`, ends: day(end) }),
          );
          const keys = new Set(looks.flatMap((look) => found(events, day(look)).map(({ key }) => key)));
          expect(keys.size).toBeLessThanOrEqual(3 * new Set(ends).size);
          for (const look of looks) {
            const dates = found(events, day(look)).map(({ key }) => key.split(':')[0]);
            expect(new Set(dates).size).toBe(dates.length);
          }
        },
      ),
    );
  });

  it('is the same without what came to be known later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 400 }))),
        fc.integer({ min: 0, max: 300 }),
        (contracts, look) => {
          const at = (days: number) => new Date(Date.parse('2026-01-01') + days * DAY_MS).toISOString();
          const events = contracts.map(([signedOn, days], place) =>
            contract(at(signedOn), { id: `K${place % 3}`, ends: at(signedOn + days) }),
          );
          const asOf = at(look);
          const known = events.filter(({ knownAt }) => knownAt <= new Date(asOf));
          expect(found(events, asOf)).toEqual(found(known, asOf));
        },
      ),
    );
  });
});
