import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import { type MergeProposal, mergeProposalId } from '../domain/merge-proposal.js';
import type { Stores } from '../stores/stores.js';
import type { DuplicatePair } from './duplicates/find-duplicates.js';
import { mergePairs } from './open-merges.js';

export interface ProposeDependencies {
  readonly stores: Pick<Stores, 'customers' | 'deliveries' | 'mergeProposals'>;
  /** The conversations of the administrators; none: proposals wait for the command line and the data card. */
  readonly targets: readonly Target[];
  /** So many cards may wait for an answer at the same time. */
  readonly cardsAtOnce: number;
  readonly now: () => Date;
}

const PROPOSALS_LOOKED_AT = 1_000;

/**
 * Keeps what was found as proposals and asks the administrators about the most valuable ones, a few at a time. A pair that
 * somebody has decided on is left as it is. Safe to repeat: what a killed process left unasked is asked by the next call.
 * Returns how many proposals are new.
 */
export async function proposeMerges(
  { stores, targets, cardsAtOnce, now }: ProposeDependencies,
  pairs: readonly DuplicatePair[],
): Promise<number> {
  const at = now();
  const added = await stores.mergeProposals.add(pairs.map((pair) => proposal(pair, at)));
  if (targets.length === 0) return added;
  // What a crosswalk or another merge has answered meanwhile is no question any more, and keeps no place.
  const open = (await mergePairs(stores, 'proposed', PROPOSALS_LOOKED_AT)).map(({ proposal: each }) => each);
  const asked = open.filter((each) => each.targets.length > 0);
  const unasked = open.filter((each) => each.targets.length === 0);
  for (const each of unasked.slice(0, Math.max(0, cardsAtOnce - asked.length))) {
    // Taken by somebody meanwhile: nothing to ask any more.
    const next = { ...each, targets, version: each.version + 1 };
    if (await stores.mergeProposals.compareAndSet(next)) asked.push(next);
  }
  await stores.deliveries.add(asked.flatMap((each) => mergeDeliveries(each, at)));
  return added;
}

function proposal({ fromId, intoId, evidence, valueMinor }: DuplicatePair, proposedAt: Date): MergeProposal {
  return {
    id: mergeProposalId(fromId, intoId),
    fromId,
    intoId,
    evidence,
    weightMinor: valueMinor ?? 0,
    proposedAt,
    state: 'proposed',
    decidedById: null,
    decidedAt: null,
    isSettled: true,
    version: 1,
    targets: [],
    isCardStale: false,
  };
}

function mergeDeliveries({ id, targets }: MergeProposal, createdAt: Date): Delivery[] {
  return targets.map((target) =>
    pendingDelivery({
      id: `${id}|card|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'merge_proposal', proposalId: id },
      target,
      createdAt,
    }),
  );
}
