import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.js';
import { isFollowedId, updateFollowed } from '../../../src/chat/delivery/update-followed.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { pendingDelivery, type Target, targetKey } from '../../../src/domain/delivery.js';
import { offerDeliveries } from '../../../src/service/desk/offer-deliveries.js';
import type { OfferDesk } from '../../../src/service/desk/offer-desk.js';
import { ticketDeliveries } from '../../../src/tickets/ticket-deliveries.js';
import { keepOfferCustomer, keepTicketText, someOfferDesk } from '../../support/offer-desk.js';
import { recordingAdapter } from '../../support/recording-adapter.js';
import { cardText } from '../card-text.js';
import { someTicket, TICKET_ID } from '../tickets-at-hand.js';
import {
  ada,
  BO,
  bo,
  chatTestSettings,
  MORNING,
  NORDLYS,
  nordlys,
  type Workplace,
  workplace,
} from '../workplace.js';

const OFFER_ID = `offer:${TICKET_ID}`;
const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'CSERVICE' };
const BO_HIMSELF: Target = { platform: 'slack', kind: 'person', id: BO };

async function withTicket(
  over: Parameters<typeof keepTicketText>[4] = {},
  ticket: Parameters<typeof someTicket>[0] = {},
): Promise<{ readonly place: Workplace; readonly offers: OfferDesk }> {
  const staff = [ada({ role: 'agent' }), bo({ role: 'agent' })];
  const place = await workplace({ alerts: [], staff, customers: [nordlys()], offers: someOfferDesk });
  await keepOfferCustomer(place.stores, NORDLYS, MORNING);
  await keepTicketText(place.stores, NORDLYS, '4711', MORNING, over);
  await place.stores.serviceTickets.add(someTicket({ category: over.category ?? 'capacity', ...ticket }));
  return { place, offers: someOfferDesk(place.stores, () => place.clock.now) };
}

async function cardAt(
  target: Target,
  { stores, clock }: Workplace,
  offers?: OfferDesk,
  content: Parameters<typeof pendingDelivery>[0]['content'] = { kind: 'ticket_card', ticketId: TICKET_ID },
): Promise<string> {
  const render = renderDelivery({
    stores,
    settings: chatTestSettings,
    now: () => clock.now,
    ...(offers === undefined ? {} : { offers }),
  });
  const rendered = await render(
    pendingDelivery({ id: 'one', alertId: null, content, target, createdAt: MORNING }),
  );
  return rendered.kind === 'card' ? cardText(rendered.card) : rendered.kind;
}

