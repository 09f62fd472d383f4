import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { baselinePeriod, figurePeriod, partsOf } from '../../../src/feedback/value/figure-periods.js';
import { furtherBusiness } from '../../../src/feedback/value/further-business.js';
import { ticketWork } from '../../../src/feedback/value/ticket-work.js';
import { tierTimeline } from '../../../src/feedback/value/tier-timeline.js';
import { buildHistory } from '../../../src/history/build.js';
import { exampleMove } from '../../contracts/stores/example-values.js';
import { event, order } from '../../history/make-events.js';
import { answeredTicket } from '../../support/value-figures-company.js';

const ZONE = 'Europe/Oslo';
const at = (date: string) => new Date(`${date}T12:00:00Z`);
const daysOf = (period: { readonly from: Date; readonly until: Date } | null) =>
  period === null
    ? null
    : [period.from, period.until].map((date) => date.toLocaleDateString('sv-SE', { timeZone: ZONE }));

describe('the baseline of a figure', () => {
  const baseline = (firstAt: string | null, configured: { from: string; until: string } | null = null) =>
    (['retention', 'satisfaction', 'response_time'] as const).map((name) => {
      const period = baselinePeriod(
        name,
        { since: at('2025-10-15'), firstAt: firstAt === null ? null : at(firstAt), configured },
        ZONE,
      );
      return period === null ? null : [period.kind, ...(daysOf(period) ?? [])];
    });

  it('is the year before customers were valued, where the data reach back so far', () => {
    expect(baseline('2020-03-05')).toEqual([
      ['before', '2024-10-01', '2025-10-01'],
      ['before', '2024-10-01', '2025-10-01'],
      ['before', '2024-10-01', '2025-10-01'],
    ]);
  });

  it('is shorter with less data, and the first months where there are too few', () => {
    expect(baseline('2025-04-20')).toEqual([
      ['first', '2025-05-01', '2026-05-01'],
      ['before', '2025-05-01', '2025-10-01'],
      ['before', '2025-05-01', '2025-10-01'],
    ]);
    expect(baseline('2025-09-02')[1]).toEqual(['first', '2025-10-01', '2026-01-01']);
  });

  it('is what is configured, a year of it for a rate a year; none without data or with too few months', () => {
    expect(baseline('2020-03-05', { from: '2023-01', until: '2024-06' })).toEqual([
      ['configured', '2023-07-01', '2024-07-01'],
      ['configured', '2023-01-01', '2024-07-01'],
      ['configured', '2023-01-01', '2024-07-01'],
    ]);
    expect(baseline(null, { from: '2024-01', until: '2024-02' })).toEqual([null, null, null]);
    expect(baseline(null)).toEqual([null, null, null]);
  });
});

describe('the period of a figure', () => {
  it('ends with the month that is asked for, and has as many months as the figure needs', () => {
    const until = new Date('2026-10-31T23:00:00Z');
    expect(daysOf(figurePeriod('retention', until, ZONE))).toEqual(['2025-11-01', '2026-11-01']);
    expect(daysOf(figurePeriod('upsell', until, ZONE))).toEqual(['2026-08-01', '2026-11-01']);
    expect(daysOf(figurePeriod('service_cost', until, ZONE))).toEqual(['2026-10-01', '2026-11-01']);
  });

  it('falls into parts from its end, across the change of the clocks', () => {
    const year = { from: new Date('2025-01-31T23:00:00Z'), until: new Date('2025-10-31T23:00:00Z') };
    expect(partsOf(year, 4, ZONE).map(daysOf)).toEqual([
      ['2025-03-01', '2025-07-01'],
      ['2025-07-01', '2025-11-01'],
    ]);
  });
});

describe('the class at a moment', () => {
  it('follows the moves, and before the first one is what it led away from', () => {
    const tierAt = tierTimeline(
      [
        exampleMove('2', { from: 'premium', to: 'vip', at: at('2026-05-01') }),
        exampleMove('1', { from: 'standard', to: 'premium', at: at('2026-02-01') }),
      ],
      { tier: 'basic' },
      null,
      at('2026-11-01'),
    );
    expect(['2020-01-01', '2026-02-01', '2026-04-30', '2026-09-01'].map((date) => tierAt(at(date)))).toEqual([
      'standard',
      'premium',
      'premium',
      'vip',
    ]);
  });

  it('is the standing one of who never moved, and none of who was never valued', () => {
    expect(tierTimeline([], { tier: 'vip' }, null, at('2026-11-01'))(at('2020-01-01'))).toBe('vip');
    expect(tierTimeline([], null, null, at('2026-11-01'))(at('2026-01-01'))).toBeNull();
  });
});

describe('the work on tickets', () => {
  const CLOSED = at('2026-03-31').getTime();
  const workOf = (events: readonly VarselEvent[]) => ticketWork(buildHistory('erp:1', events), CLOSED);

  it('runs to the first answer, and to the end where nobody answered before', () => {
    const [opened, answered, closed] = answeredTicket('erp:1', '2026-03-02', 5);
    if (opened === undefined || answered === undefined || closed === undefined)
      throw new Error('three events');
    expect(workOf([opened, answered, closed])).toMatchObject([{ hoursToAnswer: 5, hoursOpen: 7 }]);
    expect(workOf([opened, closed])).toMatchObject([{ hoursToAnswer: 7, hoursOpen: 7 }]);
    expect(workOf([opened])).toMatchObject([{ hoursToAnswer: Number.POSITIVE_INFINITY, hoursOpen: 29 * 24 }]);
  });
});

describe('further business', () => {
  const QUARTER = { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2026-04-01T00:00:00Z') };
  const told = (...events: VarselEvent[]) =>
    furtherBusiness(buildHistory('erp:1', events), [QUARTER], at('2026-12-31').getTime())[0];
  const signed = (id: string, date: string, yearlyValueMinor: number, endsAt: string | null = null) =>
    event(id, at(date), {
      type: 'contract_signed',
      contractId: id,
      endsAt: endsAt === null ? null : at(endsAt),
      yearlyValueMinor,
      currency: 'EUR',
      seats: null,
    });

  it('is a further purchase within the quarter, of those who had bought before', () => {
    expect(told(order('2025-06-01'), order('2026-02-10'))).toBe('yes');
    expect(told(order('2025-06-01'), order('2026-04-01'))).toBe('no');
    expect(told(order('2026-02-10'))).toBeNull();
  });

  it('is a contract worth more than those there were, not a renewal of the same', () => {
    expect(told(signed('K1', '2025-01-01', 100), signed('K2', '2026-02-01', 50))).toBe('yes');
    expect(told(signed('K1', '2025-01-01', 100, '2026-02-01'), signed('K2', '2026-02-01', 100))).toBe('no');
    expect(told(signed('K2', '2026-02-01', 50))).toBeNull();
  });
});
