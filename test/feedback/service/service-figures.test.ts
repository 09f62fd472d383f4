import { describe, expect, it } from 'vitest';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import type { ServiceOfferState } from '../../../src/domain/service-offer.js';
import { monthWindow } from '../../../src/feedback/figures/month-window.js';
import { businessAfterTickets } from '../../../src/feedback/service/business-after-tickets.js';
import { offerCounts } from '../../../src/feedback/service/offer-counts.js';
import { readServiceFigures } from '../../../src/feedback/service/read-service-figures.js';
import { ticketEnds } from '../../../src/feedback/service/ticket-ends.js';
import { buildHistory } from '../../../src/history/build.js';
import type { Stores } from '../../../src/stores/stores.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { exampleValue } from '../../contracts/stores/example-values.js';
import { at, event, order, orderLine } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';
import { addEvents, answeredTicket } from '../../support/value-figures-company.js';

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const SPAN = { from: at('2026-08-01'), until: at('2026-11-01') };
const END_MS = SPAN.until.getTime() - 1;
const ticketOf = (day: string, serial = '') => answeredTicket('erp:1', day, 4, serial);

describe('business after tickets', () => {
  const business = (events: readonly VarselEvent[]) =>
    businessAfterTickets(buildHistory('erp:1', events), SPAN, END_MS);

  it('counts orders within 30 days of a ticket, once however many tickets there were', () => {
    const events = [
      ...ticketOf('2026-09-01'),
      ...ticketOf('2026-09-05'),
      order('2026-09-20', 5_000),
      order('2026-10-20', 700),
      order('2026-08-20', 300),
    ];
    expect(business(events)).toEqual({ minor: 5_000, tickets: 2 });
  });

  it('counts what contracts grew by, and no renewal', () => {
    const signed = (id: string, day: string, yearlyValueMinor: number): VarselEvent =>
      event(id, noon(day), {
        type: 'contract_signed',
        contractId: id,
        endsAt: null,
        yearlyValueMinor,
        seats: null,
      } as EventPayload);
    const events = [
      signed('C1', '2025-01-01', 100_000),
      ...ticketOf('2026-09-01'),
      event('C1', noon('2026-09-10'), {
        type: 'contract_ended',
        contractId: 'C1',
        how: 'replaced',
      } as EventPayload),
      signed('C2', '2026-09-10', 160_000),
    ];
    expect(business(events).minor).toBe(60_000);
  });

  it('is nothing where nobody wrote in', () => {
    expect(business([order('2026-09-20', 5_000)])).toEqual({ minor: 0, tickets: 0 });
  });
});

describe('tickets settled at the first contact', () => {
  const ends = (events: readonly VarselEvent[]) => ticketEnds(buildHistory('erp:1', events), SPAN, END_MS);
  const again = (type: 'ticket_answered' | 'ticket_escalated', day: string) =>
    event(`T${day}-${type}`, noon('2026-09-02'), { type, ticketId: `T${day}` });

  it('are closed after one answer, for good', () => {
    expect(ends(ticketOf('2026-09-01'))).toEqual({ atFirstContact: 1, judged: 1 });
    expect(ends([...ticketOf('2026-09-01'), again('ticket_answered', '2026-09-01')])).toEqual({
      atFirstContact: 0,
      judged: 1,
    });
    expect(ends([...ticketOf('2026-09-01'), again('ticket_escalated', '2026-09-01')]).atFirstContact).toBe(0);
  });

  it('are none that are written about again within a week', () => {
    expect(ends([...ticketOf('2026-09-01'), ...ticketOf('2026-09-06')])).toEqual({
      atFirstContact: 1,
      judged: 2,
    });
    expect(ends([...ticketOf('2026-09-01'), ...ticketOf('2026-09-12')]).atFirstContact).toBe(2);
  });

  it('are not judged while there was hardly time to settle them', () => {
    expect(ends(ticketOf('2026-10-25')).judged).toBe(0);
  });
});

describe('what became of offers', () => {
  const offer = (state: ServiceOfferState, n: number) =>
    exampleOffer(`offer:${n}`, { state, ownerId: `S${n % 6}`, isOpen: state.name === 'shown' });
  const by = (n: number, day = '2026-09-10') => ({ byId: `S${n % 6}`, at: noon(day) });

  it('counts what was passed on, of what was dealt with, as it was known at the end', () => {
    const offers = [
      offer({ name: 'accepted', ...by(1) }, 1),
      offer({ name: 'declined', ...by(2) }, 2),
      offer({ name: 'not_fitting', ...by(3) }, 3),
      offer({ name: 'lapsed', at: noon('2026-09-20') }, 4),
      offer({ name: 'lapsed', at: noon('2026-09-20'), wasOffered: true }, 5),
      // Said in the next month, or nothing yet.
      offer({ name: 'accepted', ...by(6, '2026-11-02') }, 6),
      offer({ name: 'shown' }, 7),
      offer({ name: 'withdrawn', at: noon('2026-09-20'), rule: 'complaint' }, 8),
    ];
    expect(offerCounts(offers, SPAN.until)).toEqual({
      accepted: 1,
      made: 3,
      passedOn: 3,
      settled: 5,
      agents: 5,
    });
  });
});