describe('the card of a ticket', () => {
  it('shows the one suggestion with its buttons, and its price only where amounts may stand', async () => {
    const { place, offers } = await withTicket();
    const inChannel = await cardAt(CHANNEL, place, offers);
    expect(inChannel).toContain('Suggestion: Enterprise');
    expect(inChannel).toContain('API calls: 9,900 of 10,000 used with Professional (99%).');
    expect(inChannel).toContain(
      '[Offered] [Accepted] (Declined) (Customer said never) (Not fitting) (Words to say)',
    );
    expect(inChannel).not.toContain('500');
    // The first look knows less than the gate, and doesn't contradict it.
    expect(inChannel).not.toContain('sell');
    expect(await cardAt(BO_HIMSELF, place, offers)).toContain('Suggestion: Enterprise, €500 a month');
  });

  it('is quiet where nothing fits, where nobody suggests anything, and for an unknown customer', async () => {
    const { place, offers } = await withTicket({
      subject: 'Login',
      text: 'Where do I find the page for a new password, please? I have looked everywhere.',
      category: 'how_to',
    });
    expect(await cardAt(CHANNEL, place, offers)).not.toMatch(/Suggestion|sell/);
    const { place: other } = await withTicket();
    expect(await cardAt(CHANNEL, other)).not.toMatch(/Suggestion|sell/);
    const { place: strangers, offers: asked } = await withTicket({}, { customerId: null });
    expect(await cardAt(CHANNEL, strangers, asked)).not.toMatch(/Suggestion|sell/);
  });

  it('says in one quiet line that and why nothing may be sold now', async () => {
    const { place, offers } = await withTicket({ category: 'complaint', categoryBy: 'source' });
    const text = await cardAt(CHANNEL, place, offers);
    expect(text).toContain('Do not sell now: There is a complaint, or there was one a short while ago.');
    expect(text).not.toContain('Enterprise');
  });

  it('shows nothing of it any more once the customer has complained', async () => {
    const { place, offers } = await withTicket();
    expect(await cardAt(CHANNEL, place, offers)).toContain('Enterprise');
    await keepTicketText(place.stores, NORDLYS, '4712', MORNING, {
      category: 'complaint',
      categoryBy: 'source',
    });
    expect(await offers.judgeAnew(NORDLYS)).toBe(1);
    expect((await place.stores.serviceOffers.withStaleCard(9)).map(({ id }) => id)).toEqual([OFFER_ID]);
    const text = await cardAt(CHANNEL, place, offers);
    expect(text).not.toContain('Enterprise');
    expect(text).toContain('Do not sell now');
  });

  it('changes in place when somebody says what came of it, wherever they said it', async () => {
    const { place, offers } = await withTicket();
    const { stores, clock } = place;
    const shown: Card[] = [];
    const adapter = recordingAdapter({ now: () => clock.now });
    const render = renderDelivery({ stores, settings: chatTestSettings, now: () => clock.now, offers });
    const ticket = await stores.serviceTickets.find(TICKET_ID);
    if (ticket === null) throw new Error('no ticket');
    const [card] = ticketDeliveries(ticket, MORNING);
    if (card === undefined) throw new Error('no card');
    const first = await render(card);
    if (first.kind !== 'card') throw new Error('no card');
    const reference = await adapter.send(CHANNEL, first.card, card.id);
    await stores.deliveries.add([
      { ...card, state: { name: 'sent', at: MORNING, reference, renderedVersion: first.alertVersion } },
    ]);
    await place.press('suggestion.accepted', OFFER_ID);
    expect(isFollowedId(OFFER_ID)).toBe(true);
    const updating = {
      stores,
      adapterOf: () => ({
        ...adapter,
        async update(...[of, content, target]: Parameters<typeof adapter.update>) {
          shown.push(content as Card);
          await adapter.update(of, content, target);
        },
      }),
      render,
      now: () => clock.now,
      onStep: () => undefined,
      leaseMs: 30_000,
      warn: () => undefined,
    };
    expect((await stores.serviceOffers.withStaleCard(9)).map(({ id }) => id)).toEqual([OFFER_ID]);
    expect(await updateFollowed(updating, OFFER_ID)).toBe(true);
    expect(shown).toHaveLength(1);
    expect(cardText(shown[0] as Card)).toContain('Suggestion: Enterprise. Accepted, noted by Ada Berg');
    expect(cardText(shown[0] as Card)).toContain('[Undo]');
    expect(await stores.serviceOffers.withStaleCard(9)).toEqual([]);
    expect(await stores.serviceTickets.withStaleCard(9)).toEqual([]);
  });
});

describe('the card of a follow-up', () => {
  const content = { kind: 'offer_card', offerId: OFFER_ID } as const;

  it('is for one person, with words and price', async () => {
    const { place, offers } = await withTicket();
    await place.ask('recommend 4711');
    const text = await cardAt(BO_HIMSELF, place, offers, content);
    expect(text).toContain('Suggestion for Nordlys Maskin AS: Enterprise');
    expect(text).toContain('our system suggests Enterprise');
  });

  it('is never posted where the gate says no by now, and says so where it was', async () => {
    const { place, offers } = await withTicket();
    await place.ask('recommend 4711');
    await keepTicketText(place.stores, NORDLYS, '4712', MORNING, {
      text: 'The whole production is down since six, the control computer is dead. Send somebody now!',
    });
    expect(await cardAt(BO_HIMSELF, place, offers, content)).toBe('drop');
    const [delivery] = offerDeliveries(OFFER_ID, [BO_HIMSELF], MORNING);
    if (delivery === undefined) throw new Error('no delivery');
    const reference = { platform: 'slack', conversationId: BO, messageId: targetKey(BO_HIMSELF) } as const;
    await place.stores.deliveries.add([
      { ...delivery, state: { name: 'sent', at: MORNING, reference, renderedVersion: 1 } },
    ]);
    const text = await cardAt(BO_HIMSELF, place, offers, content);
    expect(text).toContain('Do not sell now');
    expect(text).not.toContain('Enterprise');
  });

  it('shows nothing in a process that judges no offers', async () => {
    const { place } = await withTicket();
    await place.ask('recommend 4711');
    expect(await cardAt(BO_HIMSELF, place, undefined, content)).toBe('drop');
  });
});
