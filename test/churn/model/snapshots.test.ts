import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnContext } from '../../../src/churn/context.js';
import { CHURN_COLUMNS } from '../../../src/churn/model/columns.js';
import { DIRECTIONS } from '../../../src/churn/model/directions.js';
import { monthlyContexts } from '../../../src/churn/model/monthly-contexts.js';
import { CONFIRMATION_DAYS, snapshotDates } from '../../../src/churn/model/snapshot-dates.js';
import { customerSnapshots, type SnapshotSettings } from '../../../src/churn/model/snapshots.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import type { Outcome } from '../../../src/domain/outcome.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import { buildHistory } from '../../../src/history/build.js';
import { dayAt, knownLater } from '../../history/arbitrary-events.js';
import { at, CUSTOMER, meeting, order } from '../../history/make-events.js';
import { arbitrarySignalEvent } from '../arbitrary-payload.js';
import { contextAsOf, customer } from '../make-context.js';
import { richCustomer } from '../rich-customer.js';
import { evenly } from '../signals/evenly.js';
import { someOutcome } from './some-outcome.js';

const DATES = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01'];

function settings(over: Partial<SnapshotSettings> = {}): SnapshotSettings {
  return {
    contexts: DATES.map((date) => contextAsOf(date)),
    now: contextAsOf('2026-06-01'),
    definition: 'auto',
    horizonDays: 90,
    every: 1,
    ...over,
  };
}

function snapshots(
  events: readonly VarselEvent[],
  { outcomes = [] as readonly Outcome[], actedOnMs = [] as readonly number[], over = {} } = {},
) {
  const history = buildHistory(CUSTOMER, events);
  return customerSnapshots({ customer: customer(CUSTOMER), history, outcomes, actedOnMs }, settings(over));
}

/** Every fortnight from 2023 on. */
function ordersUntil(last: string): VarselEvent[] {
  const orders: VarselEvent[] = [];
  for (let ms = at('2023-01-01').getTime(); ms <= at(last).getTime(); ms += 14 * DAY_MS)
    orders.push(order(utcDate(new Date(ms))));
  return orders;
}

