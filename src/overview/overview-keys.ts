import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';
import { mailAddressOf } from './mail-address.js';
import { e164Of } from './phone-number.js';

/** Longer texts are nobody's number: an index takes no key of any length. */
const LONGEST_ID = 200;

/** By what kind of sign a customer is found. The kind stands before the sign, so that no text is taken for another kind. */
export const overviewKey = {
  phone: (e164: string) => `phone:${e164}`,
  mail: (address: string) => `mail:${address}`,
  domain: (domain: string) => `domain:${domain}`,
  ticket: (ticketId: string) => `ticket:${ticketId}`,
  id: (externalId: string) => `id:${externalId}`,
} as const;

/** What a person at a customer is found by. */
export function contactKeys({ email, phone }: Pick<Contact, 'email' | 'phone'>, country: string): string[] {
  const number = phone === null ? null : e164Of(phone, country);
  const mail = email === null ? null : mailAddressOf(email);
  return [
    ...(number === null ? [] : [overviewKey.phone(number)]),
    ...(mail === null ? [] : [overviewKey.mail(mail.address)]),
  ];
}

/** The mail domain that a contact shares with its company; null where anybody may have an address there. */
export function domainKey({ email }: Pick<Contact, 'email'>): string | null {
  const domain = email === null ? null : (mailAddressOf(email)?.companyDomain ?? null);
  return domain === null ? null : overviewKey.domain(domain);
}

/** A customer's numbers in all systems, alone and with the system before them. */
export function numberKeys({ externalIds }: Pick<Customer, 'externalIds'>): string[] {
  return externalIds
    .filter(({ id }) => id !== '' && id.length <= LONGEST_ID)
    .flatMap(({ source, id }) => [overviewKey.id(id), overviewKey.id(`${source}:${id}`)]);
}

/** A ticket's number, alone and with the system before it. */
export function ticketKeys(source: string, ticketId: string): string[] {
  if (ticketId === '' || ticketId.length > LONGEST_ID) return [];
  return [overviewKey.ticket(ticketId), overviewKey.ticket(`${source}:${ticketId}`)];
}
