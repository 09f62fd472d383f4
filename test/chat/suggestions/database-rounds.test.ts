import { expect, it } from 'vitest';
import { countedRounds } from '../../support/counted-rounds.js';
import { keepOfferCustomer, keepTicketText, someOfferDesk } from '../../support/offer-desk.js';
import { someTicket } from '../tickets-at-hand.js';
import { ada, MORNING, NORDLYS, said, workplace } from '../workplace.js';

it.each([
  // All that the gate has to know is read side by side; then the offer is claimed, written and confirmed one behind the other.
  ['the first time', 13, 34],
  ['again', 12, 33],
] as const)('asks the database in few rounds for a suggestion %s', async (when, mostRounds, mostCalls) => {
  const rounds = countedRounds();
  const place = await workplace({
    alerts: [],
    staff: [ada({ role: 'agent' })],
    change: rounds.counted,
    holdsAccounts: true,
    offers: someOfferDesk,
  });
  await keepOfferCustomer(place.stores, NORDLYS, MORNING);
  await keepTicketText(place.stores, NORDLYS, '4711', MORNING);
  await place.stores.serviceTickets.add(someTicket({ category: 'capacity', targets: [] }));
  // Names, and products, are read once.
  await place.ask('customer nordlys');
  if (when === 'again') await place.ask('recommend nordlys');
  let text = '';
  const asked = await rounds.during(async () => {
    const answer = await place.ask('recommend nordlys');
    text = said(answer);
    return answer;
  });
  expect(text).toContain('Enterprise');
  expect(asked.length, JSON.stringify(asked)).toBeLessThanOrEqual(mostRounds);
  expect(asked.flat().length, JSON.stringify(asked)).toBeLessThanOrEqual(mostCalls);
});
