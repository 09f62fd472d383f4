import { describe, expect, it } from 'vitest';
import { offersAtWork } from '../../src/app/offers.js';
import type { Parts } from '../../src/app/parts.js';
import { offersSettings } from '../../src/config/offers-settings.js';
import { targetKey } from '../../src/domain/delivery.js';
import { DAY_MS } from '../../src/domain/time.js';
import { offerCardId } from '../../src/service/desk/offer-deliveries.js';
import { someTicket, TICKET_ID } from '../chat/tickets-at-hand.js';
import { ADA, ada, cleo, MORNING, NORDLYS, nordlys } from '../chat/workplace.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventOf, keepOfferCustomer, keepTicketText } from '../support/offer-desk.js';
import { readAhead, readIntent } from '../support/text-reader.js';

const OFFER_ID = `offer:${TICKET_ID}`;
const ADA_HERSELF = { platform: 'slack', kind: 'person', id: ADA } as const;
const CLEO_HERSELF = { platform: 'slack', kind: 'person', id: 'UCLEO' } as const;

async function company(over: Record<string, unknown> = {}) {
  const stores = memoryStores();
  const staff = [ada({ role: 'agent' }), cleo({ slackUserId: 'UCLEO' })];
  await stores.staff.upsert(staff);
  await stores.customers.upsert([nordlys()]);
  await keepOfferCustomer(stores, NORDLYS, MORNING);
  const clock = { now: MORNING };
  const faults: unknown[] = [];
  const people = new Map(staff.map((person) => [person.id, person]));
  const parts = {
    stores,
    accounts: { people: async () => people },
    config: {
      offers: offersSettings.parse({
        enabled: true,
        owner: 'S03',
        segments: 'all',
        successFigure: 'satisfaction',
        privacyNoticePublishedOn: '2026-01-01',
        ...over,
      }),
      company: { currency: 'EUR', timezone: 'Europe/Oslo', country: 'NO' },
      stages: { default: 'act', teams: {} },
      clock: { countWeekends: false },
      channels: {},
      routes: { churn: [{ to: 'owner' }] },
      people: [],
      environment: { SLACK_BOT_TOKEN: 'x' },
    },
    logger: { error: (about: { readonly err: unknown }) => faults.push(about.err), warn: () => undefined },
    now: () => clock.now,
  } as unknown as Parts;
  return { stores, clock, faults, offers: offersAtWork(parts, { readIntent, readAhead }) };
}

describe('offers at work', () => {
  it.each([
    ['whoever had the ticket', 'S01', 'S01', ADA_HERSELF],
    ['who answers for offers where nobody had it', null, 'S03', CLEO_HERSELF],
    ['who answers for offers where whoever had it has left', 'S98', 'S03', CLEO_HERSELF],
  ])(
    'note what would help while a problem is open, and bring it to %s once it is solved',
    async (_, ownerId, followsUp, place) => {
      const { stores, clock, faults, offers } = await company();
      await keepTicketText(stores, NORDLYS, '4711', MORNING);
      await keepTicketText(stores, NORDLYS, '4712', MORNING, {
        category: 'defect',
        subject: 'Chart legend',
        text: 'The legend of the chart is cut off on our small screens. Could you look at it when you have time?',
      });
      const ticket = someTicket({ category: 'capacity' });
      await stores.serviceTickets.add(ticket);
      const asked = { customerId: NORDLYS, interaction: TICKET_ID, ownerId, targets: ticket.targets };
      expect((await offers.desk.look(asked)).found.kind).toBe('noted');

      const closedAt = new Date(MORNING.getTime() + 3_600_000);
      await stores.events.append(
        ['4711', '4712'].map((number) =>
          eventOf(`desk:ticket_closed:${number}`, NORDLYS, closedAt, {
            type: 'ticket_closed',
            ticketId: number,
          }),
        ),
      );
      await stores.serviceTickets.compareAndSet({
        ...ticket,
        version: 2,
        isOpen: false,
        state: { name: 'closed', at: closedAt },
      });
      const swept: string[] = [];
      for (let hour = 2; hour < 24 * 7 && !swept.includes('shown'); hour += 2) {
        clock.now = new Date(MORNING.getTime() + hour * 3_600_000);
        const counts = await offers.sweep();
        swept.push(...Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [what] : [])));
      }
      expect(swept).toEqual(['scheduled', 'shown']);
      expect(clock.now.getTime() - closedAt.getTime()).toBeGreaterThan(3 * DAY_MS);
      const card = await stores.deliveries.find(offerCardId(OFFER_ID, place));
      expect(card?.content).toEqual({ kind: 'offer_card', offerId: OFFER_ID });
      expect(card?.targetKey).toBe(targetKey(place));
      expect(await offers.desk.awaiting(followsUp, 9)).toMatchObject([{ offerId: OFFER_ID, isTold: false }]);
      expect((await offers.desk.again(OFFER_ID))?.found.kind).toBe('offer');
      expect(faults).toEqual([]);
    },
  );

  it('offer nothing while something is missing, and say what', async () => {
    const { stores, offers } = await company({ owner: 'S99' });
    await keepTicketText(stores, NORDLYS, '4711', MORNING);
    await stores.serviceTickets.add(someTicket({ category: 'capacity' }));
    const { found } = await offers.desk.look({
      customerId: NORDLYS,
      interaction: TICKET_ID,
      ownerId: null,
      targets: [],
    });
    expect(found).toEqual({
      kind: 'refused',
      refusals: [{ rule: 'not_ready', values: { missing: 'owner' } }],
    });
  });

  it('offer nothing, and log why, where a store fails', async () => {
    const { stores, faults, offers } = await company();
    await keepTicketText(stores, NORDLYS, '4711', MORNING);
    await stores.serviceTickets.add(someTicket({ category: 'capacity' }));
    stores.consents.ofCustomers = async () => {
      throw new Error('no answer');
    };
    const { found } = await offers.desk.look({
      customerId: NORDLYS,
      interaction: TICKET_ID,
      ownerId: null,
      targets: [],
    });
    expect(found).toEqual({ kind: 'refused', refusals: [{ rule: 'unknown', values: { fact: 'consents' } }] });
    expect(faults).toHaveLength(1);
  });
});
