import { assign } from './assign.js';
import { chanceWith, type RepFit } from './rep-fit.js';

/** An open deal of one team that could be somebody else's. */
export interface AssignableDeal {
  readonly dealId: string;
  readonly ownerId: string | null;
  readonly product: string | null;
  readonly amountMinor: number;
  /** 0 to 1, with today's owner. */
  readonly chance: number;
}

export interface OwnerProposal {
  readonly dealId: string;
  readonly fromId: string | null;
  readonly toId: string;
  readonly chance: number;
  readonly chanceWith: number;
  /** More expected value than with today's owner, in minor units. */
  readonly gainMinor: number;
}

export interface TeamProposal {
  readonly moves: readonly OwnerProposal[];
  readonly gainMinor: number;
  /** Deals beyond everybody's capacity: they stay where they are. */
  readonly beyondCapacity: number;
}

/** A customer who has to get to know somebody else is no longer won as easily: a smaller gain is none. */
const LEAST_POINTS = 0.05;

/**
 * Who should take which of one team's open deals, within each person's capacity, so that the expected value is greatest:
 * exact. Each deal also has the choice to stay where it is beyond its owner's capacity, which is only taken where all
 * others are full. Shown as the gain over today's owners, never as a ranking of people.
 *
 * @param capacityOf deals that a person handles at a time.
 */
export function proposeOwners(
  deals: readonly AssignableDeal[],
  people: readonly string[],
  capacityOf: (staffId: string) => number,
  fit: RepFit,
): TeamProposal {
  if (deals.length === 0 || people.length === 0) return { moves: [], gainMinor: 0, beyondCapacity: 0 };
  const slots = people.flatMap((id) =>
    Array.from({ length: Math.min(capacityOf(id), deals.length) }, () => id),
  );
  const columns = slots.length + deals.length;
  const total = deals.reduce((sum, { amountMinor }) => sum + amountMinor, 0) + 1;
  const gains = new Float64Array(deals.length * columns);
  deals.forEach((deal, row) => {
    slots.forEach((id, column) => {
      gains[row * columns + column] = gainWith(id, deal, fit);
    });
    for (let own = 0; own < deals.length; own++) {
      // Staying beyond capacity costs more than any move could; another deal's place costs more still.
      gains[row * columns + slots.length + own] = own === row ? -total : -total * 1e3;
    }
  });
  const assigned = assign(gains, deals.length, columns);
  const moves: OwnerProposal[] = [];
  let beyondCapacity = 0;
  deals.forEach((deal, row) => {
    const toId = slots[assigned[row] as number];
    if (toId === undefined) beyondCapacity++;
    else if (toId !== deal.ownerId) moves.push(moved(deal, toId, fit));
  });
  moves.sort((a, b) => b.gainMinor - a.gainMinor || (a.dealId < b.dealId ? -1 : 1));
  return { moves, gainMinor: moves.reduce((sum, { gainMinor }) => sum + gainMinor, 0), beyondCapacity };
}

/** Expected value more than today's, in minor units; a gain too small to act on counts as a small loss. */
function gainWith(staffId: string, deal: AssignableDeal, fit: RepFit): number {
  if (staffId === deal.ownerId) return 0;
  const points = chanceWith(staffId, deal, fit) - deal.chance;
  const worth = points * deal.amountMinor;
  return deal.ownerId !== null && points < LEAST_POINTS
    ? Math.min(worth, 0) - LEAST_POINTS * deal.amountMinor
    : worth;
}

function moved(deal: AssignableDeal, toId: string, fit: RepFit): OwnerProposal {
  const chance = chanceWith(toId, deal, fit);
  return {
    dealId: deal.dealId,
    fromId: deal.ownerId,
    toId,
    chance: deal.chance,
    chanceWith: chance,
    gainMinor: Math.round((chance - deal.chance) * deal.amountMinor),
  };
}
