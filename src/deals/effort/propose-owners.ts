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

/** When a deal in other hands is worth proposing. */
export interface HandOverRules {
  /** Part of a deal's chance, 0 to 1, that a change of hands costs: its people have to get to know somebody else. */
  readonly cost: number;
  /** How much of a chance, 0 to 1, has to be left as a gain after that. */
  readonly leastGain: number;
}

export interface OwnerProposal {
  readonly dealId: string;
  readonly fromId: string | null;
  readonly toId: string;
  readonly chance: number;
  /** After what the change of hands costs. */
  readonly chanceWith: number;
  /** More expected value than with today's owner, in minor units. */
  readonly gainMinor: number;
}

export interface TeamProposal {
  readonly moves: readonly OwnerProposal[];
  readonly gainMinor: number;
  /** Deals beyond their owner's capacity, or without one where nobody has room: they stay where they are. */
  readonly beyondCapacity: number;
}

/**
 * Who should take which of one team's open deals, within each person's capacity, so that the expected value is greatest:
 * exact. A deal changes hands only where enough is left of the gain after the change itself has cost its part; what
 * somebody has beyond their capacity stays with them, and takes no room for more. Shown as the gain over today's owners,
 * never as a ranking of people.
 *
 * @param capacityOf deals that a person handles at a time.
 */
export function proposeOwners(
  deals: readonly AssignableDeal[],
  people: readonly string[],
  capacityOf: (staffId: string) => number,
  fit: RepFit,
  rules: HandOverRules,
): TeamProposal {
  if (deals.length === 0 || people.length === 0) return { moves: [], gainMinor: 0, beyondCapacity: 0 };
  const places = placesOf(deals, people, capacityOf);
  const total = deals.reduce((sum, { amountMinor }) => sum + amountMinor, 0) + 1;
  const gains = new Float64Array(deals.length * places.length);
  deals.forEach((deal, row) => {
    const byPerson = new Map(people.map((id) => [id, gainWith(id, deal, fit, rules)]));
    places.forEach(({ ownerId, isBeyond }, column) => {
      const gain = isBeyond
        ? costOfStaying(deal, ownerId, total)
        : ownerId === null
          ? null
          : (byPerson.get(ownerId) ?? null);
      // What is refused is never chosen: everybody can always keep what they have.
      gains[row * places.length + column] = gain ?? -total * 1e3;
    });
  });
  const assigned = assign(gains, deals.length, places.length);
  const moves: OwnerProposal[] = [];
  let beyondCapacity = 0;
  deals.forEach((deal, row) => {
    const place = places[assigned[row] as number];
    if (place === undefined || place.isBeyond || place.ownerId === null) beyondCapacity++;
    else if (place.ownerId !== deal.ownerId) moves.push(moved(deal, place.ownerId, fit, rules));
  });
  moves.sort((a, b) => b.gainMinor - a.gainMinor || (a.dealId < b.dealId ? -1 : 1));
  return { moves, gainMinor: moves.reduce((sum, { gainMinor }) => sum + gainMinor, 0), beyondCapacity };
}

/** Where a deal may stand: with somebody, or with today's owner beyond what they can handle. */
interface Place {
  readonly ownerId: string | null;
  readonly isBeyond: boolean;
}

function placesOf(
  deals: readonly AssignableDeal[],
  people: readonly string[],
  capacityOf: (staffId: string) => number,
): Place[] {
  const held = new Map<string | null, number>();
  for (const { ownerId } of deals) held.set(ownerId, (held.get(ownerId) ?? 0) + 1);
  const roomOf = (id: string | null) =>
    id !== null && people.includes(id) ? Math.min(capacityOf(id), deals.length) : 0;
  return [
    ...people.flatMap((ownerId) =>
      Array.from({ length: roomOf(ownerId) }, () => ({ ownerId, isBeyond: false })),
    ),
    ...[...held].flatMap(([ownerId, count]) =>
      Array.from({ length: Math.max(0, count - roomOf(ownerId)) }, () => ({ ownerId, isBeyond: true })),
    ),
  ];
}

/** A place beyond capacity is for its owner's deals alone; a deal without an owner goes to whoever has room. */
function costOfStaying({ ownerId }: AssignableDeal, placeOf: string | null, total: number): number | null {
  if (placeOf !== ownerId) return null;
  return ownerId === null ? -total : -1;
}

/** Expected value more than today's, in minor units; null for a gain too small to act on. */
function gainWith(staffId: string, deal: AssignableDeal, fit: RepFit, rules: HandOverRules): number | null {
  if (staffId === deal.ownerId) return 0;
  const gain = chanceAfter(staffId, deal, fit, rules) - deal.chance;
  return deal.ownerId !== null && gain < rules.leastGain ? null : gain * deal.amountMinor;
}

/** Nobody has to be got to know anew where nobody had the deal. */
function chanceAfter(
  staffId: string,
  deal: AssignableDeal,
  fit: RepFit,
  { cost }: Pick<HandOverRules, 'cost'>,
): number {
  return chanceWith(staffId, deal, fit) * (deal.ownerId === null ? 1 : 1 - cost);
}

function moved(deal: AssignableDeal, toId: string, fit: RepFit, rules: HandOverRules): OwnerProposal {
  const chance = chanceAfter(toId, deal, fit, rules);
  return {
    dealId: deal.dealId,
    fromId: deal.ownerId,
    toId,
    chance: deal.chance,
    chanceWith: chance,
    gainMinor: Math.round((chance - deal.chance) * deal.amountMinor),
  };
}
