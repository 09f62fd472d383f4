import { customerIdOf } from '../domain/customer.js';
import { type Found, findOverviews, type Lookup } from '../overview/find-overviews.js';
import type { OverviewStore } from '../stores/overviews.js';
import type { IncomingTicket } from './incoming-ticket.js';

/** By its number, by who wrote, by who called: the first sign that is one customer's. */
export async function whoseTicket(
  { customer, customerSource, sender, phone }: IncomingTicket,
  overviews: OverviewStore,
  country: string,
): Promise<Found> {
  const number =
    customer === undefined || customerSource === undefined
      ? customer
      : customerIdOf(customerSource, customer);
  const lookups = [
    { kind: 'customer', text: number },
    { kind: 'sender', text: sender },
    { kind: 'phone', text: phone },
  ].filter((lookup): lookup is Lookup => lookup.text !== undefined);
  let best: Found = { kind: 'unknown' };
  for (const lookup of lookups) {
    const found = await findOverviews(overviews, lookup, country);
    if (found.kind === 'one') return found;
    if (best.kind === 'unknown') best = found;
  }
  return best;
}

/** Under which number its events are kept. A customer that is imported later finds them there. */
export function customerOf(
  { source, customer, customerSource }: IncomingTicket,
  found: Found,
): string | null {
  if (customer !== undefined && customerSource !== undefined) return customerIdOf(customerSource, customer);
  if (found.kind === 'one') return found.overview.customerId;
  return customer === undefined || found.kind === 'several' ? null : customerIdOf(source, customer);
}
