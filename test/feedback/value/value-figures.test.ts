import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import type { Measured, TierFigure, ValueFigures } from '../../../src/domain/value-figures.js';
import { monthWindow } from '../../../src/feedback/figures/month-window.js';
import { changeFrom } from '../../../src/feedback/value/compare.js';
import {
  readValueFigures,
  type ValueFiguresOptions,
} from '../../../src/feedback/value/read-value-figures.js';
import { efficiencyBeside } from '../../../src/feedback/value/value-figures.js';
import type { Stores } from '../../../src/stores/stores.js';
import { event, orderLine } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';
import {
  addEvents,
  answeredTicket,
  firstValuedOn,
  valueFiguresCompany,
} from '../../support/value-figures-company.js';

const OPTIONS = {
  timezone: 'Europe/Oslo',
  companyCurrency: 'EUR',
  baseline: null,
  goals: {
    retention: { fromPercent: 10, toPercent: 25 },
    satisfaction: { fromPercent: 15, toPercent: 25 },
    upsell: { fromPercent: 20, toPercent: 40 },
    response_time: { fromPercent: -50, toPercent: -30 },
    service_cost: { fromPercent: -30, toPercent: -15 },
  },
  rates: { perTicketMinor: 800, perHandlingHourMinor: 100, hoursPerTicketAtMost: 24 },
  servicePeople: null,
  contractEndBy: () => null,
} as const satisfies Omit<ValueFiguresOptions, 'window'>;

function figuresOf(stores: Stores, month = '2026-10', over: Partial<ValueFiguresOptions> = {}) {
  const window = monthWindow(month, OPTIONS.timezone);
  if (window === null) throw new Error(`${month} is no month`);
  return readValueFigures(stores, { ...OPTIONS, window, ...over });
}

async function known(
  stores: Stores,
  ...rest: [string?, Partial<ValueFiguresOptions>?]
): Promise<ValueFigures> {
  const made = await figuresOf(stores, ...rest);
  if (made === null) throw new Error('customers were valued');
  return made;
}

function efficiencyOf({ efficiency }: ValueFigures) {
  if (!efficiency.isShown) throw new Error('an outcome is known');
  return efficiency;
}

function ofTier<Name extends 'response_time' | 'service_cost'>(
  figures: readonly TierFigure<Name>[],
  tier: TierFigure['tier'],
): TierFigure<Name> | undefined {
  return figures.find((figure) => figure.tier === tier);
}

const amountOf = (measured: Measured | undefined) => (measured?.isKnown === true ? measured.value : null);

