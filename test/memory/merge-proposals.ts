import type { MergeProposal } from '../../src/domain/merge-proposal.js';
import type { MergeProposalStore } from '../../src/stores/merge-proposals.js';
import { byId } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryMergeProposals(): MergeProposalStore {
  const proposals = table<MergeProposal>();
  return {
    async add(incoming) {
      return incoming.filter((proposal) => proposals.add(proposal)).length;
    },
    async find(id) {
      return proposals.get(id);
    },
    async findMany(ids) {
      return rowsOf(proposals, ids);
    },
    async inState(state, limit) {
      return proposals
        .where((proposal) => proposal.state === state)
        .sort((a, b) => b.weightMinor - a.weightMinor || byId(a, b))
        .slice(0, limit);
    },
    async compareAndSet(next) {
      if (proposals.get(next.id)?.version !== next.version - 1) return false;
      proposals.set(next);
      return true;
    },
    async unsettled(limit) {
      return proposals
        .where(({ isSettled }) => !isSettled)
        .sort(byId)
        .slice(0, limit);
    },
    async withStaleCard(limit) {
      return proposals
        .where(({ isCardStale }) => isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const proposal = proposals.get(id);
      if (proposal?.version !== version) return false;
      proposals.set({ ...proposal, isCardStale: false });
      return true;
    },
  };
}
