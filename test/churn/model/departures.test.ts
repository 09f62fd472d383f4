import { describe, expect, it } from 'vitest';
import { departureWithin, isGone } from '../../../src/churn/model/departure.js';
import { churnDateOf, type DepartureSources, departuresOf } from '../../../src/churn/model/departures.js';
import { presumedLossId, presumedOutcomeId } from '../../../src/churn/model/presumed-loss-id.js';
import { SILENCE_FLOOR_DAYS } from '../../../src/churn/model/silence-departures.js';
import type { ContractEnd, VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import { buildHistory } from '../../../src/history/build.js';
import { at, CUSTOMER, email, event, meeting, order } from '../../history/make-events.js';
import { segmentOf } from '../make-context.js';
import { someOutcome } from './some-outcome.js';

const NOW = at('2026-06-30');

function departures(events: readonly VarselEvent[], over: Partial<DepartureSources> = {}) {
  return departuresOf({
    history: buildHistory(CUSTOMER, events),
    outcomes: [],
    definition: 'auto',
    poolAt: () => null,
    untilMs: NOW.getTime(),
    ordersUntilMs: NOW.getTime(),
    ...over,
  });
}

function shown(found: ReturnType<typeof departures>) {
  return found.map(({ leftAtMs, returnedAtMs, source, isConfirmed }) => ({
    left: utcDate(new Date(leftAtMs)),
    back: Number.isFinite(returnedAtMs) ? utcDate(new Date(returnedAtMs)) : null,
    source,
    isConfirmed,
  }));
}

function signed(contractId: string, start: string, end: string | null): VarselEvent {
  return event(`${contractId}-${start}`, at(start), {
    type: 'contract_signed',
    contractId,
    endsAt: end === null ? null : at(end),
    yearlyValueMinor: null,
    currency: null,
    seats: null,
  });
}

function ended(contractId: string, date: string, how: ContractEnd = 'cancelled'): VarselEvent {
  return event(`${contractId}-end`, at(date), { type: 'contract_ended', contractId, how });
}

/** An order every so many days, the last one on a date. */
function ordersUntil(last: string, everyDays: number, count = 12): VarselEvent[] {
  return Array.from({ length: count }, (_, index) =>
    order(utcDate(new Date(at(last).getTime() - index * everyDays * DAY_MS))),
  );
}

describe('leaving by contract', () => {
  it('is the end of the last one, whether it was cancelled or nobody renewed it', () => {
    const left = [{ left: '2026-01-01', back: null, source: 'contract', isConfirmed: true }];
    expect(shown(departures([signed('A', '2025-01-01', null), ended('A', '2026-01-01')]))).toEqual(left);
    expect(shown(departures([signed('A', '2025-01-01', '2026-01-01')]))).toEqual(left);
  });

  it('is none while another one runs, or follows within 30 days', () => {
    const cancelled = [signed('A', '2025-01-01', null), ended('A', '2026-01-01')];
    expect(departures([...cancelled, signed('B', '2025-06-01', '2026-12-01')])).toEqual([]);
    expect(departures([...cancelled, signed('B', '2026-01-31', '2027-01-31')])).toEqual([]);
    expect(shown(departures([...cancelled, signed('B', '2026-02-01', '2027-02-01')]))).toEqual([
      { left: '2026-01-01', back: '2026-02-01', source: 'contract', isConfirmed: true },
    ]);
  });

  it('is none for a contract that was replaced, one that still runs, and one that ended a moment ago', () => {
    expect(departures([signed('A', '2025-01-01', null), ended('A', '2026-01-01', 'replaced')])).toEqual([]);
    expect(departures([signed('A', '2025-01-01', '2026-12-31')])).toEqual([]);
    expect(departures([signed('A', '2025-01-01', null), ended('A', '2026-06-15')])).toEqual([]);
  });

  it('is none for somebody who goes on buying without one', () => {
    const cancelled = [signed('A', '2025-01-01', null), ended('A', '2026-01-01')];
    expect(departures([...cancelled, order('2026-03-01')])).toEqual([]);
    // The last invoices trail behind; an order after half a year is a return.
    expect(shown(departures([...cancelled, order('2026-01-20')]))[0]?.back).toBeNull();
    expect(shown(departures([...cancelled, order('2026-06-01')]))[0]?.back).toBe('2026-06-01');
  });

  it('counts a contract that was renewed under the same number until its new end', () => {
    const renewed = [signed('A', '2024-01-01', '2025-01-01'), signed('A', '2025-01-01', '2026-01-01')];
    expect(shown(departures(renewed)).map(({ left }) => left)).toEqual(['2026-01-01']);
  });
});

describe('leaving by silence', () => {
  it('comes when the silence is longer than all but one in a hundred of the expected intervals', () => {
    const [found] = departures(ordersUntil('2025-09-01', 30));
    const days = ((found?.leftAtMs ?? 0) - at('2025-09-01').getTime()) / DAY_MS;
    // Twelve regular intervals: nobody is more regular than a fifth, Student's t with ten degrees of freedom.
    expect(days).toBeGreaterThanOrEqual(SILENCE_FLOOR_DAYS);
    expect(days).toBeLessThan(70);
    expect(found).toMatchObject({ source: 'silence', isConfirmed: true });
  });

  it('waits longer for somebody who orders seldom', () => {
    const [often] = departures(ordersUntil('2025-03-01', 20));
    const [seldom] = departures(ordersUntil('2025-03-01', 90));
    expect(seldom?.leftAtMs).toBeGreaterThan(often?.leftAtMs ?? Number.NaN);
  });

  it('never comes before 60 days nor after 540', () => {
    const [daily] = departures(ordersUntil('2026-03-01', 2));
    expect(utcDate(new Date(daily?.leftAtMs ?? 0))).toBe('2026-04-30');
    const [once] = departures([order('2024-12-01')]);
    expect(((once?.leftAtMs ?? 0) - at('2024-12-01').getTime()) / DAY_MS).toBe(540);
  });

  it('is taken from the segment where a customer has no rhythm of its own', () => {
    const [found] = departures([order('2025-01-01')], { poolAt: () => segmentOf(30) });
    const days = ((found?.leftAtMs ?? 0) - at('2025-01-01').getTime()) / DAY_MS;
    expect(days).toBeGreaterThan(90);
    expect(days).toBeLessThan(400);
  });

  it('reads the segment as it was known at the last order, not later', () => {
    const asked: string[] = [];
    departures([order('2025-01-01')], {
      poolAt: (atMs) => {
        asked.push(utcDate(new Date(atMs)));
        return null;
      },
    });
    expect(asked).toEqual(['2025-01-01']);
  });

  it('is not confirmed where an order follows soon, and ends with it', () => {
    const rhythm = ordersUntil('2025-09-01', 30);
    const found = departures([...rhythm, order('2025-12-01'), ...ordersUntil('2026-06-20', 30, 6)]);
    expect(shown(found)).toMatchObject([{ back: '2025-12-01', isConfirmed: false }]);
    const leftAtMs = found[0]?.leftAtMs ?? 0;
    expect(isGone(found, leftAtMs)).toBe(true);
    expect(departureWithin(found, leftAtMs - DAY_MS, leftAtMs)).toBeNull();
  });

  it('is none while the customer shows itself otherwise, and begins 60 quiet days after', () => {
    const orders = ordersUntil('2025-06-01', 30);
    expect(shown(departures(orders))).toMatchObject([{ left: '2025-07-31', back: null, isConfirmed: true }]);
    const calls = ['2025-08-15', '2025-10-01', '2025-11-20'].map((date) => meeting(date));
    expect(shown(departures([...orders, ...calls]))).toEqual([
      { left: '2025-07-31', back: '2025-08-15', source: 'silence', isConfirmed: false },
      { left: '2026-01-19', back: null, source: 'silence', isConfirmed: true },
    ]);
    // Emails of ours are no sign of life.
    const mails = ['2025-08-15', '2025-10-01', '2025-11-20'].map((date) => email(date));
    expect(shown(departures([...orders, ...mails]))).toEqual(shown(departures(orders)));
  });

  it('does not take a hole in the data for silence', () => {
    const orders = ordersUntil('2026-01-01', 30);
    expect(departures(orders, { ordersUntilMs: at('2026-02-01').getTime() })).toEqual([]);
    expect(departures(orders)).toHaveLength(1);
  });

  it('is not looked for where a contract tells, unless it is asked for', () => {
    const events = [...ordersUntil('2025-01-01', 30), signed('A', '2024-01-01', null)];
    expect(departures(events)).toEqual([]);
    expect(departures(events, { definition: 'silence' })).toHaveLength(1);
    expect(departures(ordersUntil('2025-01-01', 30), { definition: 'documented' })).toEqual([]);
    expect(departures(ordersUntil('2025-01-01', 30), { definition: 'contract' })).toEqual([]);
  });
});

describe('what people say', () => {
  it('counts with every definition, and dates a derived loss of the same matter', () => {
    const outcomes = [someOutcome('2025-09-20')];
    for (const definition of ['auto', 'contract', 'silence', 'documented'] as const) {
      expect(shown(departures(ordersUntil('2025-09-01', 30), { outcomes, definition }))).toEqual([
        { left: '2025-09-20', back: null, source: 'import', isConfirmed: true },
      ]);
    }
  });

  it('does not count once it was taken back, nor what is no loss', () => {
    const outcomes = [
      someOutcome('2025-09-20', { revokedAt: at('2025-09-21') }),
      someOutcome('2025-09-22', { outcome: 'saved' }),
    ];
    expect(departures([], { outcomes, definition: 'documented' })).toEqual([]);
  });

  it('ends with a later purchase: facts overrule opinions', () => {
    const outcomes = [someOutcome('2025-09-20')];
    const found = departures([order('2025-10-05'), order('2026-02-01')], {
      outcomes,
      definition: 'documented',
    });
    expect(shown(found)[0]?.back).toBe('2026-02-01');
  });

  it('says by which way a loss is known', () => {
    const said = { saidBy: 'S01' };
    const outcomes = [
      someOutcome('2023-01-01'),
      someOutcome('2024-01-01', { ...said, id: 'alert:churn:erp:1:2024-01-01:3' }),
      someOutcome('2025-01-01', {
        ...said,
        id: presumedOutcomeId(presumedLossId(CUSTOMER, at('2025-01-01')), 0),
      }),
      // An import may call its rows what it likes.
      someOutcome('2026-01-01', { id: 'presumed:2026-01-01:erp:1:0' }),
    ];
    expect(shown(departures([], { outcomes })).map(({ source }) => source)).toEqual([
      'import',
      'answer',
      'confirmation',
      'import',
    ]);
  });

  it('takes away a derived loss that somebody denied, and no other', () => {
    const events = ordersUntil('2025-09-01', 30);
    const [derived] = departures(events);
    const leftAt = new Date(derived?.leftAtMs ?? 0);
    const denial = someOutcome(utcDate(leftAt), {
      id: presumedOutcomeId(presumedLossId(CUSTOMER, leftAt), 0),
      saidBy: 'S01',
      outcome: 'never_at_risk',
    });
    expect(departures(events, { outcomes: [denial] })).toEqual([]);
    expect(departures(events, { outcomes: [{ ...denial, revokedAt: at('2026-01-01') }] })).toHaveLength(1);
    const another = { ...denial, occurredAt: at('2024-01-01') };
    expect(departures(events, { outcomes: [another] })).toHaveLength(1);
    // "Was never at risk" about an alert is no answer to the question whether it left.
    const aboutAlert = { ...denial, id: 'alert:churn:erp:1:2025-11-01:2' };
    expect(departures(events, { outcomes: [aboutAlert] })).toHaveLength(1);
  });
});

describe('churnDateOf', () => {
  it('is the loss that stands at a moment', () => {
    const found = departures([
      signed('A', '2024-01-01', null),
      ended('A', '2025-01-01'),
      signed('B', '2025-06-01', null),
      ended('B', '2026-01-01'),
    ]);
    expect(churnDateOf(found, at('2024-12-31').getTime())).toBeNull();
    expect(churnDateOf(found, at('2025-03-01').getTime())?.leftAtMs).toBe(at('2025-01-01').getTime());
    expect(churnDateOf(found, at('2025-07-01').getTime())).toBeNull();
    expect(churnDateOf(found, NOW.getTime())?.leftAtMs).toBe(at('2026-01-01').getTime());
  });
});