describe('the snapshots of a customer', () => {
  it('are labelled by whether it leaves within the horizon, and end when it has left', () => {
    const outcomes = [someOutcome('2025-04-15')];
    const found = snapshots(ordersUntil('2025-04-10'), { outcomes }).snapshots;
    expect(found.map(({ date, departure }) => [DATES[date], departure !== null])).toEqual([
      ['2025-01-01', false],
      ['2025-02-01', true],
      ['2025-03-01', true],
      ['2025-04-01', true],
    ]);
  });

  it('count the last day of the horizon, and not the day itself', () => {
    const labels = (leftOn: string) =>
      snapshots(ordersUntil('2026-05-20'), {
        outcomes: [someOutcome(leftOn)],
        over: { definition: 'documented' },
      })
        .snapshots.filter(({ date }) => date === 0)
        .map(({ departure }) => departure !== null);
    expect(labels('2025-04-01')).toEqual([true]);
    expect(labels('2025-04-02')).toEqual([false]);
    // Gone by then already.
    expect(labels('2025-01-01')).toEqual([]);
  });

  it('do not know of a loss that was documented later, but are labelled by it', () => {
    const outcomes = [someOutcome('2025-03-20', { knownAt: at('2025-05-20') })];
    const found = snapshots(ordersUntil('2025-03-15'), { outcomes }).snapshots;
    expect(found.map(({ date, departure }) => [date, departure !== null])).toEqual([
      [0, true],
      [1, true],
      [2, true],
    ]);
  });

  it('leave out whoever would not have been scored', () => {
    expect(snapshots([]).snapshots).toEqual([]);
    expect(snapshots([order('2023-01-01')]).snapshots).toEqual([]);
  });

  it('leave out those that had most likely left by what was known then, whether or not they had', () => {
    const until = '2025-03-02';
    const meetings = (last: string) => evenly(last, 6, 60, (date) => meeting(date));
    const dates = (events: readonly VarselEvent[], definition: 'silence' | 'contract' = 'silence') =>
      snapshots(events, { over: { definition } }).snapshots.map(({ date }) => DATES[date]);
    const silent = [...ordersUntil(until), ...meetings(until)];
    expect(dates(silent)).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
    // It comes back: nobody could know.
    const back = evenly('2025-07-01', 14, 3, (date) => order(date));
    expect(dates([...silent, ...back])).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
    // Somebody who still meets us is there.
    expect(dates([...ordersUntil(until), ...meetings('2025-04-29')])).toContain('2025-04-01');
    // Who has a contract is there until it ends.
    expect(dates(silent, 'contract')).toContain('2025-04-01');
  });

  it('say whether somebody acted on an alert in the window, before the customer left', () => {
    const outcomes = [someOutcome('2025-03-15')];
    const acted = (date: string) =>
      snapshots(ordersUntil('2025-03-10'), { outcomes, actedOnMs: [at(date).getTime()] }).snapshots.map(
        ({ isActedOn }) => isActedOn,
      );
    expect(acted('2025-02-10')).toEqual([true, true, false]);
    expect(acted('2025-03-20')).toEqual([false, false, false]);
    expect(acted('2024-12-01')).toEqual([false, false, false]);
  });

  it('tell how long ago it bought last', () => {
    const [first] = snapshots([...ordersUntil('2024-12-10'), order('2024-12-22')]).snapshots;
    expect(first?.recencyDays).toBe(10);
  });

  it('are thinned evenly, each customer beginning with another date', () => {
    const history = buildHistory(CUSTOMER, ordersUntil('2026-05-20'));
    const taken = new Map<number, number>();
    for (let number = 0; number < 60; number++) {
      const subject = { customer: customer(`erp:${number}`), history, outcomes: [], actedOnMs: [] };
      const found = customerSnapshots(subject, settings({ every: 3 })).snapshots;
      expect(found).toHaveLength(2);
      for (const { date } of found) taken.set(date, (taken.get(date) ?? 0) + 1);
    }
    expect([...taken.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('the features of a snapshot', () => {
  it('are named once each, and every direction is of one of them', () => {
    const names = CHURN_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(DIRECTIONS).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are all there for a customer of whom everything is known', () => {
    const history = buildHistory(CUSTOMER, richCustomer());
    const contexts = [contextAsOf('2026-11-01')];
    const [found] = customerSnapshots(
      { customer: customer(CUSTOMER, { yearlyValueMinor: 100 }), history, outcomes: [], actedOnMs: [] },
      settings({ contexts, now: contextAsOf('2026-11-01'), definition: 'documented' }),
    ).snapshots;
    const unknown = CHURN_COLUMNS.filter(
      ({ kind }, place) => kind === 'numeric' && Number.isNaN(found?.values[place]),
    ).map(({ name }) => name);
    // What this customer has none of: answers to surveys before the last three, exports of data.
    expect(unknown.filter((name) => !/^(satisfaction|data_export|usage|renewal)\./.test(name))).toEqual([]);
  });

  it('are unchanged by deleting everything that became known later', () => {
    const company = fc.array(arbitrarySignalEvent(CUSTOMER, 60), { minLength: 80, maxLength: 160 });
    const date = fc.integer({ min: 300, max: 850 }).map(dayAt);
    let rows = 0;
    fc.assert(
      fc.property(company, date, (events, asOf) => {
        const later = knownLater(events, asOf);
        const contexts = [{ ...contextAsOf('2025-01-01'), asOf }];
        const of = (some: readonly VarselEvent[]) =>
          snapshots(some, { over: { contexts, now: contexts[0], definition: 'documented' } }).snapshots.map(
            ({ values, segment, recencyDays }) => ({ values, segment, recencyDays }),
          );
        const known = of(events.filter((each) => !later.has(each)));
        expect(known).toEqual(of(events));
        rows += known.length;
      }),
      { numRuns: 40 },
    );
    expect(rows).toBeGreaterThan(10);
  });

  it('leave unknown what a customer has no source of, instead of saying zero', () => {
    const [found] = snapshots(ordersUntil('2026-05-20')).snapshots;
    const place = CHURN_COLUMNS.findIndex(({ name }) => name === 'contact_frequency.percent');
    expect(found?.values[place]).toBeNaN();
  });
});

describe('monthly contexts', () => {
  it('say what the context of each date says by itself', async () => {
    const company = fc.tuple(
      ...['erp:1', 'erp:2', 'erp:3'].map((id) =>
        fc.uniqueArray(
          // Each id once: corrections change which days a source delivered on, and one pass keeps the first version.
          arbitrarySignalEvent(id, 1_000_000),
          { minLength: 20, maxLength: 60, selector: ({ key }) => key },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(company, async (customers) => {
        const subjects = customers.map((events, index) => ({
          customer: customer(`erp:${index + 1}`, { segment: index < 2 ? 'a' : 'b' }),
          history: buildHistory(`erp:${index + 1}`, events),
        }));
        const dates = [200, 500, 800].map(dayAt);
        const months = monthlyContexts(dates);
        for (const { customer: one, history } of subjects) months.add(one, history);
        for (const [index, context] of months.contexts().entries()) {
          const alone = await churnContext({
            asOf: dates[index] as Date,
            subjects: batchesOf(subjects),
            outcomes: { countLost: async () => 0 },
            isFirstRun: false,
          });
          expect(context.coverage).toEqual(alone.coverage);
          expect(context.orderIntervals).toEqual(alone.orderIntervals);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the dates to learn from', () => {
  it('are months whose windows have passed and are settled, three years at most', () => {
    const asOf = at('2026-06-30');
    const dates = snapshotDates(asOf, at('2010-01-01').getTime(), 90);
    expect(dates).toHaveLength(36);
    const settledMs = (90 + CONFIRMATION_DAYS) * DAY_MS;
    expect(asOf.getTime() - (dates.at(-1)?.getTime() ?? 0)).toBe(settledMs);
    expect(dates.map((date) => date.getTime())).toEqual(
      dates.map((date) => date.getTime()).sort((a, b) => a - b),
    );
  });

  it('begin when half a year is on record, and are none where there is less', () => {
    const asOf = at('2026-06-30');
    expect(snapshotDates(asOf, at('2025-01-01').getTime(), 90).map(utcDate)[0]?.slice(0, 7)).toBe('2025-07');
    expect(snapshotDates(asOf, at('2026-01-01').getTime(), 90)).toEqual([]);
  });
});

async function* batchesOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}
