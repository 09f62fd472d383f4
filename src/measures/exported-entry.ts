import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';
import type { ListedMeasure } from '../domain/measure.js';

/**
 * All that leaves the house about a customer on a list. No score, chance, level or tier, no factor, and nothing that names
 * what decided it: the people who read it may show it to the customer.
 */
export interface ExportedEntry {
  /** The same again when it is sent again; says nothing about the alert. */
  readonly id: string;
  readonly list: string;
  readonly customer: { readonly id: string; readonly name: string };
  /** The main contact, or the only one; null when none is known. */
  readonly contact: { readonly name: string; readonly email: string | null } | null;
}

export function exportedEntry(
  measure: Pick<ListedMeasure, 'exportId' | 'list'>,
  customer: Pick<Customer, 'id' | 'name'>,
  contacts: readonly Contact[],
): ExportedEntry {
  const contact = contacts.find(({ isMain }) => isMain) ?? (contacts.length === 1 ? contacts[0] : undefined);
  return {
    id: measure.exportId,
    list: measure.list,
    customer: { id: customer.id, name: customer.name },
    contact: contact === undefined ? null : { name: contact.name, email: contact.email },
  };
}
