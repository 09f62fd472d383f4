import { type Consent, hasObjected } from '../domain/consent.js';
import { gathered } from './gathered.js';
import type { Stores } from './stores.js';

/** Of these customers, those that have objected to automated assessment under any of their ids, as known by a date. */
export async function objectedToScoring(
  { customers, consents }: Pick<Stores, 'customers' | 'consents'>,
  customerIds: readonly string[],
  knownBy: Date,
): Promise<Set<string>> {
  const said = await gathered<Consent>(customers, customerIds, (ids) => consents.ofPurpose('scoring', ids));
  return new Set([...said].flatMap(([id, all]) => (hasObjected(all, 'scoring', knownBy) ? [id] : [])));
}

/** The same of ids that may have been merged into others: those whose customer, as it stands today, has objected. */
export async function objectedAsStanding(
  stores: Pick<Stores, 'customers' | 'consents'>,
  customerIds: readonly string[],
  knownBy: Date,
): Promise<Set<string>> {
  if (customerIds.length === 0) return new Set();
  const standing = await stores.customers.standing(customerIds);
  const objected = await objectedToScoring(stores, [...new Set(standing.values())], knownBy);
  return new Set([...standing].flatMap(([id, livingId]) => (objected.has(livingId) ? [id] : [])));
}
