import type { MergeProposal, MergeState } from '../domain/merge-proposal.js';

export interface MergeProposalStore {
  /** Adds proposals; those whose id is there already are left alone. Returns how many were new. */
  add(proposals: readonly MergeProposal[]): Promise<number>;
  find(id: string): Promise<MergeProposal | null>;
  /** Those that exist, in no order. */
  findMany(ids: readonly string[]): Promise<MergeProposal[]>;
  /** Those in a state, the greatest weight first, then by id, at most `limit`. */
  inState(state: MergeState, limit: number): Promise<MergeProposal[]>;
  /** Writes `next` where the stored version is still `next.version − 1`. */
  compareAndSet(next: MergeProposal): Promise<boolean>;
  /** Decisions whose effect is not known to have come about, by id, at most `limit`. */
  unsettled(limit: number): Promise<MergeProposal[]>;
  /** Those with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<MergeProposal[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
