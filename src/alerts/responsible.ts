import type { Customer } from '../domain/customer.js';
import type { Staff } from '../domain/staff.js';
import type { Responsible } from './lifecycle.js';

/** Who answers for customers whose owner is unknown: staff ids, by team, by segment or for all. */
export interface OwnerFallbacks {
  readonly default?: string | undefined;
  readonly teams: Readonly<Record<string, string>>;
  /** "default" serves every segment without its own. Deputy and leader are for owners who have none on staff. */
  readonly segments?: Readonly<Record<string, SegmentFallbacks>>;
}

interface SegmentFallbacks {
  readonly owner?: string | undefined;
  readonly deputy?: string | undefined;
  readonly leader?: string | undefined;
}

/** Owner, deputy and leader as the staff file has them, else as the customer's segment has them. */
export function responsibleFor(owner: Staff, segment: string, fallbacks: OwnerFallbacks): Responsible {
  const { deputy, leader } = segmentFallbacks(segment, fallbacks);
  return {
    ownerId: owner.id,
    deputyId: owner.deputyId ?? deputy ?? null,
    leaderId: owner.leaderId ?? leader ?? null,
  };
}

/** Who answers for a customer: its owner, else the team's, the segment's or the company's; nobody when none exists. */
export function responsibleForCustomer(
  customer: Pick<Customer, 'ownerId' | 'team'> & Partial<Pick<Customer, 'segment'>>,
  staff: ReadonlyMap<string, Staff>,
  fallbacks: OwnerFallbacks,
): Responsible {
  const teamOwner = Object.hasOwn(fallbacks.teams, customer.team)
    ? fallbacks.teams[customer.team]
    : undefined;
  const segment = customer.segment ?? '';
  const segmentOwner = segmentFallbacks(segment, fallbacks).owner;
  for (const id of [customer.ownerId, teamOwner, segmentOwner, fallbacks.default]) {
    const owner = id === null || id === undefined ? undefined : staff.get(id);
    if (owner !== undefined) return responsibleFor(owner, segment, fallbacks);
  }
  return { ownerId: null, deputyId: null, leaderId: null };
}

function segmentFallbacks(segment: string, { segments = {} }: OwnerFallbacks): SegmentFallbacks {
  const own = Object.hasOwn(segments, segment) ? segments[segment] : undefined;
  const { owner, deputy, leader } = segments.default ?? {};
  return {
    owner: own?.owner ?? owner,
    deputy: own?.deputy ?? deputy,
    leader: own?.leader ?? leader,
  };
}
