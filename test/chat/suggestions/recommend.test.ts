import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { someAlert } from '../../support/alerts.js';
import {
  eventOf,
  keepOfferCustomer,
  keepTicketText,
  PROFESSIONAL,
  someOfferDesk,
} from '../../support/offer-desk.js';
import { someTicket, TICKET_ID } from '../tickets-at-hand.js';
import {
  ada,
  BO,
  bo,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
  said,
  type Workplace,
  workplace,
} from '../workplace.js';

type Contents = NonNullable<Parameters<typeof workplace>[0]>;

const OFFER_ID = `offer:${TICKET_ID}`;

/** Nordlys has written that its plan is at the limit. */
async function placeWithTicket(
  over: Parameters<typeof keepTicketText>[4] = {},
  contents: Contents = {},
): Promise<Workplace> {
  const staff = [ada({ role: 'agent' }), bo({ role: 'agent' })];
  const place = await workplace({ alerts: [], staff, offers: someOfferDesk, ...contents });
  await keepOfferCustomer(place.stores, NORDLYS, MORNING);
  await keepTicketText(place.stores, NORDLYS, '4711', MORNING, over);
  await place.stores.serviceTickets.add(someTicket({ category: over.category ?? 'capacity', targets: [] }));
  return place;
}

/** It was Ada's, and closed some days before. */
async function placeWithClosedTicket(daysAgo = 1): Promise<Workplace> {
  const closedAt = new Date(MORNING.getTime() - daysAgo * DAY_MS);
  const staff = [ada({ role: 'agent' }), bo({ role: 'agent' })];
  const place = await workplace({ alerts: [], staff, offers: someOfferDesk });
  await keepOfferCustomer(place.stores, NORDLYS, MORNING);
  await keepTicketText(place.stores, NORDLYS, '4711', new Date(closedAt.getTime() - DAY_MS));
  await place.stores.events.append([
    eventOf('desk:ticket_closed:4711', NORDLYS, closedAt, { type: 'ticket_closed', ticketId: '4711' }),
  ]);
  const state = { name: 'closed', at: closedAt } as const;
  await place.stores.serviceTickets.add(
    someTicket({ category: 'capacity', targets: [], state, isOpen: false }),
  );
  return place;
}

