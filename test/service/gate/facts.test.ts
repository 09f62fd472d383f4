import { describe, expect, it } from 'vitest';
import { offersSettings } from '../../../src/config/offers-settings.js';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { missingBeforeStart, START_CHECKS } from '../../../src/service/gate/before-start.js';
import { departuresOf } from '../../../src/service/gate/departures.js';
import { firstYearPrice } from '../../../src/service/gate/product-facts.js';
import { ticketFacts } from '../../../src/service/gate/ticket-facts.js';
import { exampleServiceTicket } from '../../contracts/stores/example-values.js';
import { daysAgo } from './calm-situation.js';

function event(key: string, day: number, payload: EventPayload): VarselEvent {
  const at = daysAgo(day);
  return {
    id: `${key}~${day}`,
    key,
    customerId: 'c',
    occurredAt: at,
    knownAt: at,
    importId: '',
    importedAt: at,
    payload,
  };
}

const opened = (source: string, ticketId: string, day = 20): VarselEvent =>
  event(`${source}:ticket_opened:${ticketId}`, day, {
    type: 'ticket_opened',
    ticketId,
    category: 'defect',
    priority: null,
    language: 'en',
    subject: 'Press 4',
    text: 'It stands',
    tone: null,
    flags: ['emergency'],
  });
const closed = (source: string, ticketId: string, day: number): VarselEvent =>
  event(`${source}:ticket_closed:${ticketId}`, day, { type: 'ticket_closed', ticketId });
const rated = (ticketId: string | null, day: number, share: number): VarselEvent =>
  event(`survey:satisfaction_answered:${day}`, day, { type: 'satisfaction_answered', share, ticketId });

describe('what is known of tickets', () => {
  it('keeps the tickets of two systems with the same number apart, and odd numbers whole', () => {
    const facts = ticketFacts(
      [opened('desk', '7'), opened('old', '7'), closed('old', '7', 3), opened('desk', 'a:ticket_opened:b')],
      [],
    );
    expect(facts.map(({ interaction, closedAt }) => [interaction, closedAt])).toEqual([
      ['ticket:desk:7', null],
      ['ticket:old:7', daysAgo(3)],
      ['ticket:desk:a:ticket_opened:b', null],
    ]);
  });

  it('takes an open row for open, whatever was closed, and one without its event for unread', () => {
    const rows = [exampleServiceTicket('ticket:desk:7'), exampleServiceTicket('ticket:desk:8')];
    expect(ticketFacts([opened('desk', '7'), closed('desk', '7', 3)], rows)).toMatchObject([
      { interaction: 'ticket:desk:7', closedAt: null, flags: ['emergency'], words: { subject: 'Press 4' } },
      { interaction: 'ticket:desk:8', closedAt: null, words: 'unknown' },
    ]);
  });

  it('hears the worst answer about a ticket, and one that names none soon after its end', () => {
    const events = [
      opened('desk', '7'),
      closed('desk', '7', 10),
      rated('7', 9, 0.8),
      rated('7', 8, 0.3),
      rated('9', 8, 0),
    ];
    expect(ticketFacts(events, [])[0]?.worstRating).toBe(0.3);
    expect(ticketFacts([...events, rated(null, 5, 0.1)], [])[0]?.worstRating).toBe(0.1);
    expect(
      ticketFacts([opened('desk', '7'), closed('desk', '7', 18), rated(null, 2, 0.1)], [])[0]?.worstRating,
    ).toBeNull();
    expect(ticketFacts([opened('desk', '7'), rated(null, 2, 0.1)], [])[0]?.worstRating).toBeNull();
  });
});

describe('signs that a customer goes', () => {
  it('are the newest of each kind, and no contract that another one replaces', () => {
    const ended = (day: number, how: 'cancelled' | 'replaced' | 'not_renewed') =>
      event(`erp:contract_ended:${day}`, day, { type: 'contract_ended', contractId: `${day}`, how });
    const events = [
      ended(300, 'cancelled'),
      ended(20, 'cancelled'),
      ended(200, 'cancelled'),
      ended(1, 'replaced'),
      event('f:outside_fact:1', 9, { type: 'outside_fact', fact: 'notice_given', strength: 'decisive' }),
      event('f:outside_fact:2', 3, { type: 'outside_fact', fact: 'hiring_stop', strength: 'weak' }),
    ];
    expect(departuresOf(events)).toEqual([
      { kind: 'cancelled', at: daysAgo(20) },
      { kind: 'notice_given', at: daysAgo(9) },
    ]);
  });
});

describe('what a product costs in its first year', () => {
  it.each([
    [{ amountMinor: 500, currency: 'EUR', per: 'once', isPerUser: false } as const, null, 500],
    [{ amountMinor: 500, currency: 'EUR', per: 'month', isPerUser: false } as const, null, 6_000],
    [{ amountMinor: 500, currency: 'EUR', per: 'year', isPerUser: true } as const, 7, 3_500],
    [{ amountMinor: 500, currency: 'EUR', per: 'month', isPerUser: true } as const, null, null],
    [{ amountMinor: 500, currency: 'NOK', per: 'once', isPerUser: false } as const, null, null],
    [null, 7, null],
  ])('of %j for %j users is %j', (price, users, expected) => {
    expect(firstYearPrice(price, users, 'EUR')).toBe(expected);
  });
});

describe('before offers may start', () => {
  const set = offersSettings.parse({
    enabled: true,
    owner: 'S09',
    segments: 'all',
    successFigure: 'satisfaction',
    privacyNoticePublishedOn: '2026-03-01',
  });
  const missing = (over: object, hasProducts = true) =>
    missingBeforeStart({ ...set, ...over }, hasProducts, (id) => id === 'S09', '2026-03-01');

  it('nothing is set, so that everything is missing', () => {
    expect(missingBeforeStart(offersSettings.parse({}), false, () => true, '2026-03-01')).toEqual([
      ...START_CHECKS,
    ]);
  });

  it('says which of the five is missing', () => {
    expect(missing({})).toEqual([]);
    expect(missing({}, false)).toEqual(['products']);
    expect(missing({ segments: undefined })).toEqual(['segments']);
    expect(missing({ successFigure: undefined })).toEqual(['success_figure']);
    expect(missing({ owner: 'S10' })).toEqual(['owner']);
    expect(missing({ privacyNoticePublishedOn: '2026-03-02' })).toEqual(['privacy_notice']);
  });
});
