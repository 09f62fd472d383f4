import { describe, expect, it } from 'vitest';
import { contractedUntilMs, runningContracts } from '../../src/churn/contracts.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { buildHistory } from '../../src/history/build.js';
import { at, CUSTOMER } from '../history/make-events.js';
import { contract, contractEnd } from './signals/make-signal-events.js';

const running = (events: readonly VarselEvent[], date: string) =>
  runningContracts(buildHistory(CUSTOMER, events).contracts, at(date).getTime());
const until = (events: readonly VarselEvent[], date: string) =>
  contractedUntilMs(buildHistory(CUSTOMER, events).contracts, at(date).getTime());

describe('running contracts', () => {
  const yearly = contract('2026-01-01', { id: 'a', ends: '2027-01-01', seats: 10 });

  it.each([
    ['2025-12-31', 0, null],
    ['2026-01-01', 1, 10],
    ['2026-12-31', 1, 10],
    ['2027-01-01', 0, null],
  ])('as of %s are %i with %j seats', (date, count, seats) => {
    expect(running([yearly], date)).toMatchObject({ count, seats });
  });

  it('take a renewal for the same contract with new terms, and add up different ones', () => {
    const renewed = contract('2026-10-01', { id: 'a', ends: '2028-01-01', seats: 12 });
    const other = contract('2026-02-01', { id: 'b' });
    expect(running([yearly, renewed, other], '2027-06-01')).toMatchObject({ count: 2, seats: 12 });
  });

  it('end when they are ended, and run on where they have no end', () => {
    const open = contract('2020-01-01', { id: 'c', seats: 5 });
    expect(running([open], '2026-06-01').count).toBe(1);
    expect(running([open, contractEnd('2026-05-31', 'c')], '2026-06-01').count).toBe(0);
    expect(running([open, contractEnd('2026-05-31', 'c')], '2026-05-30').count).toBe(1);
  });
});

describe('up to when a customer was under contract', () => {
  it('is today while a contract runs, else the end of the last', () => {
    const short = contract('2026-01-01', { id: 'a', ends: '2026-04-01' });
    expect(until([short], '2026-03-01')).toBe(at('2026-03-01').getTime());
    expect(until([short], '2026-09-01')).toBe(at('2026-04-01').getTime());
    expect(until([short, contractEnd('2026-02-01', 'a')], '2026-09-01')).toBe(at('2026-02-01').getTime());
    expect(until([], '2026-09-01')).toBeNull();
  });
});
