import type { Overview } from '../../domain/overview.js';
import { findOverviews, type LookupKind } from '../../overview/find-overviews.js';
import { e164Of } from '../../overview/phone-number.js';
import type { Desk } from '../dependencies.js';
import { type CustomerMatch, MENU_SIZE, type NamedCustomer } from '../names/customer-directory.js';
import { plainTicketNumbersIn, ticketNumbersIn, ticketsOfNumber, wordsIn } from '../tickets-of-number.js';

/** Longer texts hold no sign that somebody typed. */
const LONGEST_TEXT = 200;
const FEWEST_PHONE_DIGITS = 6;

/** The customers that a telephone number, a mail address or the number of a ticket leads to, open before closed; null for none. */
export async function customerBySign(
  text: string,
  { stores, settings }: Pick<Desk, 'stores' | 'settings'>,
): Promise<CustomerMatch | null> {
  const { country } = settings.company;
  const signs = signsIn(text, country);
  for (const { kind, sign } of signs) {
    const found = await findOverviews(stores.overviews, { kind, text: sign }, country);
    if (found.kind === 'one') return { kind: 'found', customer: named(found.overview) };
    if (found.kind === 'several')
      return {
        kind: 'several',
        customers: found.overviews.slice(0, MENU_SIZE).map(named),
        total: found.overviews.length,
      };
  }
  for (const number of plainTicketNumbersIn(text.slice(0, LONGEST_TEXT))) {
    const customers = await customersOfTicket(number, stores);
    const [first, ...others] = customers;
    if (first === undefined) continue;
    return others.length === 0
      ? { kind: 'found', customer: first }
      : { kind: 'several', customers, total: customers.length };
  }
  return null;
}

/** Whose tickets have had a number that no open one has, as they are called today. */
async function customersOfTicket(number: string, stores: Desk['stores']): Promise<NamedCustomer[]> {
  const tickets = await ticketsOfNumber(number, stores);
  const ids = tickets.flatMap(({ customerId }) => customerId ?? []);
  if (ids.length === 0) return [];
  const living = [...new Set((await stores.customers.standing(ids)).values())];
  const customers = await Promise.all(living.map((id) => stores.customers.find(id)));
  return customers.flatMap((customer) => (customer === null ? [] : { id: customer.id, name: customer.name }));
}

interface Sign {
  readonly kind: LookupKind;
  readonly sign: string;
}

/** What of a text may lead to a customer, the surest first. */
function signsIn(text: string, country: string): Sign[] {
  if (text.length > LONGEST_TEXT) return [];
  const mail = wordsIn(text).find((word) => /^[^@\s]+@[^@\s]+$/.test(word));
  const [phone = ''] = /\+?[\d(][\d\s()./-]*\d/.exec(text) ?? [];
  const isPhone = digitsIn(phone) >= FEWEST_PHONE_DIGITS && e164Of(phone, country) !== null;
  return [
    ...(mail === undefined ? [] : [{ kind: 'sender', sign: mail } as const]),
    ...(isPhone ? [{ kind: 'phone', sign: phone } as const] : []),
    ...ticketNumbersIn(text).map((sign) => ({ kind: 'ticket', sign }) as const),
  ];
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function named({ customerId, name }: Overview) {
  return { id: customerId, name };
}
