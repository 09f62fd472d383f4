import type { Connection, mongo } from 'mongoose';
import type { Lead } from '../src/domain/lead.js';
import type { LeadStore } from '../src/stores/leads.js';
import { cursorBatches, inChunks } from './batches.js';
import { leadCosts } from './lead-costs.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

interface LeadRow extends RevisedRow, Omit<Lead, 'id'> {
  /** Without a deal, and not lost. */
  readonly isWaiting: boolean;
}

const schema = rowSchema<LeadRow>({
  source: String,
  createdAt: Date,
  knownAt: Date,
  customerId: String,
  ownerId: String,
  sector: String,
  size: Number,
  country: String,
  firstReplyAt: Date,
  dealId: String,
  isLost: Boolean,
  isWaiting: Boolean,
  revision: Number,
  updatedAt: Date,
})
  .index({ createdAt: 1, _id: 1 }, { name: 'by_creation' })
  .index({ isWaiting: 1, createdAt: -1, _id: 1 }, { name: 'by_waiting' });

const CREATED_BETWEEN = {
  name: 'the leads of a period, the first first',
  equal: [],
  range: 'createdAt',
  sort: [
    ['createdAt', 1],
    ['_id', 1],
  ],
  index: 'by_creation',
} as const satisfies DeclaredQuery;
const WAITING = {
  name: 'the newest leads without a deal',
  equal: ['isWaiting'],
  sort: [
    ['createdAt', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_waiting',
} as const satisfies DeclaredQuery;

export const LEADS: KeptCollection = { name: 'leads', schema, queries: [CREATED_BETWEEN, WAITING] };

export function leadStore(connection: Connection): LeadStore {
  const open = openCollection<LeadRow>(connection, LEADS);
  const { rows } = open;
  return {
    save: (leads) =>
      upsertChanged(open, leads.map(toRow), (came, held) => ({
        ...came,
        // Reading a file again later doesn't make the company know it later.
        knownAt: held !== null && held.knownAt < came.knownAt ? held.knownAt : came.knownAt,
      })),
    async findMany(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return (found as LeadRow[]).map(fromRow);
    },
    async *createdBetween(from, until, batchSize) {
      const walk = () =>
        rows.find(filterOf(CREATED_BETWEEN, { createdAt: { $gte: from, $lt: until } }) as never, {
          ...optionsOf(CREATED_BETWEEN),
          batchSize,
        }) as mongo.FindCursor<LeadRow>;
      for await (const batch of cursorBatches([walk], batchSize)) yield batch.map(fromRow);
    },
    async unanswered(limit) {
      const found = await rows
        .find(filterOf(WAITING, { isWaiting: true }) as never, { ...optionsOf(WAITING), limit })
        .toArray();
      return (found as LeadRow[]).map(fromRow);
    },
    ...leadCosts(connection),
  };
}

function toRow({ id, ...lead }: Lead): LeadRow {
  return {
    _id: id,
    ...lead,
    isWaiting: lead.dealId === null && !lead.isLost,
    revision: 1,
    updatedAt: lead.knownAt,
  };
}

function fromRow({
  _id,
  isWaiting: _isWaiting,
  revision: _revision,
  updatedAt: _updatedAt,
  ...lead
}: LeadRow): Lead {
  return { id: _id, ...lead };
}
