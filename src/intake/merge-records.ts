import type { Contact } from '../domain/contact.js';
import type { Customer, DatedAttribute, ExternalId } from '../domain/customer.js';
import type { Staff } from '../domain/staff.js';

// Which field of a file fills which part of a record.
const CUSTOMER_PARTS = {
  name: 'name',
  segment: 'segment',
  country: 'country',
  region: 'region',
  team: 'team',
  ownerId: 'owner_id',
  yearlyValueMinor: 'yearly_value',
  currency: 'currency',
  customerSince: 'customer_since',
  renewalAt: 'renewal_date',
} as const satisfies Partial<Record<keyof Customer, string>>;

const STAFF_PARTS = {
  email: 'email',
  team: 'team',
  deputyId: 'deputy_id',
  leaderId: 'leader_id',
  country: 'country',
  timezone: 'timezone',
  language: 'language',
  slackUserId: 'slack_user_id',
  teamsUserId: 'teams_user_id',
} as const satisfies Partial<Record<keyof Staff, string>>;

const CONTACT_PARTS = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  isMain: 'is_main',
} as const satisfies Partial<Record<keyof Contact, string>>;

/**
 * A customer as a file has it over the customer as it is held: what the file doesn't bring stays, so that two systems
 * that each know half of a customer don't erase each other's.
 * @param isBrought whether the file has a field.
 */
export function mergeCustomer(
  held: Customer,
  incoming: Customer,
  isBrought: (field: string) => boolean,
): Customer {
  return {
    ...incoming,
    ...kept(held, CUSTOMER_PARTS, isBrought),
    externalIds: uniteIds(held.externalIds, incoming.externalIds),
    attributes: incoming.attributes.filter((attribute) => isNews(attribute, held.attributes)),
  };
}

/** The same for a member of staff. */
export function mergeStaff(held: Staff, incoming: Staff, isBrought: (field: string) => boolean): Staff {
  return { ...incoming, ...kept(held, STAFF_PARTS, isBrought) };
}

/** The same for a person at a customer. */
export function mergeContact(
  held: Contact,
  incoming: Contact,
  isBrought: (field: string) => boolean,
): Contact {
  return { ...incoming, ...kept(held, CONTACT_PARTS, isBrought) };
}

function kept<Held extends object, Part extends keyof Held & string>(
  held: Held,
  parts: Readonly<Record<Part, string>>,
  isBrought: (field: string) => boolean,
): Partial<Held> {
  const result: Partial<Held> = {};
  for (const part in parts) if (!isBrought(parts[part])) result[part] = held[part];
  return result;
}

function uniteIds(held: readonly ExternalId[], incoming: readonly ExternalId[]): ExternalId[] {
  const isHeld = ({ source, id }: ExternalId) =>
    held.some((known) => known.source === source && known.id === id);
  return [...held, ...incoming.filter((externalId) => !isHeld(externalId))];
}

/** A value that only repeats the one that held at its start adds nothing; it would grow with every import. */
function isNews(attribute: DatedAttribute, held: readonly DatedAttribute[]): boolean {
  const start = startOf(attribute);
  let standing: DatedAttribute | null = null;
  for (const known of held) {
    if (known.name !== attribute.name || startOf(known) > start) continue;
    if (standing === null || startOf(known) >= startOf(standing)) standing = known;
  }
  return standing === null || standing.value !== attribute.value;
}

function startOf({ validFrom }: DatedAttribute): number {
  return validFrom?.getTime() ?? Number.NEGATIVE_INFINITY;
}
