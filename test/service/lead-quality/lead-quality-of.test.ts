import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { readCustomerFrom } from '../../../src/service/desk/known-customer.js';
import { situationOf } from '../../../src/service/gate/situation-of.js';
import { leadQualityAt, leadQualityOf } from '../../../src/service/lead-quality/lead-quality-of.js';
import { exampleCustomer } from '../../contracts/stores/example-rows.js';
import { readWordsAlone as readIntent } from '../../support/text-reader.js';
import { NOW, SETTINGS } from '../gate/calm-situation.js';
import { CUSTOMER, type OfferWorld, offerWorld } from '../offers/offer-world.js';
import { CASES, VIEW } from '../recommend/catalogue.js';

async function qualityIn(world: OfferWorld, interaction: string, customerId = CUSTOMER) {
  const now = () => world.clock.at;
  const sources = { stores: world.stores, settings: SETTINGS, now };
  const situation = await situationOf(customerId, interaction, sources);
  const known = await readCustomerFrom(world.stores)(customerId);
  return leadQualityOf(situation, known, { view: VIEW, settings: SETTINGS, cases: CASES, readIntent });
}

describe('the lead in a ticket', () => {
  it('is told with its reasons from all four groups', async () => {
    const world = await offerWorld({}, readIntent);
    const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
    for (const [index, days] of [800, 500, 100].entries())
      await world.happened(
        `erp:order_line:O${index}`,
        order(days === 100 ? 30_000 : 10_000),
        CUSTOMER,
        ago(days),
      );
    await world.happened(
      'erp:contract_signed:C1',
      contract(new Date(NOW.getTime() + 40 * DAY_MS)),
      CUSTOMER,
      ago(300),
    );
    await world.happened(
      'erp:satisfaction_answered:1',
      { type: 'satisfaction_answered', share: 0.9, ticketId: null },
      CUSTOMER,
      ago(20),
    );
    const ticket = await world.openTicket('1', {
      category: 'capacity',
      text: 'Our storage is nearly full. What would more storage cost us?',
    });
    const quality = await qualityIn(world, ticket);
    expect(quality?.word).toBe('hot');
    expect(quality?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['asks_price', 'capacity', 'renewal_near', 'orders_grew', 'satisfied']),
    );
  });

  it('is left in peace where an older complaint is open', async () => {
    const world = await offerWorld({}, readIntent);
    await world.openTicket('1', { category: 'complaint', flags: ['complaint'] });
    const ticket = await world.openTicket('2', { text: 'What would twenty more licences cost us?' });
    const quality = await qualityIn(world, ticket);
    expect(quality).toMatchObject({ word: 'leave_in_peace', reasons: [] });
    expect(quality?.peace.map(({ rule }) => rule)).toContain('complaint');
  });

  it('is unknown of a customer that nobody knows', async () => {
    expect(await qualityIn(await offerWorld(), 'ask:erp:99:2026-03-10', 'erp:99')).toBeNull();
  });
});

describe('what is known of payments', () => {
  const bill = (id: string, dueDaysAgo: number): readonly [string, EventPayload, number] => [
    `erp:invoice_sent:${id}`,
    {
      type: 'invoice_sent',
      invoiceId: id,
      dueAt: new Date(NOW.getTime() - dueDaysAgo * DAY_MS),
      amountMinor: 1000,
      currency: 'EUR',
    },
    dueDaysAgo + 14,
  ];
  const paid = (id: string, daysAgo: number): readonly [string, EventPayload, number] => [
    `erp:payment_received:${id}`,
    { type: 'payment_received', invoiceId: id, amountMinor: 1000, currency: 'EUR' },
    daysAgo,
  ];

  it.each([
    [
      'bills that nobody has paid speak against it',
      [bill('1', 60), bill('2', 90), paid('2', 88)],
      ['pays_late'],
    ],
    [
      'bills paid in time speak for it',
      [bill('1', 60), bill('2', 90), bill('3', 120), paid('1', 60), paid('2', 85), paid('3', 121)],
      ['pays_on_time'],
    ],
    ['a source that never tells of payments says nothing', [bill('1', 60), bill('2', 90)], []],
    ['a bill that is not due says nothing', [bill('1', -10), bill('2', 400), paid('2', 300)], []],
  ])('%s', (_, happened, codes) => {
    const events = happened.map(([key, payload, days]) => event(key, payload, days));
    expect(at(events, NOW).reasons.map(({ code }) => code)).toEqual(codes);
  });
});

it('takes nothing from the future: what is known later changes no lead', () => {
  const moment = fc.integer({ min: -200, max: 900 });
  const anyEvent = fc.record({
    days: moment,
    knownAfter: fc.integer({ min: 0, max: 100 }),
    payload: fc.oneof<fc.Arbitrary<EventPayload>[]>(
      fc.integer({ min: 1, max: 1000 }).map(order),
      fc.integer({ min: -100, max: 600 }).map((ahead) => contract(new Date(NOW.getTime() + ahead * DAY_MS))),
      fc.constant<EventPayload>({ type: 'contract_ended', contractId: 'C', how: 'cancelled' }),
      fc.constantFrom(0, 0.5, 1).map((share) => ({ type: 'satisfaction_answered', share, ticketId: null })),
      fc.constant<EventPayload>({
        type: 'payment_received',
        invoiceId: '1',
        amountMinor: 1,
        currency: 'EUR',
      }),
      fc
        .integer({ min: 1, max: 900 })
        .map((value) => ({ type: 'measurement', metric: 'active_users', value, machineId: null })),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 12 }), (drawn) => {
      const events = drawn.map(({ days, knownAfter, payload }, index) =>
        event(`erp:${payload.type}:${index}`, payload, days, days - knownAfter),
      );
      const known = events.filter(({ occurredAt, knownAt }) => occurredAt <= NOW && knownAt <= NOW);
      expect(at(events, NOW)).toEqual(at(known, NOW));
    }),
    { numRuns: 150, seed: 7 },
  );
});

function at(events: readonly VarselEvent[], asOf: Date) {
  return leadQualityAt({
    customer: { ...exampleCustomer(CUSTOMER), attributes: [] },
    events,
    intent: null,
    facts: null,
    refusals: [],
    view: VIEW,
    cases: CASES,
    settings: SETTINGS,
    asOf,
  });
}

function event(key: string, payload: EventPayload, daysAgo: number, knownDaysAgo = daysAgo): VarselEvent {
  const occurredAt = new Date(NOW.getTime() - daysAgo * DAY_MS);
  const knownAt = new Date(NOW.getTime() - knownDaysAgo * DAY_MS);
  return {
    id: `${key}~1`,
    key,
    customerId: CUSTOMER,
    occurredAt,
    knownAt,
    importId: 't',
    importedAt: knownAt,
    payload,
  };
}

function order(amountMinor: number): EventPayload {
  return {
    type: 'order_line',
    orderId: 'O',
    product: null,
    quantity: 1,
    amountMinor,
    currency: 'EUR',
    isCancellation: false,
  };
}

function contract(endsAt: Date): EventPayload {
  return {
    type: 'contract_signed',
    contractId: 'C',
    endsAt,
    yearlyValueMinor: null,
    currency: null,
    seats: null,
  };
}