describe('the figures of customer value', () => {
  let stores: Stores;
  let made: ValueFigures;
  beforeAll(async () => {
    stores = await valueFiguresCompany();
    made = await known(stores);
  });

  it('are none before customers were ever valued', async () => {
    expect(await figuresOf(memoryStores())).toBeNull();
  });

  it('hold the year up to a month against the year before customers were first valued', () => {
    const { retention } = made;
    expect(retention.baseline).toMatchObject({
      kind: 'before',
      from: new Date('2024-09-30T22:00:00Z'),
      until: new Date('2025-09-30T22:00:00Z'),
    });
    // 54 of 60 stayed, and then 53 of the 54 that there were.
    expect(amountOf(retention.baseline?.measured)).toBeCloseTo(0.9, 9);
    expect(amountOf(retention.now)).toBeCloseTo(53 / 54, 9);
    expect(retention.change?.percent).toBeCloseTo(100 * (53 / 54 / 0.9 - 1), 6);
    expect(retention).toMatchObject({ isGoalMet: false, comparedFrom: '2026-09' });
  });

  it('tell satisfaction and further business of three months, against the mean of the baseline', () => {
    expect(amountOf(made.satisfaction.now)).toBeCloseTo(0.75, 9);
    expect(amountOf(made.satisfaction.baseline?.measured)).toBeCloseTo(0.6, 9);
    expect(made.satisfaction.change?.percent).toBeCloseTo(25, 6);
    expect(made.satisfaction.isGoalMet).toBe(true);
    // Of those who were there: every second in each quarter, then three of four.
    expect(amountOf(made.upsell.baseline?.measured)).toBeCloseTo(0.5, 9);
    expect(made.upsell.now).toMatchObject({ isKnown: true, count: 53 });
    expect(made.upsell.isGoalMet).toBe(true);
  });

  it('count a ticket for the class that its customer was in when it came', () => {
    const { responseTime } = efficiencyOf(made);
    expect(responseTime.map(({ tier }) => tier)).toEqual([null, 'vip', 'standard']);
    expect(amountOf(ofTier(responseTime, 'vip')?.now)).toBe(4);
    // Nobody was VIP in the baseline.
    expect(ofTier(responseTime, 'vip')?.baseline?.measured).toMatchObject({ reason: 'too_few', count: 0 });
    expect(amountOf(ofTier(responseTime, 'standard')?.now)).toBe(10);
    expect(amountOf(ofTier(responseTime, 'standard')?.baseline?.measured)).toBe(21);
    expect(ofTier(responseTime, null)).toMatchObject({ isGoalMet: true });
  });

  it('spread the cost of service over all customers of a month, those without tickets too', () => {
    const cost = ofTier(efficiencyOf(made).serviceCost, null);
    // One ticket each in twelve months: 8 € and an hour's euro for each of 22 to 24 hours until its end.
    expect(amountOf(cost?.baseline?.measured)).toBeCloseTo((800 + 100 * 23) / 12, 0);
    expect(cost?.now).toMatchObject({ isKnown: true, count: 53 });
    expect(amountOf(cost?.now)).toBeCloseTo(800 + (100 * (12 * 6 + 41 * 12)) / 53, 6);
  });

  it('put retention and satisfaction beside every figure of efficiency', () => {
    expect(efficiencyOf(made).beside.map(({ name }) => name)).toEqual(['retention', 'satisfaction']);
  });

  it('say nothing of efficiency while neither is known', async () => {
    const few = memoryStores();
    await firstValuedOn(few, '2025-10-15');
    for (let n = 0; n < 20; n++) await addCustomer(few, n, answeredTicket(`erp:${n}`, '2026-10-06', 1));
    const { retention, satisfaction, efficiency } = await known(few);
    expect(retention.now).toMatchObject({ reason: 'too_few', needed: 30 });
    expect(satisfaction.now).toMatchObject({ reason: 'no_source' });
    expect(efficiency).toEqual({ isShown: false });
  });

  it('don’t change by anything that happened, or became known, after the month', async () => {
    const later = await valueFiguresCompany();
    await addEvents(later, 'erp:20', [
      ...answeredTicket('erp:20', '2026-11-02', 90),
      event('O9', new Date('2026-10-20T10:00:00Z'), orderLine('O9', 10_000), {
        customerId: 'erp:20',
        knownAt: new Date('2026-11-15T10:00:00Z'),
      }),
      event(
        'S9',
        new Date('2026-10-20T10:00:00Z'),
        { type: 'satisfaction_answered', share: 0, ticketId: null },
        {
          customerId: 'erp:20',
          knownAt: new Date('2026-11-01T10:00:00Z'),
        },
      ),
    ]);
    expect(await known(later)).toEqual(made);
  });

  it('compare nothing with months that are a part of the baseline', async () => {
    const { satisfaction, efficiency } = await known(stores, '2025-09');
    expect(satisfaction).toMatchObject({ change: null, isGoalMet: null, comparedFrom: '2025-12' });
    expect(efficiency.isShown && efficiency.responseTime.every(({ change }) => change === null)).toBe(true);
  });

  it('take the months that are configured, and none where they are too few', async () => {
    const configured = await known(stores, '2026-10', { baseline: { from: '2025-01', until: '2025-03' } });
    expect(configured.satisfaction.baseline).toMatchObject({
      kind: 'configured',
      from: new Date('2024-12-31T23:00:00Z'),
      until: new Date('2025-03-31T22:00:00Z'),
    });
    expect(configured.retention).toMatchObject({ baseline: null, change: null });
  });

  it('say what is missing instead of a number', async () => {
    const { efficiency } = await known(stores, '2026-10', {
      rates: { ...OPTIONS.rates, perTicketMinor: null, perHandlingHourMinor: null },
      servicePeople: 4,
    });
    if (!efficiency.isShown) throw new Error('an outcome is known');
    expect(efficiency.serviceCost.map(({ now }) => now)).toEqual(
      efficiency.serviceCost.map(() => expect.objectContaining({ reason: 'no_rates' })),
    );
    expect(efficiency.responseTime[0]?.now).toMatchObject({ reason: 'few_people' });
  });

  it('say so where most tickets wait for an answer', async () => {
    const waiting = await valueFiguresCompany();
    for (let n = 21; n <= 59; n++) {
      const id = `erp:${n}`;
      const tickets = ['a', 'b', 'c'].flatMap((serial) => answeredTicket(id, '2026-10-30', 500, serial));
      await addEvents(waiting, id, tickets);
    }
    const { responseTime } = efficiencyOf(await known(waiting));
    expect(ofTier(responseTime, 'standard')?.now).toMatchObject({ reason: 'mostly_unanswered' });
  });
});

describe('figures of efficiency', () => {
  it('exist beside an outcome that is known, or not at all', () => {
    const measure = fc.oneof(
      fc.constant<Measured>({ isKnown: false, reason: 'too_few', count: 3, needed: 30 }),
      fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((value): Measured => ({ isKnown: true, value, low: 0, high: 1, count: 50 })),
    );
    fc.assert(
      fc.property(measure, measure, (kept, content) => {
        const outcome = <Name extends 'retention' | 'satisfaction'>(name: Name, now: Measured) => ({
          name,
          now,
          period: { from: new Date(0), until: new Date(1) },
          baseline: null,
          change: null,
          comparedFrom: null,
          goal: OPTIONS.goals[name],
          isGoalMet: null,
        });
        const made = efficiencyBeside([outcome('retention', kept), outcome('satisfaction', content)], [], []);
        const told = [kept, content].filter(({ isKnown }) => isKnown).length;
        expect(made.isShown).toBe(told > 0);
        expect(made.isShown ? made.beside.length : 0).toBe(told);
      }),
    );
  });
});

describe('a change', () => {
  it('is in per cent of the baseline, within its interval', () => {
    const share = (value: number, low: number, high: number): Measured => ({
      isKnown: true,
      value,
      low,
      high,
      count: 99,
    });
    const change = changeFrom(share(0.8, 0.7, 0.9), share(0.88, 0.8, 0.93));
    expect(change?.percent).toBeCloseTo(10, 9);
    expect(change?.lowPercent).toBeCloseTo((100 * (0.08 - Math.hypot(0.08, 0.1))) / 0.8, 9);
    expect(change?.highPercent).toBeCloseTo((100 * (0.08 + Math.hypot(0.05, 0.1))) / 0.8, 9);
  });

  it('is none of nothing', () => {
    const nothing: Measured = { isKnown: true, value: 0, low: 0, high: 0, count: 40 };
    expect(changeFrom(nothing, nothing)).toBeNull();
  });
});

async function addCustomer(stores: Stores, n: number, events: readonly VarselEvent[]): Promise<void> {
  await stores.customers.upsert([someCustomer(`erp:${n}`, { customerSince: new Date('2020-01-01') })]);
  await addEvents(stores, `erp:${n}`, events);
}
