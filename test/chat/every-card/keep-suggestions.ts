import type { OfferReason, ServiceOffer, ServiceOfferState } from '../../../src/domain/service-offer.js';
import type { Stores } from '../../../src/stores/stores.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { exampleOverview } from '../../contracts/stores/example-values.js';
import { ENTERPRISE, keepTicketText, PROFESSIONAL } from '../../support/offer-desk.js';
import { someTicket } from '../tickets-at-hand.js';
import { MORNING, nordlys } from '../workplace.js';
import type { Foreign } from './company.js';

/** On tickets: shown, told, in each way over, noted for later, forbidden. */
const ON_TICKETS = [
  'shown',
  'offered',
  'accepted',
  'declined',
  'never',
  'not_fitting',
  'lapsed',
  'withdrawn',
  'noted',
  'angry',
] as const;
const ticketId = (name: string) => `ticket:desk:suggested-${name}`;
const customerId = (name: string) => `shop:${name}`;

export const SUGGESTED_TICKET_IDS = ON_TICKETS.map(ticketId);
export const SUGGESTION_IDS = ['shown', 'offered'].map((name) => `offer:${ticketId(name)}`);

/** Every reason that there is, of a product whose data support them all. */
export const EVERY_SUGGESTION_REASON: readonly OfferReason[] = [
  reason('limit_reached', { metric: 'api_calls', used: 9_900, most: 10_000, percent: 99, owned: 'P1' }),
  reason('carries_more', { metric: 'api_calls', most: 100_000 }),
  reason('limit_named', { metric: 'api_calls', most: 10_000, owned: 'P1' }),
  reason('growth', { metric: 'storage_gb', percent: 210, months: 6 }),
  reason('adds', { metric: 'api_calls', most: 100_000 }),
  reason('few_seats', { seats: 1 }),
  reason('firm_grows', { percent: 25 }),
  reason('slow_at_limit', { metric: 'seats', used: 20, most: 20, percent: 100, owned: 'P1' }),
  reason('spare_part_for', { machine: 'M-17', product: 'P1' }),
  reason('machine_age', { years: 9 }),
  reason('machine_hours', { hours: 18_000 }),
  reason('machine_outages', { outages: 3 }),
  reason('alike_on_plan', { customers: 12, of: 20, percent: 60 }),
  reason('old_product', { years: 8, owned: 'P1' }),
  reason('solves', { category: 'capacity' }),
  reason('text_matches', { percent: 40 }),
  reason('named', {}),
  reason('asks_to_buy', {}),
  reason('pattern', { category: 'data_export', fromWeeks: 3, toWeeks: 4, lift: 3.2, customers: 41 }),
  reason('bought_together', { customers: 30, of: 50, percent: 60, with: 'P1' }),
  reason('similar_customers', { customers: 30, of: 50, percent: 60, trait: 'sector', value: 'Retail' }),
  reason('past_answers', { accepted: 2, declined: 1 }),
];

/** Customers who ask for help, and what became of what was suggested to each. */
export async function keepSuggestions(stores: Stores, foreign: Foreign): Promise<void> {
  await stores.products.save([
    { ...PROFESSIONAL, name: foreign('owned product') },
    { ...ENTERPRISE, name: foreign('product'), solves: ['capacity'] },
  ]);
  for (const [index, name] of ON_TICKETS.entries()) {
    const id = customerId(name);
    await stores.customers.upsert([{ ...nordlys({ name: foreign(`customer ${id}`) }), id }]);
    const { signs, ...overview } = exampleOverview(id, {
      name: foreign(`customer ${id}`),
      churn: null,
      renewalAt: null,
    });
    await stores.overviews.save([
      { ...overview, ...(signs === undefined ? {} : { signs: { ...signs, budget: null } }) },
    ]);
    const number = `suggested-${name}`;
    await keepTicketText(
      stores,
      id,
      number,
      MORNING,
      name === 'angry' ? { category: 'complaint', categoryBy: 'source' } : {},
    );
    await stores.serviceTickets.add({
      ...someTicket({ category: 'capacity', subject: foreign('subject') }),
      id: ticketId(name),
      ticketId: number,
      customerId: id,
      routing: { ...someTicket().routing, assigneeId: index % 2 === 0 ? 'S01' : 'S02' },
    });
    if (name === 'angry') continue;
    await stores.serviceOffers.add(offerOf(name, id, index));
  }
}

/** The looks at offers that are shown elsewhere have stopped them all. */
export function unwatched(stores: Stores): Stores {
  return { ...stores, offerWatches: { ...stores.offerWatches, newest: async () => [] } };
}

function offerOf(
  name: Exclude<(typeof ON_TICKETS)[number], 'angry'>,
  id: string,
  index: number,
): ServiceOffer {
  const interaction = ticketId(name);
  const state = STATES[name];
  const isOpen = ['shown', 'offered', 'noted'].includes(name);
  // Each reason comes first once, so that the card of a ticket has told them all.
  const reasons = [...EVERY_SUGGESTION_REASON.slice(index), ...EVERY_SUGGESTION_REASON.slice(0, index)];
  return exampleOffer(`offer:${interaction}`, {
    interaction,
    customerId: id,
    candidate: { ...exampleOffer('x').candidate, productId: 'P2', reasons, isCalibrated: name === 'offered' },
    createdAt: MORNING,
    shownAt: name === 'noted' ? null : MORNING,
    ownerId: 'S01',
    state,
    isOpen,
    targets: [],
    undo:
      name === 'accepted'
        ? { byId: 'S01', until: new Date(MORNING.getTime() + 600_000), before: { name: 'shown' } }
        : null,
  });
}

const BY = { byId: 'S02', at: MORNING } as const;
const STATES: Readonly<Record<Exclude<(typeof ON_TICKETS)[number], 'angry'>, ServiceOfferState>> = {
  shown: { name: 'shown' },
  offered: { name: 'offered', ...BY },
  accepted: { name: 'accepted', byId: 'S01', at: MORNING },
  declined: { name: 'declined', ...BY },
  never: { name: 'never', ...BY },
  not_fitting: { name: 'not_fitting', ...BY },
  lapsed: { name: 'lapsed', at: MORNING },
  withdrawn: { name: 'withdrawn', at: MORNING, rule: 'complaint' },
  noted: { name: 'noted' },
};

function reason(code: string, values: OfferReason['values']): OfferReason {
  return { code, values };
}
