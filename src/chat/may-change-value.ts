import type { Customer } from '../domain/customer.js';
import type { KnownAsker } from './dependencies.js';
import type { People } from './people.js';
import { isAskedOf } from './personal-matter.js';

/** Who may set a customer's class by hand and say what it is worth beyond money: its owner, who stands in or answers for them, managers. */
export function mayChangeValue(
  { ownerId }: Pick<Customer, 'ownerId'>,
  asker: Pick<KnownAsker, 'staff' | 'platform' | 'reply'>,
  people: People,
): boolean {
  return isAskedOf({ ownerId, targets: [], undo: null }, asker, people);
}
