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
