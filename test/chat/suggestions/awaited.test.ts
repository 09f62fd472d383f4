import { describe, expect, it } from 'vitest';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { someCustomer } from '../../support/alerts.js';
import { keepOfferCustomer, keepTicketText, someOfferDesk } from '../../support/offer-desk.js';
import { cardText, pressesOf } from '../card-text.js';
import { someTicket, TICKET_ID } from '../tickets-at-hand.js';
import {
  ada,
  BO,
  bo,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  type Workplace,
  whispered,
  workplace,
} from '../workplace.js';

const OFFER_ID = `offer:${TICKET_ID}`;
const DAY_MS = 86_400_000;

/** Ada has been shown a suggestion for Nordlys, whose ticket is Bo's by now. */
async function placeWithSuggestion(): Promise<Workplace> {
  const staff = [ada({ role: 'agent' }), bo({ role: 'agent' })];
  const place = await workplace({ alerts: [], staff, offers: someOfferDesk });
  await keepOfferCustomer(place.stores, NORDLYS, MORNING);
  await keepTicketText(place.stores, NORDLYS, '4711', MORNING);
  const routing = { ...someTicket().routing, assigneeId: 'S01' };
  await place.stores.serviceTickets.add(someTicket({ category: 'capacity', targets: [], routing }));
  await place.ask('recommend 4711');
  await place.stores.serviceTickets.compareAndSet(
    someTicket({ category: 'capacity', targets: [], version: 2, routing: { ...routing, assigneeId: 'S02' } }),
  );
  return place;
}

describe('what somebody has yet to say of a suggestion', () => {
  it('stands among one’s own matters until it is said, without what was suggested', async () => {
    const { ask, press } = await placeWithSuggestion();
    const text = said(await ask('mine'));
    expect(text).toContain('Your suggestions');
    expect(text).toMatch(/Nordlys Maskin AS: suggested .+\. What came of it\?/);
    expect(text).not.toContain('Enterprise');
    await press('suggestion.offered', OFFER_ID);
    expect(said(await ask('mine'))).toMatch(
      /Nordlys Maskin AS: told the customer .+\. What was the answer\?/,
    );
    await press('suggestion.accepted', OFFER_ID);
    expect(said(await ask('mine'))).not.toContain('Your suggestions');
  });

  it('stands on one’s home page, and on nobody else’s', async () => {
    const { ask } = await placeWithSuggestion();
    expect(said(await ask('home'))).toContain('Your suggestions');
    expect(said(await ask('home', BO))).not.toContain('Your suggestions');
  });

  it('opens with the suggestion, as long as nothing forbids it', async () => {
    const { ask, press, stores } = await placeWithSuggestion();
    const card = whispered(await ask('mine'));
    expect(pressesOf(card).filter(({ action }) => action === 'suggestion.show')).toEqual([
      expect.objectContaining({ subject: OFFER_ID }),
    ]);
    expect(said(await press('suggestion.show', OFFER_ID))).toContain('Enterprise');
    await keepTicketText(stores, NORDLYS, '4712', MORNING, {
      text: 'This is the third time that nobody answers us. We are very disappointed and want our money back.',
    });
    expect(said(await ask('mine'))).toContain('Your suggestions');
    expect(said(await press('suggestion.show', OFFER_ID))).not.toContain('Enterprise');
  });

  it('is answered where something forbids the suggestion by now, and where no one may see it', async () => {
    const { press, stores } = await placeWithSuggestion();
    await press('suggestion.offered', OFFER_ID);
    await keepTicketText(stores, NORDLYS, '4712', MORNING, { category: 'complaint', categoryBy: 'source' });
    const card = whispered(await press('suggestion.show', OFFER_ID));
    expect(cardText(card)).toContain('Do not sell now');
    expect(cardText(card)).toContain('The customer was told of a suggestion before. What was the answer?');
    expect(cardText(card)).not.toContain('Enterprise');
    expect(pressesOf(card).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['suggestion.accepted', 'suggestion.declined', 'suggestion.never']),
    );
    await press('suggestion.never', OFFER_ID);
    expect((await stores.serviceOffers.find(OFFER_ID))?.state).toMatchObject({ name: 'never', byId: 'S01' });
  });

  it('is nothing to be answered where the customer has not been told', async () => {
    const { press, stores } = await placeWithSuggestion();
    await keepTicketText(stores, NORDLYS, '4712', MORNING, { category: 'complaint', categoryBy: 'source' });
    const card = whispered(await press('suggestion.show', OFFER_ID));
    expect(cardText(card)).toContain('Do not sell now');
    expect(pressesOf(card)).toEqual([]);
  });

  it('is leafed through where there are many', async () => {
    const customers = Array.from({ length: 20 }, (_, index) =>
      someCustomer(`erp:${index}`, { name: `Kunde ${index}` }),
    );
    const place = await workplace({
      customers: [nordlys(), ...customers],
      alerts: [],
      staff: [ada({ role: 'agent' })],
      offers: someOfferDesk,
    });
    for (const [index, { id }] of customers.entries())
      await place.stores.serviceOffers.add(
        exampleOffer(`offer:ask:${id}`, {
          customerId: id,
          ownerId: 'S01',
          shownAt: new Date(MORNING.getTime() - (30 - index) * DAY_MS),
          state: { name: 'shown' },
        }),
      );
    const first = said(await place.ask('mine'));
    expect(first).toContain('Kunde 0: suggested');
    expect(first).toContain('12 more suggestions');
    const second = said(await place.press('mine.page', 'suggestions:8'));
    expect(second).toContain('Kunde 8: suggested');
    expect(second).toContain('4 more suggestions');
    expect(said(await place.press('mine.page', 'suggestions:20'))).toBe(
      'There is nothing more on this list.',
    );
  });

  it('is nothing while offers are off', async () => {
    const place = await workplace({
      alerts: [],
      staff: [ada({ role: 'agent' })],
      offers: (stores, now) => someOfferDesk(stores, now, { isOn: async () => false }),
    });
    await place.stores.serviceOffers.add(
      exampleOffer(OFFER_ID, { customerId: NORDLYS, ownerId: 'S01', state: { name: 'shown' } }),
    );
    expect(said(await place.ask('mine'))).not.toContain('Your suggestions');
  });
});