describe('what an agent asks to recommend', () => {
  it('is one product with its price, its reasons and words that say where it comes from', async () => {
    const { ask } = await placeWithTicket();
    const text = said(await ask('recommend 4711'));
    expect(text).toContain('Suggestion for Nordlys Maskin AS: Enterprise');
    expect(text).toContain('Price: €500 a month');
    expect(text).toContain('API calls: 9,900 of 10,000 used with Professional (99%).');
    expect(text).toContain('It carries more: API calls, up to 100,000.');
    expect(text).toContain('“Based on your use');
    expect(text).toContain('our system suggests Enterprise');
    expect(text).toContain('Put together by rules of thumb');
    // A word with its reasons, never a bare number.
    expect(text).toMatch(/Fit: (very )?good/);
  });

  it.each(['anbefal Nordlys', 'suosittele nordlys', 'recommend ticket #4711', 'offer desk:4711'])(
    'may be asked as “%s”',
    async (typed) => {
      const { ask } = await placeWithTicket();
      expect(said(await ask(typed))).toContain('Enterprise');
    },
  );

  it('may be asked of a ticket that was closed as solved, by its number', async () => {
    const { ask, stores } = await placeWithClosedTicket();
    const text = said(await ask('recommend 4711', BO));
    expect(text).toContain('Suggestion for Nordlys Maskin AS: Enterprise');
    expect(await stores.serviceOffers.find(OFFER_ID)).toMatchObject({
      interaction: TICKET_ID,
      ownerId: 'S02',
    });
  });

  it('is not asked of a ticket that was closed long ago, nor instead of its follow-up', async () => {
    const old = await placeWithClosedTicket(15);
    await old.ask('recommend nordlys #4711');
    expect(await old.stores.serviceOffers.find(OFFER_ID)).toBeNull();
    await old.ask('recommend 4711');
    expect(await old.stores.serviceOffers.find(OFFER_ID)).toBeNull();

    const { ask, stores } = await placeWithClosedTicket();
    const scheduled = exampleOffer(OFFER_ID, {
      interaction: TICKET_ID,
      customerId: NORDLYS,
      ownerId: 'S01',
      shownAt: null,
      state: { name: 'scheduled', dueAt: new Date(MORNING.getTime() + DAY_MS) },
    });
    await stores.serviceOffers.add(scheduled);
    expect(said(await ask('recommend 4711', BO))).toContain('Noted for later');
    expect(await stores.serviceOffers.find(OFFER_ID)).toEqual(scheduled);
  });

  it('may be asked of a ticket beside the customer’s name', async () => {
    const { ask, stores } = await placeWithClosedTicket();
    await ask('recommend nordlys');
    expect(await stores.serviceOffers.find(OFFER_ID)).toBeNull();
    const beside = await placeWithClosedTicket();
    await beside.ask('recommend Nordlys #4711');
    expect(await beside.stores.serviceOffers.find(OFFER_ID)).not.toBeNull();
  });

  it('comes in the agent’s language, and the words in the customer’s', async () => {
    const staff = [ada({ role: 'agent', language: 'nb' })];
    const { ask } = await placeWithTicket(
      {
        language: 'fi',
        text: 'Olemme saavuttaneet liittymämme rajan. Miten saamme lisää API-kutsuja käyttöön?',
      },
      { staff },
    );
    const text = said(await ask('recommend 4711'));
    expect(text).toContain('Forslag til Nordlys Maskin AS: Enterprise');
    expect(text).toContain('Järjestelmämme ehdottaa teille: Enterprise.');
  });

  it('is the same one again for whoever asks, be it by the customer’s name', async () => {
    const { ask, stores } = await placeWithTicket();
    const [first, second] = [said(await ask('recommend 4711')), said(await ask('recommend nordlys', BO))];
    expect(second).toBe(first);
    expect(await stores.serviceOffers.ofCustomers([NORDLYS])).toHaveLength(1);
  });

  it('is nothing where nothing fits, said in plain words', async () => {
    const place = await workplace({ alerts: [], staff: [ada({ role: 'agent' })], offers: someOfferDesk });
    await keepOfferCustomer(place.stores, NORDLYS, MORNING, [PROFESSIONAL]);
    const text = said(await place.ask('recommend nordlys'));
    expect(text).toContain('Nothing to suggest now');
    expect(text).toContain('Nothing fits well enough');
  });

  it('is a clear no in a complaint, whatever would fit', async () => {
    const { ask, stores } = await placeWithTicket({ category: 'complaint', categoryBy: 'source' });
    const text = said(await ask('recommend 4711'));
    expect(text).toContain('Do not sell now');
    expect(text).toContain('There is a complaint');
    expect(text).not.toContain('Enterprise');
    expect(await stores.serviceOffers.ofCustomers([NORDLYS])).toEqual([]);
  });

  it('is noted for later while a problem is open', async () => {
    const { ask, stores } = await placeWithTicket();
    await keepTicketText(stores, NORDLYS, '4712', MORNING, {
      category: 'defect',
      subject: 'Chart legend',
      text: 'The legend of the chart is cut off on our small screens. Could you look at it when you have time?',
    });
    await stores.serviceTickets.add(
      someTicket({ id: 'ticket:desk:4712', ticketId: '4712', category: 'defect' }),
    );
    const text = said(await ask('recommend 4711'));
    expect(text).toContain('Noted for later');
    expect(text).toContain('A problem is open');
    expect((await stores.serviceOffers.find(OFFER_ID))?.state.name).toBe('noted');
  });

  it('is held back by an alert until the alert’s owner releases it, and again once that is taken back', async () => {
    const alerts = [someAlert(NORDLYS, { level: 'medium', ownerId: 'S01' })];
    const { ask, press } = await placeWithTicket({}, { alerts });
    expect(said(await ask('recommend 4711'))).toContain('There is an open alert (medium)');
    expect(said(await press('alert.release', NORDLYS_ALERT, BO))).toContain('That is Ada Berg');
    expect(said(await press('alert.release', NORDLYS_ALERT))).toContain(
      'this alert holds no suggestion back',
    );
    expect(said(await ask('recommend 4711'))).toContain('Enterprise');
    expect(said(await ask('customer nordlys'))).toContain('Suggestions allowed until 16 Mar 2026: Ada Berg');
    expect(said(await press('alert.hold_back', NORDLYS_ALERT))).toContain('holds suggestions back again');
    expect(said(await ask('customer nordlys'))).toContain('Suggestions held back again: Ada Berg');
    expect(said(await ask('recommend 4711'))).toContain('Do not sell now');
  });

  it('says so where a company has not turned it on, and to whom it is none of their business', async () => {
    const off = await workplace({ staff: [ada({ role: 'agent' }), bo({ role: 'marketing' })] });
    expect(said(await off.ask('recommend nordlys'))).toContain('not turned on');
    expect(said(await off.ask('recommend nordlys', BO))).toContain('for service, sales and managers');
    expect(said(await off.ask('help', BO))).not.toContain('/varsel recommend');
  });
});

