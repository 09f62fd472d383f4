import { ownerOfLead } from '../../domain/lead.js';
import { assign } from '../effort/assign.js';
import { chanceWith, type RepFit } from '../effort/rep-fit.js';
import type { ScoredLead } from './scored-lead.js';

/** Who might take a lead that nobody has. */
export interface LeadOwnerProposal {
  readonly leadId: string;
  readonly toId: string;
  /** Percentage points above anybody's chance with it; null where they have room, and nobody is known to do better. */
  readonly points: number | null;
  /** Further leads that they have room for now. */
  readonly room: number;
}

/** The best are proposed for first; the others wait until these have somebody. */
const MOST_PROPOSED = 150;
/** A full list costs each lead on it so much of its chance: of equals the one with fewer leads takes the next. */
const COST_OF_FULL = 0.02;
const LEAST_POINTS = 1;
const NOBODY = -1e3;

/**
 * Who should take which of the leads that nobody has, within everybody's capacity, so that most of them are won: exact.
 * Leads that somebody has stay where they are. Nothing here ranks people; each lead gets one name.
 *
 * @param leads all that are open: those with an owner take up room.
 * @param capacityOf leads that a person works on at a time.
 */
export function proposeLeadOwners(
  leads: readonly ScoredLead[],
  people: readonly string[],
  capacityOf: (staffId: string) => number,
  fit: RepFit,
): ReadonlyMap<string, LeadOwnerProposal> {
  const held = new Map<string, number>();
  for (const { lead } of leads) {
    const ownerId = ownerOfLead(lead);
    if (ownerId !== null) held.set(ownerId, (held.get(ownerId) ?? 0) + 1);
  }
  const free = leads
    .filter(({ lead }) => ownerOfLead(lead) === null)
    .sort((a, b) => (b.score.chance ?? -1) - (a.score.chance ?? -1) || (a.lead.id < b.lead.id ? -1 : 1))
    .slice(0, MOST_PROPOSED);
  const slots = people.flatMap((id) => {
    const capacity = capacityOf(id);
    const taken = held.get(id) ?? 0;
    const room = Math.max(0, Math.min(free.length, capacity - taken));
    return Array.from({ length: room }, (_, nth) => ({
      id,
      room: Math.max(0, capacity - taken),
      cost: (COST_OF_FULL * (taken + nth + 1)) / capacity,
    }));
  });
  if (free.length === 0 || slots.length === 0) return new Map();
  const gainOf = ({ lead, score }: ScoredLead, staffId: string): number =>
    score.chance === null
      ? 0
      : chanceWith(
          staffId,
          { ownerId: null, chance: score.chance, product: lead.source, amountMinor: null },
          fit,
        ) - score.chance;
  const columns = slots.length + free.length;
  const gains = new Float64Array(free.length * columns).fill(NOBODY);
  free.forEach((lead, row) => {
    const byPerson = new Map(people.map((id) => [id, gainOf(lead, id)]));
    slots.forEach(({ id, cost }, column) => {
      gains[row * columns + column] = (byPerson.get(id) ?? 0) - cost;
    });
  });
  const assigned = assign(gains, free.length, columns);
  return new Map(
    free.flatMap((lead, row) => {
      const slot = slots[assigned[row] as number];
      if (slot === undefined) return [];
      const points = Math.round(100 * gainOf(lead, slot.id));
      const proposal: LeadOwnerProposal = {
        leadId: lead.lead.id,
        toId: slot.id,
        points: points < LEAST_POINTS ? null : points,
        room: slot.room,
      };
      return [[lead.lead.id, proposal] as const];
    }),
  );
}
