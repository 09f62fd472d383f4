import type { Overview } from '../domain/overview.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import { moodOfTone } from '../history/customer-activity.js';
import { OUTLOOKS } from './budget-outlook.js';
import { escalationRisk } from './escalation-risk.js';
import { firstContact } from './first-contact.js';
import { type RoleFigure, roleFigures } from './role-figures.js';

/** So many are a list that somebody reads. */
const MOST_LISTED = 5;

export interface CustomerOfNote {
  readonly overview: Overview;
  readonly figures: readonly RoleFigure[];
}

export interface TicketOfNote {
  readonly ticket: ServiceTicket;
  /** None for a customer that nobody knows. */
  readonly figures: readonly RoleFigure[];
}

/**
 * Customers with most room for more, the first first: whoever is not to be sold to now is left out.
 *
 * @param overviews by upsell score, the highest first.
 * @param alerted customers with an open alert.
 */
export function roomForMore(
  overviews: readonly Overview[],
  alerted: ReadonlySet<string>,
  now: Date,
): CustomerOfNote[] {
  return overviews
    .filter(
      (overview) =>
        !alerted.has(overview.customerId) && firstContact(overview, null, now).sales !== 'do_not_sell',
    )
    .slice(0, MOST_LISTED)
    .map((overview) => ({ overview, figures: roleFigures('sales', overview, null, now) }));
}

/** Tickets that matter most: by risk of escalation, then by mood, value and deadline. */
export function ticketsOfNote(
  tickets: readonly ServiceTicket[],
  overviews: ReadonlyMap<string, Overview>,
  now: Date,
): TicketOfNote[] {
  return tickets
    .map((ticket) => ({ ticket, overview: feltNow(ticket, overviews.get(ticket.customerId ?? '') ?? null) }))
    .toSorted((a, b) => compare(weightsOf(a.overview, now), weightsOf(b.overview, now)) || byDeadline(a, b))
    .slice(0, MOST_LISTED)
    .map(({ ticket, overview }) => ({
      ticket,
      figures: overview === null ? [] : roleFigures('agent', overview, null, now),
    }));
}

/** How the customer feels is told by what it has just written. */
function feltNow({ tone }: ServiceTicket, overview: Overview | null): Overview | null {
  return overview === null || tone === null ? overview : { ...overview, mood: moodOfTone(tone) };
}

function weightsOf(overview: Overview | null, now: Date): number[] {
  if (overview === null) return [0, 0, 0];
  const risk = escalationRisk(overview, null, now);
  return [
    risk === null ? 0 : OUTLOOKS.length - OUTLOOKS.indexOf(risk.word),
    overview.mood === 'bad' ? 1 : 0,
    overview.value?.scores.clv?.score ?? 0,
  ];
}

/** The greater first. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, weight] of a.entries()) {
    const difference = (b[place] ?? 0) - weight;
    if (difference !== 0) return difference;
  }
  return 0;
}

type OfTicket = Pick<TicketOfNote, 'ticket'>;

function byDeadline({ ticket: a }: OfTicket, { ticket: b }: OfTicket): number {
  return a.routing.respondBy.getTime() - b.routing.respondBy.getTime() || (a.id < b.id ? -1 : 1);
}
