import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';

const CUSTOMER_PARTS = [
  'name',
  'segment',
  'country',
  'team',
  'ownerId',
  'yearlyValueMinor',
  'currency',
] as const satisfies readonly (keyof Customer)[];

const CONTACT_PARTS = [
  'customerId',
  'name',
  'email',
  'phone',
  'isMain',
] as const satisfies readonly (keyof Contact)[];

/** Whether a customer as a file has it changes what staff see of it at first contact. */
export function isNewsOfCustomer(held: Customer, next: Customer): boolean {
  return (
    CUSTOMER_PARTS.some((part) => held[part] !== next[part]) ||
    held.renewalAt?.getTime() !== next.renewalAt?.getTime() ||
    held.customerSince?.getTime() !== next.customerSince?.getTime() ||
    held.externalIds.length !== next.externalIds.length ||
    // Those that were known already have been left out.
    next.attributes.length > 0
  );
}

/** The same of a person there; one that nobody knew is news, too. */
export function isNewsOfContact(held: Contact | undefined, next: Contact): boolean {
  return held === undefined || CONTACT_PARTS.some((part) => held[part] !== next[part]);
}
