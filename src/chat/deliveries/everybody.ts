import type { Stores } from '../../stores/stores.js';
import type { People } from '../people.js';

/** All staff, for the names on a card. */
export function everybody({ staff }: Pick<Stores, 'staff'>): () => Promise<People> {
  return async () => new Map((await staff.all()).map((person) => [person.id, person]));
}