describe('what came of a suggestion', () => {
  it.each([
    ['offered', 'Told to the customer, noted by Ada Berg'],
    ['accepted', 'Accepted, noted by Ada Berg'],
    ['declined', 'Declined, noted by Ada Berg'],
    ['never', 'The customer wants no suggestions any more'],
    ['not_fitting', 'Didn’t fit, says Ada Berg'],
  ] as const)('is noted as %s once, and told to the next who presses', async (answer, told) => {
    const { ask, press, stores, refreshed } = await placeWithTicket();
    await ask('recommend 4711');
    const text = said(await press(`suggestion.${answer}`, OFFER_ID, undefined, { seen: 'privately' }));
    expect(text).toContain(told);
    expect((await stores.serviceOffers.find(OFFER_ID))?.state.name).toBe(answer);
    expect(refreshed).toContain(OFFER_ID);
    const again = said(await press(`suggestion.${answer}`, OFFER_ID, BO));
    expect(again).toContain('Ada Berg');
    expect((await stores.serviceOffers.find(OFFER_ID))?.version).toBe(2);
  });

  it('can be taken back for ten minutes by who said it, and nothing stays of a no', async () => {
    const { ask, press, stores, clock } = await placeWithTicket();
    await ask('recommend 4711');
    await press('suggestion.declined', OFFER_ID);
    expect((await stores.offerLedgers.findMany([NORDLYS]))[0]?.cooldowns).toHaveLength(1);
    expect(said(await press('suggestion.undo', OFFER_ID, BO))).toContain('Ada Berg');
    expect(said(await press('suggestion.undo', OFFER_ID))).toContain('Enterprise');
    expect((await stores.offerLedgers.findMany([NORDLYS]))[0]?.cooldowns).toEqual([]);
    await press('suggestion.accepted', OFFER_ID);
    clock.now = new Date(MORNING.getTime() + 11 * 60_000);
    expect(said(await press('suggestion.undo', OFFER_ID))).toContain('for 10 minutes');
  });

  it('keeps the next one away from the customer for a while', async () => {
    const { ask, press, stores, clock } = await placeWithTicket();
    await ask('recommend 4711');
    await press('suggestion.not_fitting', OFFER_ID);
    clock.now = new Date(MORNING.getTime() + DAY_MS);
    await keepTicketText(stores, NORDLYS, '4712', clock.now);
    await stores.serviceTickets.add(
      someTicket({ id: 'ticket:desk:4712', ticketId: '4712', category: 'capacity' }),
    );
    const text = said(await ask('recommend 4712'));
    expect(text).not.toContain('Enterprise');
    expect(text).toContain('16 Mar 2026');
  });
});

it('shows a customer’s own name as it is', async () => {
  const customers = [nordlys({ name: '<!channel> *Nordlys*' })];
  const { ask } = await placeWithTicket({}, { customers });
  expect(said(await ask('recommend 1001'))).toContain('<!channel> *Nordlys*');
});
