import { describe, expect, it } from 'vitest';
import { churnContext } from '../../src/churn/context.js';
import { type ChurnSubject, churnSubjects } from '../../src/churn/subjects.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { buildHistory } from '../../src/history/build.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { at, cancellation, email, invoice, order } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';
import { customer } from './make-context.js';
import { evenly } from './signals/evenly.js';

describe('the context of a scoring run', () => {
  it('knows first, last and usual gap of each source as of the date, whoever delivered', async () => {
    const context = await contextOf('2026-11-01', [
      [order('2026-10-01'), order('2026-10-11'), order('2026-12-01')],
      [order('2026-10-11T12:00:00Z'), order('2026-10-21'), email('2026-09-01')],
      invoice('2026-10-05', '2026-10-09', '2026-09-05'),
    ]);
    expect(context.coverage).toEqual({
      orders: { firstAt: at('2026-10-01'), lastAt: at('2026-10-21'), usualGapDays: 10, longGapDays: 10 },
      interactions: { firstAt: at('2026-09-01'), lastAt: at('2026-09-01'), usualGapDays: 0 },
      invoices: { firstAt: at('2026-09-05'), lastAt: at('2026-09-05'), usualGapDays: 0 },
      payments: { firstAt: at('2026-10-09'), lastAt: at('2026-10-09'), usualGapDays: 0 },
    });
    expect(context.readiness).toMatchObject({ historyMonths: 2, hasContactLog: true });
  });

  it('knows the long gaps of a source whose days stand close together and far apart', async () => {
    const days = ['01', '02', '03', '04', '05'];
    const months = ['05', '06', '07', '08', '09', '10'];
    const invoiced = months.flatMap((month) => days.map((day) => order(`2026-${month}-${day}`)));
    const { coverage } = await contextOf('2026-11-01', [invoiced]);
    expect(coverage.orders?.usualGapDays).toBeLessThan(7);
    expect(coverage.orders?.longGapDays).toBe(27);
  });

  it('has no coverage without events', async () => {
    const context = await contextOf('2026-11-01', [[order('2026-12-01')]]);
    expect(context.coverage).toEqual({});
    expect(context.readiness).toMatchObject({ historyMonths: 0, hasContactLog: false, activeCustomers: 0 });
  });

  it('takes as active who bought or paid in the last 18 months', async () => {
    const context = await contextOf('2026-11-01', [
      [order('2025-05-01')],
      [order('2025-04-30')],
      invoice('2025-04-01', '2025-06-01'),
      invoice('2025-06-01', null),
      [cancellation('2026-10-01', -100)],
      [email('2026-10-01')],
    ]);
    expect(context.readiness.activeCustomers).toBe(2);
  });

  it('counts documented losses of three years', async () => {
    const asked: Date[] = [];
    const outcomes = {
      async countLost(from: Date, to: Date) {
        asked.push(from, to);
        return 9;
      },
    };
    const context = await churnContext({
      asOf: at('2026-11-01'),
      subjects: batches([]),
      outcomes,
      isFirstRun: true,
    });
    expect(asked).toEqual([at('2023-11-01'), at('2026-11-01')]);
    expect(context).toMatchObject({ isFirstRun: true, readiness: { documentedChurns: 9 } });
  });

  it('learns the order intervals of each segment', async () => {
    const tenOf = (days: number) =>
      Array.from({ length: 10 }, () => evenly('2026-10-31', days, 5, (date) => order(date)));
    const context = await contextOf('2026-11-01', [...tenOf(5), ...tenOf(20)], (index) =>
      index < 10 ? 'fast' : 'slow',
    );
    const usual = context.orderIntervals.map(({ segment, meanLog }) => [segment, Math.exp(meanLog)]);
    expect(usual).toEqual([
      ['', expect.closeTo(10, 9)],
      ['fast', expect.closeTo(5, 9)],
      ['slow', expect.closeTo(20, 9)],
    ]);
  });

  it('is a plain value: nothing is lost when it is stored', async () => {
    const context = await contextOf('2026-11-01', [[order('2026-10-01'), email('2026-10-02')]]);
    expect(structuredClone(context)).toEqual(context);
    expect(JSON.parse(JSON.stringify(context))).toEqual({
      ...context,
      asOf: '2026-11-01T00:00:00.000Z',
      coverage: {
        orders: expect.objectContaining({ firstAt: '2026-10-01T00:00:00.000Z' }),
        interactions: expect.objectContaining({ usualGapDays: 0 }),
      },
    });
  });

  it('reads all customers with a history from the stores, without the parked', async () => {
    const stores = memoryStores();
    const ids = Array.from({ length: 7 }, (_, index) => `erp:${index}`);
    await stores.customers.upsert(ids.map((id) => customer(id)));
    await stores.events.append(
      [...ids, 'erp:parked'].map((customerId) => order('2026-10-01', 100, { customerId })),
    );
    await stores.histories.markDirty([...ids, 'erp:parked']);
    await rebuildHistories(stores, { batchSize: 3 });
    const found: string[] = [];
    for await (const batch of churnSubjects(stores, { batchSize: 2 })) {
      for (const { customer: each, history } of batch) {
        expect(history.customerId).toBe(each.id);
        found.push(each.id);
      }
    }
    expect(found.sort()).toEqual(ids);
  });
});

async function contextOf(
  date: string,
  customers: readonly (readonly VarselEvent[])[],
  segmentAt: (index: number) => string = () => '',
) {
  const subjects = customers.map((events, index) => ({
    customer: customer(`erp:${index}`, { segment: segmentAt(index) }),
    history: buildHistory(`erp:${index}`, events),
  }));
  const outcomes = { countLost: async () => 0 };
  return churnContext({ asOf: at(date), subjects: batches(subjects), outcomes, isFirstRun: false });
}

async function* batches(subjects: readonly ChurnSubject[]): AsyncGenerator<readonly ChurnSubject[]> {
  for (let from = 0; from < subjects.length; from += 3) yield subjects.slice(from, from + 3);
}
