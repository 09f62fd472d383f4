import { beforeAll, describe, expect, it } from 'vitest';
import { demoUserId } from '../../src/sample/staff.js';
import { type Reading, readByRules } from './read-by-rules.js';
import { asOf, hasLeft, samples, shareOf, underWay } from './samples.js';

describe.each(samples)('the story of seed $seed', ({ company }) => {
  const left = company.truth.filter((row) => hasLeft(row.leaves_on));

  it('has some cause at some time for about three customers in ten', () => {
    const share = shareOf(company.truth, (row) => row.causes.length > 0);
    expect(share).toBeGreaterThan(0.26);
    expect(share).toBeLessThan(0.33);
  });

  it('loses 70 to 100 customers, most of them for a planted cause', () => {
    expect(left.length).toBeGreaterThanOrEqual(70);
    expect(left.length).toBeLessThanOrEqual(100);
    expect(shareOf(left, (row) => row.causes.length > 0)).toBeGreaterThan(0.6);
  });

  it('documents enough of the losses to train on, but not all', () => {
    expect(company.outcomes.length).toBeGreaterThanOrEqual(40);
    expect(company.outcomes.length / left.length).toBeGreaterThan(0.55);
    expect(company.outcomes.length / left.length).toBeLessThan(0.9);
    const leavesOn = new Map(left.map((row) => [row.customer_id, row.leaves_on]));
    for (const outcome of company.outcomes) {
      expect(outcome.date > (leavesOn.get(outcome.customer_id) ?? '~')).toBe(true);
    }
  });

  it('hears nothing more from those who have left, except their money', () => {
    const leavesOn = new Map(left.map((row) => [row.customer_id, row.leaves_on]));
    const isAfter = (id: string, date: string): boolean => date >= (leavesOn.get(id) ?? '~');
    expect(company.orders.filter((row) => isAfter(row.customer_id, row.date))).toEqual([]);
    expect(company.interactions.filter((row) => isAfter(row.customer_id, row.time))).toEqual([]);
    expect(company.tickets.filter((row) => isAfter(row.customer_id, row.opened))).toEqual([]);
    expect(company.usage.filter((row) => isAfter(row.customer_id, row.date))).toEqual([]);
  });

  it('shows the causes of a loss 75 to 150 days before it, and not before they began', () => {
    for (const { causes, leaves_on: leavesOn } of left) {
      for (const cause of causes) {
        const daysBefore = (Date.parse(leavesOn) - Date.parse(cause.shows_from)) / 86_400_000;
        expect(daysBefore).toBeGreaterThanOrEqual(75);
        expect(daysBefore).toBeLessThanOrEqual(150);
        expect(cause.began <= cause.shows_from).toBe(true);
      }
    }
  });

  it('has 35 to 50 customers with causes under way at asOf', () => {
    expect(underWay(company).length).toBeGreaterThanOrEqual(35);
    expect(underWay(company).length).toBeLessThanOrEqual(50);
  });

  it('has deals enough, won and lost, and some open', () => {
    const won = company.deals.filter((row) => row.won === 'true').length;
    const lost = company.deals.filter((row) => row.won === 'false').length;
    const open = company.deals.filter((row) => row.won === '');
    expect(Math.min(won, lost)).toBeGreaterThan(200);
    expect(open.length).toBeGreaterThan(60);
    expect(open.every((row) => row.closed === '')).toBe(true);
  });
});

// Two of them: reading a whole company takes seconds.
describe.each(samples.slice(0, 2))("seed $seed read by the product's rules", ({ company }) => {
  const gone = new Set(company.truth.filter((row) => hasLeft(row.leaves_on)).map((row) => row.customer_id));
  const troubled = new Set(underWay(company).map((row) => row.customer_id));
  let readings: readonly Reading[] = [];
  const at = (level: Reading['level']): Reading[] => readings.filter((reading) => reading.level === level);

  beforeAll(async () => {
    const all = await readByRules(company, asOf);
    readings = all.filter((reading) => !gone.has(reading.customerId));
  });

  it('shows a few high risks, some medium and some low ones', () => {
    expect(at('high').length).toBeGreaterThanOrEqual(10);
    expect(at('high').length).toBeLessThanOrEqual(25);
    expect(at('medium').length).toBeGreaterThanOrEqual(15);
    expect(at('medium').length).toBeLessThanOrEqual(38);
    expect(at('low').length).toBeGreaterThanOrEqual(5);
    expect(at('low').length).toBeLessThanOrEqual(25);
    expect(shareOf(readings, (reading) => reading.level !== '')).toBeLessThan(0.15);
  });

  it('gives Ada at least three high ones', () => {
    expect(at('high').filter((reading) => reading.ownerId === demoUserId).length).toBeGreaterThanOrEqual(3);
  });

  it('is mostly right about high and raises few false alarms', () => {
    expect(shareOf(at('high'), (reading) => troubled.has(reading.customerId))).toBeGreaterThan(0.8);
    const healthy = readings.filter((reading) => !troubled.has(reading.customerId));
    const falseAlarms = shareOf(healthy, (reading) => reading.level !== '');
    expect(falseAlarms).toBeGreaterThan(0);
    expect(falseAlarms).toBeLessThan(0.08);
  });

  it('reads most stories at the level they were planted for, or the next', () => {
    const ranks = { '': 0, low: 1, medium: 2, high: 3 } as const;
    const levelOf = new Map(readings.map(({ customerId, level }) => [customerId, level]));
    const planted = underWay(company).filter((row) => row.reads_as !== '' && levelOf.has(row.customer_id));
    expect(planted.length).toBeGreaterThan(20);
    const near = (row: (typeof planted)[number]): boolean =>
      Math.abs(ranks[row.reads_as] - ranks[levelOf.get(row.customer_id) ?? '']) <= 1;
    const exact = (row: (typeof planted)[number]): boolean => row.reads_as === levelOf.get(row.customer_id);
    expect(shareOf(planted, near)).toBeGreaterThan(0.9);
    expect(shareOf(planted, exact)).toBeGreaterThan(0.45);
  });

  it('has something to say by most of its signals', () => {
    const fired = new Set(readings.flatMap(({ signals }) => signals));
    expect(fired.size).toBeGreaterThanOrEqual(12);
  });
});
