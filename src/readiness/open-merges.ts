import type { Customer } from '../domain/customer.js';
import type { MergeProposal, MergeState } from '../domain/merge-proposal.js';
import type { Stores } from '../stores/stores.js';

/** A proposal with its two customers as their own files have them. */
export interface MergePair {
  readonly proposal: MergeProposal;
  readonly from: Customer;
  readonly into: Customer;
}

/**
 * Proposals in a state, the most valuable first; those that another merge has answered already, or made impossible, are
 * left out.
 */
export async function mergePairs(
  stores: Pick<Stores, 'customers' | 'mergeProposals'>,
  state: MergeState,
  limit: number,
): Promise<MergePair[]> {
  const proposals = await stores.mergeProposals.inState(state, limit);
  const ids = proposals.flatMap(({ fromId, intoId }) => [fromId, intoId]);
  const [found, standing] = await Promise.all([
    stores.customers.findOwn(ids),
    stores.customers.standing(ids),
  ]);
  const customers = new Map(found.map((customer) => [customer.id, customer]));
  return proposals.flatMap((proposal) => {
    const from = customers.get(proposal.fromId);
    const into = customers.get(proposal.intoId);
    if (from === undefined || into === undefined) return [];
    const areOne = standing.get(from.id) === standing.get(into.id);
    if (areOne !== (proposal.state === 'merged')) return [];
    // One that counts for a third by now can't be merged into another; undoing that brings the question back.
    if (proposal.state === 'proposed' && standing.get(from.id) !== from.id) return [];
    return [{ proposal, from, into }];
  });
}

/** One proposal with its customers; null when any of them is gone. */
export async function mergePair(
  stores: Pick<Stores, 'customers' | 'mergeProposals'>,
  proposalId: string,
): Promise<MergePair | null> {
  const proposal = await stores.mergeProposals.find(proposalId);
  return proposal === null ? null : withCustomers(stores, proposal);
}

export async function withCustomers(
  { customers }: Pick<Stores, 'customers'>,
  proposal: MergeProposal,
): Promise<MergePair | null> {
  const found = await customers.findOwn([proposal.fromId, proposal.intoId]);
  const from = found.find(({ id }) => id === proposal.fromId);
  const into = found.find(({ id }) => id === proposal.intoId);
  return from === undefined || into === undefined ? null : { proposal, from, into };
}
