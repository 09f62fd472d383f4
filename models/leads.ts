import { isDeepStrictEqual } from 'node:util';
import { type Connection, type mongo, Schema } from 'mongoose';
import { type Lead, type LeadHandOver, ownerOfLead } from '../src/domain/lead.js';
import type { LeadStore } from '../src/stores/leads.js';
import { cursorBatches, inChunks } from './batches.js';
import { leadCosts } from './lead-costs.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';
import { makeChanges } from './writes.js';

interface LeadRow extends RevisedRow, Omit<Lead, 'id'> {
  /** Without a deal, and not lost. */
  readonly isWaiting: boolean;
  /** Who works on it, by hand or in its source. */
  readonly workedById: string | null;
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
  handed: Schema.Types.Mixed,
  isWaiting: Boolean,
  workedById: String,
  revision: Number,
  updatedAt: Date,
})
  .index({ createdAt: 1, _id: 1 }, { name: 'by_creation' })
  .index({ isWaiting: 1, createdAt: -1, _id: 1 }, { name: 'by_waiting' })
  .index({ isWaiting: 1, workedById: 1, createdAt: -1, _id: 1 }, { name: 'by_worker' });

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
const NEWEST_FIRST = [
  ['createdAt', -1],
  ['_id', 1],
] as const;
const WAITING = {
  name: 'the newest leads without a deal',
  equal: ['isWaiting'],
  range: 'createdAt',
  sort: NEWEST_FIRST,
  isLimited: true,
  index: 'by_waiting',
} as const satisfies DeclaredQuery;
const WAITING_OF = {
  name: 'the newest leads without a deal that somebody works on',
  equal: ['isWaiting', 'workedById'],
  range: 'createdAt',
  sort: NEWEST_FIRST,
  isLimited: true,
  index: 'by_worker',
} as const satisfies DeclaredQuery;

export const LEADS: KeptCollection = {
  name: 'leads',
  schema,
  queries: [CREATED_BETWEEN, WAITING, WAITING_OF],
};

/** How often a lead that is read from a file meanwhile is looked at anew. */
const ROUNDS = 5;

export function leadStore(connection: Connection): LeadStore {
  const open = openCollection<LeadRow>(connection, LEADS);
  const { rows } = open;
  const many = async (found: Promise<unknown>) => ((await found) as LeadRow[]).map(fromRow);
  return {
    save: (leads) =>
      upsertChanged(open, leads.map(toRow), (came, held) => {
        // Reading a file again later doesn't make the company know it later.
        const knownAt = held !== null && held.knownAt < came.knownAt ? held.knownAt : came.knownAt;
        return withHandOver({ ...came, knownAt }, held?.handed ?? came.handed);
      }),
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
    waiting(from, limit) {
      const filter = filterOf(WAITING, { isWaiting: true, createdAt: { $gte: from } });
      return many(rows.find(filter as never, { ...optionsOf(WAITING), limit }).toArray());
    },
    waitingOf(ownerId, from, limit) {
      const filter = filterOf(WAITING_OF, {
        isWaiting: true,
        workedById: ownerId,
        createdAt: { $gte: from },
      });
      return many(rows.find(filter as never, { ...optionsOf(WAITING_OF), limit }).toArray());
    },
    async handOver(leadId, handed, expected) {
      for (let round = 0; round < ROUNDS; round++) {
        const [held] = (await rows.find({ _id: { $in: [leadId] } }).toArray()) as LeadRow[];
        if (held === undefined || !isDeepStrictEqual(held.handed ?? null, expected)) return false;
        const { _id, ...replacement } = withHandOver(held, handed ?? undefined);
        const { revision } = held;
        const made = await makeChanges(rows, [
          {
            _id,
            operation: {
              replaceOne: {
                filter: { _id, revision } as never,
                replacement: { ...replacement, revision: revision + 1 } as never,
              },
            },
          },
        ]);
        if (made === 1) return true;
      }
      return false;
    },
    ...leadCosts(connection),
  };
}

function toRow({ id, ...lead }: Lead): LeadRow {
  return {
    _id: id,
    ...lead,
    isWaiting: lead.dealId === null && !lead.isLost,
    workedById: ownerOfLead(lead),
    revision: 1,
    updatedAt: lead.knownAt,
  };
}

function withHandOver({ handed: _, ...row }: LeadRow, handed: LeadHandOver | undefined): LeadRow {
  const next = handed === undefined ? row : { ...row, handed };
  return { ...next, workedById: ownerOfLead(next) };
}

function fromRow({
  _id,
  isWaiting: _isWaiting,
  workedById: _workedById,
  revision: _revision,
  updatedAt: _updatedAt,
  ...lead
}: LeadRow): Lead {
  return { id: _id, ...lead };
}
