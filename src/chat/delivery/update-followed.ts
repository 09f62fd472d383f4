import { type Target, targetKey } from '../../domain/delivery.js';
import type { Stores } from '../../stores/stores.js';
import { type UpdateDependencies, updateCard } from './update-cards.js';

/** Something whose posted cards follow it, beside alerts: a task, a ticket, the review of a loss, or possible duplicates. */
interface Followed {
  readonly id: string;
  readonly version: number;
  readonly targets: readonly Target[];
}

export interface FollowDependencies extends UpdateDependencies {
  readonly stores: UpdateDependencies['stores'] &
    Pick<
      Stores,
      'tasks' | 'serviceTickets' | 'serviceOffers' | 'lossReviews' | 'mergeProposals' | 'personLinks'
    >;
}

/** Ids of tasks, tickets, reviews, proposals and accounts begin with these; those of alerts with their kind. */
export function isFollowedId(id: string): boolean {
  return /^(task|ticket|offer|loss|merge|person):/.test(id);
}

/**
 * Brings the posted cards of a task, a review or a proposal up to date, in place. True when all of them show the newest version; else
 * somebody comes again.
 */
export async function updateFollowed(dependencies: FollowDependencies, id: string): Promise<boolean> {
  const { stores } = dependencies;
  const store = storeOf(id, stores);
  const followed = await store.find(id);
  if (followed === null || !(await showNewest(dependencies, followed))) return followed === null;
  if (!(await showOnTicket(dependencies, id))) return false;
  return store.clearStaleCard(id, followed.version);
}

/** A suggestion in a ticket stands on the ticket's card: that is a new version of it. */
async function showOnTicket(dependencies: FollowDependencies, id: string): Promise<boolean> {
  const ticketId = /^offer:(ticket:.+)$/s.exec(id)?.[1];
  const { serviceTickets } = dependencies.stores;
  const ticket = ticketId === undefined ? null : await serviceTickets.find(ticketId);
  if (ticket === null || ticket.targets.length === 0) return true;
  const next = { ...ticket, version: ticket.version + 1, isCardStale: true };
  if (!(await serviceTickets.compareAndSet(next))) return false;
  // What can't be shown at once is on the sweep's list from here on.
  await updateFollowed(dependencies, next.id);
  return true;
}

function storeOf(
  id: string,
  {
    tasks,
    serviceTickets,
    serviceOffers,
    lossReviews,
    mergeProposals,
    personLinks,
  }: FollowDependencies['stores'],
) {
  if (id.startsWith('task:')) return tasks;
  if (id.startsWith('ticket:')) return serviceTickets;
  if (id.startsWith('offer:')) return serviceOffers;
  if (id.startsWith('person:')) return personLinks;
  return id.startsWith('merge:') ? mergeProposals : lossReviews;
}

async function showNewest(dependencies: FollowDependencies, followed: Followed): Promise<boolean> {
  let isUpToDate = true;
  for (const target of followed.targets) {
    const card = await dependencies.stores.deliveries.find(`${followed.id}|card|${targetKey(target)}`);
    if (card === null) continue;
    // One that is on its way shows the state of the moment it is sent, which may be before this change.
    if (card.state.name === 'pending' || card.state.name === 'sending') isUpToDate = false;
    if (card.state.name !== 'sent' || card.state.renderedVersion >= followed.version) continue;
    isUpToDate = (await updateCard(dependencies, card, card.state)) && isUpToDate;
  }
  return isUpToDate;
}
