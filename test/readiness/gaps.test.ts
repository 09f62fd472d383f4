import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/domain/random.js';
import { checkGaps } from '../../src/readiness/check-gaps.js';
import { logChanceOfNone } from '../../src/readiness/silence-chance.js';
import { generateCompany } from '../../src/sample/generate-company.js';
import { sampleEvents } from '../sample/sample-events.js';
import { call, event, found, record } from './records.js';

const HOUR_MS = 3_600_000;
const FROM = Date.parse('2025-01-06T00:00:00Z');
const WEEKS = 60;
const AS_OF = new Date(FROM + WEEKS * 7 * 24 * HOUR_MS);

/** Fifteen customers who call on working days between 7 and 17, each about every second day. */
function calls(isThere: (at: Date) => boolean, perDay = 0.5, seed = 5) {
  const random = randomStream(seed, 'calls');
  return Array.from({ length: 15 }, (_, customer) => {
    const events = [];
    for (let day = 0; day < WEEKS * 7; day++) {
      const at = new Date(FROM + day * 24 * HOUR_MS + (7 + Math.floor(random() * 10)) * HOUR_MS);
      const isWorkday = at.getUTCDay() > 0 && at.getUTCDay() < 6;
      if (isWorkday && random() < perDay && isThere(at)) events.push(event(at.toISOString(), call([])));
    }
    return record(`erp:${customer}`, { events });
  });
}

const gaps = (records: ReturnType<typeof calls>, asOf = AS_OF) =>
  found(checkGaps({ asOf, isPublicHoliday: () => false }), records);

const outside = (from: string, until: string) => (at: Date) => at < new Date(from) || at >= new Date(until);

describe('gaps in a source', () => {
  it('are none in an ordinary year, weekends and Christmas weeks included', () => {
    const isChristmas = (at: Date) => at.toISOString() >= '2025-12-24' && at.toISOString() < '2026-01-02';
    expect(gaps(calls((at) => !isChristmas(at)))).toEqual([]);
  });

  it('are two weeks that were not exported', () => {
    const [gap, ...more] = gaps(calls(outside('2025-09-08', '2025-09-22')));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ source: 'interactions', concern: { customers: 15 } });
    expect(gap?.fromAt.toISOString().slice(0, 10)).toBe('2025-09-05');
    expect(gap?.untilAt?.toISOString().slice(0, 10)).toBe('2025-09-22');
    expect(gap?.days).toBeGreaterThan(16);
    expect(gap?.rowsExpected).toBeGreaterThan(50);
  });

  it('are half a day where half days are never silent', () => {
    // Ninety customers a day: about forty-five in each half.
    const many = Array.from({ length: 12 }, (_, seed) =>
      calls(outside('2025-09-10T12:00Z', '2025-09-11T00:00Z'), 0.5, seed),
    ).flat();
    const found = gaps(many);
    expect(found).toHaveLength(1);
    expect(found[0]?.fromAt.toISOString().slice(0, 10)).toBe('2025-09-10');
    expect(found[0]?.days).toBeLessThan(1);
  });

  it('are none while the last half day may still be on its way', () => {
    const noon = new Date('2025-09-10T12:30:00Z');
    const many = Array.from({ length: 12 }, (_, seed) =>
      calls((at) => at < new Date('2025-09-10T00:00Z'), 0.5, seed),
    ).flat();
    expect(gaps(many, noon)).toEqual([]);
    expect(gaps(many, new Date('2025-09-11T12:30:00Z'))).toHaveLength(1);
  });

  it('go on where nothing has come since', () => {
    const [gap] = gaps(calls(outside('2026-02-16', '2027-01-01')));
    expect(gap).toMatchObject({ source: 'interactions', untilAt: null });
  });

  it('are not seen in a source that is rarely heard of', () => {
    expect(gaps(calls(() => true, 0.01))).toEqual([]);
    expect(gaps(calls(outside('2025-09-08', '2025-09-15'), 0.01))).toEqual([]);
  });

  it('are not seen in weeks that are as quiet every year', () => {
    const weekOf = (at: Date) => Math.floor((at.getTime() - FROM) / (7 * 24 * HOUR_MS));
    const isOpen = (closedWeeks: readonly number[]) => (at: Date) => !closedWeeks.includes(weekOf(at));
    const inSecondYear = (some: ReturnType<typeof gaps>) =>
      some.filter(({ fromAt }) => fromAt.getUTCFullYear() === 2026).length;
    expect(inSecondYear(gaps(calls(isOpen([1, 2, 3, 53, 54, 55]))))).toBe(0);
    expect(inSecondYear(gaps(calls(isOpen([53, 54, 55]))))).toBe(1);
  });

  it.each([1, 2, 3, 4])('are none in the sample company of seed %i', (seed) => {
    const asOf = new Date('2026-03-16T09:00:00Z');
    const company = generateCompany({ seed, asOf, customers: 100, months: 24 });
    const records = [...sampleEvents(company)].map(([id, events]) =>
      record(id, { events: events.filter(({ occurredAt }) => occurredAt <= asOf) }),
    );
    expect(found(checkGaps({ asOf, isPublicHoliday: () => false }), records)).toEqual([]);
  });
});

describe('the chance of silence', () => {
  it('is that of a Poisson where counts vary by chance alone, and larger where they vary more', () => {
    expect(logChanceOfNone([4, 4, 4, 4])).toBe(-4);
    expect(logChanceOfNone([0, 8, 0, 8])).toBeGreaterThan(-4);
  });

  it('is certain without anything to compare with, or where there is never anything', () => {
    expect(logChanceOfNone([])).toBe(0);
    expect(logChanceOfNone([9])).toBe(0);
    expect(logChanceOfNone([0, 0, 0])).toBe(0);
  });
});
