import type { Customer } from '../domain/customer.js';
import type { Staff } from '../domain/staff.js';
import type { Responsible } from './lifecycle.js';

/** Who answers for customers whose owner is unknown: staff ids, by team or for all. */
export interface OwnerFallbacks {
  readonly default?: string | undefined;
  readonly teams: Readonly<Record<string, string>>;
}

/** Owner, deputy and leader as the staff file has them. */
export function responsibleFor(owner: Staff): Responsible {
  return { ownerId: owner.id, deputyId: owner.deputyId, leaderId: owner.leaderId };
}

/** Who answers for a customer: its owner, else the team's, else the company's; nobody when none of them exists. */
export function responsibleForCustomer(
  customer: Pick<Customer, 'ownerId' | 'team'>,
  staff: ReadonlyMap<string, Staff>,
  fallbacks: OwnerFallbacks,
): Responsible {
  const teamOwner = Object.hasOwn(fallbacks.teams, customer.team)
    ? fallbacks.teams[customer.team]
    : undefined;
  for (const id of [customer.ownerId, teamOwner, fallbacks.default]) {
    const owner = id === null || id === undefined ? undefined : staff.get(id);
    if (owner !== undefined) return responsibleFor(owner);
  }
  return { ownerId: null, deputyId: null, leaderId: null };
}
