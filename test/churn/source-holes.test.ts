import { describe, expect, it } from 'vitest';
import { contactFrequency } from '../../src/churn/signals/contact-frequency.js';
import { orderRhythm } from '../../src/churn/signals/order-rhythm.js';
import { orderValue } from '../../src/churn/signals/order-value.js';
import { supportLoad } from '../../src/churn/signals/support-load.js';
import { usage } from '../../src/churn/signals/usage.js';
import { sourceDays } from '../../src/churn/source-days.js';
import { deliveredDays, holesIn } from '../../src/churn/source-holes.js';
import type { ChurnContext, EventSource } from '../../src/domain/run.js';
import { buildHistory } from '../../src/history/build.js';
import { dayNumber } from '../../src/history/calendar.js';
import { at, email, order } from '../history/make-events.js';
import { contextAsOf, read } from './make-context.js';
import { evenly } from './signals/evenly.js';
import { plainTicket, reading } from './signals/make-signal-events.js';

const context = contextAsOf('2026-11-01');
const day = (date: string) => dayNumber(at(date).getTime());
/** The days of a stretch, both ends included. */
const days = (from: string, until: string) =>
  Array.from({ length: day(until) - day(from) + 1 }, (_, index) => day(from) + index);

/** Every source delivers daily, but this one nothing from one day up to another. */
function withHole(source: EventSource, fromDate: string, untilDate: string): ChurnContext {
  const coverage = context.coverage[source];
  if (coverage === undefined) throw new Error(`no coverage of ${source}`);
  const holes = [{ fromAt: at(fromDate), untilAt: at(untilDate) }];
  return { ...context, coverage: { ...context.coverage, [source]: { ...coverage, holes } } };
}

describe('holes of a source', () => {
  it('are stretches of more than a fortnight without any entry, and more than ten usual gaps', () => {
    const august = [...days('2026-06-01', '2026-07-31'), ...days('2026-09-01', '2026-10-01')];
    expect(holesIn(august, 1.3)).toEqual([
      { fromAt: new Date(at('2026-07-31').getTime() + 1.3 * 86_400_000), untilAt: at('2026-09-01') },
    ]);
    expect(holesIn(august, 4)).toEqual([]);
    const fortnight = (until: string) => [...days('2026-06-01', '2026-07-31'), day(until)];
    expect(holesIn(fortnight('2026-08-14'), 1)).toEqual([]);
    expect(holesIn(fortnight('2026-08-15'), 1)).toHaveLength(1);
  });

  it('are no holiday weeks', () => {
    expect(holesIn([day('2025-12-18'), day('2026-01-10')], 1)).toEqual([]);
  });

  it('are found in what all customers brought, but not in what stands once it is known', () => {
    const daily = (from: string, until: string) =>
      days(from, until).map((each) => order(new Date(each * 86_400_000).toISOString()));
    const noted = sourceDays();
    noted.add(buildHistory('c1', [...daily('2026-06-01', '2026-07-31'), order('2026-09-01')]));
    expect(noted.coverage().orders?.holes).toMatchObject([{ untilAt: at('2026-09-01') }]);
    noted.add(buildHistory('c2', daily('2026-08-01', '2026-08-31')));
    expect(noted.coverage().orders).not.toHaveProperty('holes');
  });

  it('count for no days, nor do holiday weeks in them', () => {
    const coverage = {
      firstAt: at('2020-01-01'),
      lastAt: at('2026-11-01'),
      usualGapDays: 1,
      holes: [
        { fromAt: at('2025-12-20'), untilAt: at('2026-01-05') },
        { fromAt: at('2026-03-01'), untilAt: at('2026-03-11') },
      ],
    };
    const between = (from: string, until: string) =>
      deliveredDays(coverage, at(from).getTime(), at(until).getTime());
    expect(between('2026-02-01', '2026-02-11')).toBe(10);
    expect(between('2026-02-27', '2026-03-06')).toBe(2);
    expect(between('2026-03-03', '2026-03-05')).toBe(0);
    expect(between('2025-12-01', '2026-01-10')).toBe(19 + 5);
  });
});

describe('signals of a source with a hole', () => {
  const gone = withHole('interactions', '2026-08-20', '2026-09-20');
  const asEver = evenly('2026-10-30', 5, 8, (date) => email(date));
  const before = evenly('2026-08-02', 5, 18, (date) => email(date));

  it('take no month that was not delivered for fewer contacts or orders', () => {
    expect(read(contactFrequency, [...asEver, ...before], context)).toMatchObject({ strength: 'medium' });
    expect(read(contactFrequency, [...asEver, ...before], gone)).toMatchObject({ strength: null });
    const orders = [order('2026-06-15', 10_000), order('2026-10-15', 6_000)];
    expect(read(orderValue, orders, context)).toMatchObject({ strength: 'medium' });
    expect(read(orderValue, orders, withHole('orders', '2026-08-20', '2026-09-20'))).toMatchObject({
      strength: null,
      values: { percent: -8 },
    });
  });

  it('take it for no silence since the last order', () => {
    const weekly = evenly('2026-10-05', 7, 10, (date) => order(date));
    expect(read(orderRhythm, weekly, context)).toMatchObject({ strength: 'strong' });
    expect(read(orderRhythm, weekly, withHole('orders', '2026-10-07', '2026-10-27'))).toMatchObject({
      strength: null,
      values: { days: 27 },
    });
  });

  it('do not take tickets as ever for more because some of the year before are missing', () => {
    const known = email('2025-02-01');
    const fewBefore = evenly('2026-03-01', 15, 14, plainTicket());
    const now = evenly('2026-10-30', 15, 6, plainTicket());
    const events = [known, ...fewBefore, ...now];
    const told = read(supportLoad, events, withHole('tickets', '2026-03-02', '2026-08-03'));
    expect(told).toMatchObject({ strength: null, values: { current: 6, usual: 5.8 } });
    expect(read(supportLoad, events, context)).toMatchObject({ values: { usual: 3.3 } });
  });

  it('do not take use as ever for less', () => {
    const daily = (from: string, count: number) => evenly(from, 1, count, reading('logins', 10));
    const events = [...daily('2026-10-31T12:00:00Z', 18), ...daily('2026-10-01T12:00:00Z', 180)];
    expect(read(usage, events, context)).toMatchObject({ strength: 'medium' });
    const hole = withHole('usage', '2026-10-02T00:00:00Z', '2026-10-14T00:00:00Z');
    expect(read(usage, events, hole)).toMatchObject({ strength: null, values: { loginsPercent: 0 } });
  });

  it('are missing where less than half of the last days or of those before was delivered, and say from when on', () => {
    const long = withHole('interactions', '2026-08-10', '2026-10-01');
    expect(read(contactFrequency, [...asEver, ...before], long)).toEqual({
      kind: 'missing',
      reason: 'history_too_short',
      values: {
        days: 38,
        daysNeeded: 45,
        firstAtMs: at('2026-10-01').getTime(),
        readyAtMs: at('2026-11-15').getTime(),
      },
    });
    const earlier = withHole('interactions', '2026-05-10', '2026-07-10');
    expect(read(contactFrequency, [...asEver, ...before], earlier)).toMatchObject({
      reason: 'history_too_short',
      // The 90 days before end on 3 August today.
      values: { readyAtMs: at('2026-11-22').getTime() },
    });
    const tickets = withHole('tickets', '2026-08-10', '2026-10-01');
    expect(read(supportLoad, [email('2025-02-01')], tickets)).toMatchObject({
      kind: 'missing',
      reason: 'history_too_short',
      values: { readyAtMs: at('2026-11-15').getTime() },
    });
  });
});
