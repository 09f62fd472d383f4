import { type Connection, Schema } from 'mongoose';
import type { MergeProposal } from '../src/domain/merge-proposal.js';
import type { MergeProposalStore } from '../src/stores/merge-proposals.js';
import { inChunks } from './batches.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { type DeclaredQuery, filterOf } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

interface MergeProposalRow extends Row, Omit<MergeProposal, 'id'> {}

const schema = rowSchema<MergeProposalRow>({
  fromId: String,
  intoId: String,
  evidence: [String],
  weightMinor: Number,
  proposedAt: Date,
  state: String,
  decidedById: String,
  decidedAt: Date,
  isSettled: Boolean,
  version: Number,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index({ state: 1, weightMinor: -1, _id: 1 }, { name: 'by_weight' })
  .index({ isSettled: 1, _id: 1 }, { name: 'by_settlement' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

const IN_STATE = {
  name: 'the weightiest proposals in a state',
  equal: ['state'],
  sort: [
    ['weightMinor', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_weight',
} as const satisfies DeclaredQuery;
const UNSETTLED = {
  name: 'decisions without their effect',
  equal: ['isSettled'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_settlement',
} as const satisfies DeclaredQuery;

export const MERGE_PROPOSALS: KeptCollection = {
  name: 'merge_proposals',
  schema,
  queries: [IN_STATE, UNSETTLED, STALE_CARDS],
};

export function mergeProposalStore(connection: Connection): MergeProposalStore {
  const { rows, fromRow, read, ...followed } = followedRows<MergeProposal>(connection, MERGE_PROPOSALS);
  return {
    ...followed,
    async findMany(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map((row) => fromRow(row as MergeProposalRow));
    },
    inState: (state, limit) => read(IN_STATE, filterOf(IN_STATE, { state }), limit),
    unsettled: (limit) => read(UNSETTLED, filterOf(UNSETTLED, { isSettled: false }), limit),
  };
}
