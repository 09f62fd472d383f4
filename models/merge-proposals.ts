import { type Connection, Schema } from 'mongoose';
import type { MergeProposal } from '../src/domain/merge-proposal.js';
import type { MergeProposalStore } from '../src/stores/merge-proposals.js';
import { inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

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
const STALE_CARDS = {
  name: 'proposals whose cards are behind',
  equal: ['isCardStale'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_staleness',
} as const satisfies DeclaredQuery;

export const MERGE_PROPOSALS: KeptCollection = {
  name: 'merge_proposals',
  schema,
  queries: [IN_STATE, UNSETTLED, STALE_CARDS],
};

export function mergeProposalStore(connection: Connection): MergeProposalStore {
  const { model, rows } = openCollection<MergeProposalRow>(connection, MERGE_PROPOSALS);
  return {
    async add(proposals) {
      return insertMissing(rows, proposals.map(toRow));
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<MergeProposalRow>();
      return row === null ? null : fromRow(row);
    },
    async findMany(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map((row) => fromRow(row as MergeProposalRow));
    },
    async inState(state, limit) {
      const found = await model
        .find(filterOf(IN_STATE, { state }))
        .setOptions(optionsOf(IN_STATE))
        .limit(limit)
        .lean<MergeProposalRow[]>();
      return found.map(fromRow);
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
    async unsettled(limit) {
      const found = await model
        .find(filterOf(UNSETTLED, { isSettled: false }))
        .setOptions(optionsOf(UNSETTLED))
        .limit(limit)
        .lean<MergeProposalRow[]>();
      return found.map(fromRow);
    },
    async withStaleCard(limit) {
      const found = await model
        .find(filterOf(STALE_CARDS, { isCardStale: true }))
        .setOptions(optionsOf(STALE_CARDS))
        .limit(limit)
        .lean<MergeProposalRow[]>();
      return found.map(fromRow);
    },
    async clearStaleCard(id, version) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, version: { $eq: version } }, { $set: { isCardStale: false } }),
      );
      return matchedCount === 1;
    },
  };
}

function toRow({ id, ...rest }: MergeProposal): MergeProposalRow {
  return { ...rest, _id: id };
}

function fromRow({ _id, ...rest }: MergeProposalRow): MergeProposal {
  return { ...rest, id: _id };
}
