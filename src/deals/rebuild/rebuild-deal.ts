import type { Deal, DealAttribute } from '../../domain/deal.js';
import type { DealEvent } from '../../domain/deal-event.js';
import { partitionOf } from '../../domain/partition.js';
import { dealStateAt } from '../deal-at.js';
import { dealEntries } from './deal-entries.js';

/** The team that a deal counts for by its owner; '' where nobody knows it. */
export type TeamOf = (ownerId: string | null) => string;

/**
 * A deal from its events, with its state after everything that is known.
 * @param version of the mark that it is rebuilt for, read before the events were.
 * @returns null while nobody has told of its opening: its events wait for that.
 */
export function rebuildDeal(
  dealId: string,
  events: readonly DealEvent[],
  attributes: readonly DealAttribute[],
  version: number,
  teamOf: TeamOf,
): Deal | null {
  const entries = dealEntries(events);
  const state = dealStateAt(entries, END_OF_TIME);
  if (state === null) return null;
  return {
    id: dealId,
    partition: partitionOf(dealId),
    version,
    entries,
    attributes,
    state,
    team: teamOf(state.ownerId),
  };
}

const END_OF_TIME = new Date(8_640_000_000_000_000);