describe('the figures of offers in service', () => {
  const read = async (stores: Stores, month = '2026-11', now = '2026-12-03') => {
    const window = monthWindow(month, 'Europe/Oslo');
    if (window === null) throw new Error(`${month} is a month`);
    return readServiceFigures(stores, { window, timezone: 'Europe/Oslo', baseline: null, now: noon(now) });
  };

  it('are none before the first offer', async () => {
    expect(await read(await company({ agents: 6 }), '2026-05')).toBeNull();
  });

  it('stand beside the year before offers', async () => {
    const figures = await read(await company({ agents: 6 }));
    expect(figures?.baseline?.kind).toBe('before');
    const { conversion, agents_acceptance, service_revenue_per_ticket, order_value, buyers_value } =
      figures?.figures ?? fail();
    expect(conversion.now).toMatchObject({ isKnown: true, value: 0.5, count: 20 });
    expect(agents_acceptance.now).toMatchObject({ isKnown: true, value: 20 / 24, count: 24 });
    // 100 € after a ticket before offers; since then half of them 300 €.
    expect(service_revenue_per_ticket.against?.measured).toMatchObject({ value: 10_000 });
    expect(service_revenue_per_ticket.now).toMatchObject({ value: 20_000 });
    expect(service_revenue_per_ticket.change?.percent).toBeCloseTo(100);
    expect(order_value.now).toMatchObject({ value: 30_000 });
    expect(order_value.against).toMatchObject({ kind: 'without', measured: { value: 10_000 } });
    expect(buyers_value.now).toMatchObject({ isKnown: true, count: 10 });
    expect(figures?.revenue).toEqual({ quarterSinceMinor: 400_000, quarterBeforeMinor: 50_000 });
  });

  it('speak of no single person: of fewer than five agents nothing is said', async () => {
    const figures = await read(await company({ agents: 4 }));
    expect(figures?.figures.agents_acceptance.now).toMatchObject({ isKnown: false, reason: 'few_people' });
  });

  it('are the same whatever came later', async () => {
    const stores = await company({ agents: 6 });
    const before = await read(stores);
    await addEvents(stores, 'erp:1', [
      event('late', noon('2026-12-02'), orderLine('late', 9_999_999), { customerId: 'erp:1' }),
    ]);
    await stores.serviceOffers.add(
      exampleOffer('offer:late', { shownAt: noon('2026-12-02'), interaction: 'late', customerId: 'erp:1' }),
    );
    expect(await read(stores)).toEqual(before);
  });

  it('say nothing of values that are not those of that time', async () => {
    const figures = await read(await company({ agents: 6 }), '2026-11', '2027-03-01');
    expect(figures?.figures.buyers_value.now).toMatchObject({ isKnown: false, reason: 'no_source' });
  });
});

function fail(): never {
  throw new Error('there are figures');
}

/** Twenty customers, each with a ticket and an order in the quarter before offers and one since; half took their offer. */
async function company({ agents }: { readonly agents: number }): Promise<Stores> {
  const stores = memoryStores();
  for (let n = 1; n <= 24; n++) {
    const customerId = `erp:${n}`;
    await stores.customers.upsert([someCustomer(customerId)]);
    const bought = (day: string, minor: number) =>
      event(`O${day}`, noon(day), orderLine(`O${day}`, minor), { customerId });
    const isBuyer = n <= 10;
    if (n <= 20) {
      await addEvents(stores, customerId, [
        // So that the data reach back for more than a year.
        ...answeredTicket(customerId, '2025-08-10', 4),
        ...answeredTicket(customerId, '2025-11-06', 4),
        bought('2025-11-10', 10_000),
        ...answeredTicket(customerId, '2026-09-07', 4),
        bought('2026-09-15', isBuyer ? 30_000 : 10_000),
      ]);
      await stores.customerValues.save([exampleValue(customerId)]);
    }
    const by = { byId: `S${n % agents}`, at: noon('2026-09-08') };
    const state: ServiceOfferState =
      n > 20
        ? { name: 'lapsed', at: noon('2026-09-20') }
        : { name: isBuyer ? 'accepted' : 'declined', ...by };
    await stores.serviceOffers.add(
      exampleOffer(`offer:${n}`, {
        interaction: `ticket:desk:${n}`,
        customerId,
        ownerId: by.byId,
        shownAt: noon('2026-09-07'),
        state,
        isOpen: false,
      }),
    );
  }
  return stores;
}
