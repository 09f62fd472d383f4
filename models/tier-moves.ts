import { type Connection, Schema } from 'mongoose';
import type { TierMove } from '../src/domain/tier.js';
import type { TierMoveStore } from '../src/stores/tier-moves.js';
import { cursorBatches, inChunks } from './batches.js';
import { compareTexts } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface TierMoveRow extends Row, Omit<TierMove, 'id'> {}

const schema = rowSchema<TierMoveRow>({
  customerId: String,
  team: String,
  from: String,
  to: String,
  at: Date,
  because: String,
  mainChange: String,
  values: Schema.Types.Mixed,
})
  .index({ at: 1, _id: 1 }, { name: 'by_moment' })
  .index({ customerId: 1, at: -1, _id: 1 }, { name: 'by_customer' });

const BETWEEN = {
  name: 'the moves of a period, the first first',
  equal: [],
  range: 'at',
  sort: [
    ['at', 1],
    ['_id', 1],
  ],
  index: 'by_moment',
} as const satisfies DeclaredQuery;
const OF_CUSTOMER = {
  name: 'the moves of a customer, the newest first',
  equal: ['customerId'],
  sort: [
    ['at', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OF_CUSTOMERS = {
  name: 'the moves of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

export const TIER_MOVES: KeptCollection = {
  name: 'tier_moves',
  schema,
  queries: [BETWEEN, OF_CUSTOMER, OF_CUSTOMERS],
};

export function tierMoveStore(connection: Connection): TierMoveStore {
  const { model, rows } = openCollection<TierMoveRow>(connection, TIER_MOVES);
  return {
    async add(moves) {
      await insertMissing(
        rows,
        moves.map(({ id, ...rest }) => ({ ...rest, _id: id })),
      );
    },
    async *between(from, to, batchSize) {
      const open = () =>
        rows.find(filterOf(BETWEEN, { at: { $gte: from, $lt: to } }), { ...optionsOf(BETWEEN), batchSize });
      for await (const batch of cursorBatches([open], batchSize))
        yield batch.map((row) => fromRow(row as TierMoveRow));
    },
    async ofCustomer(customerId, limit) {
      const found = await model
        .find(filterOf(OF_CUSTOMER, { customerId }))
        .setOptions(optionsOf(OF_CUSTOMER))
        .limit(limit)
        .lean<TierMoveRow[]>();
      return found.map(fromRow);
    },
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OF_CUSTOMERS, { customerId: some }), {
            ...optionsOf(OF_CUSTOMERS),
            batchSize: 2 * some.length,
          })
          .toArray(),
      );
      const byCustomer = new Map<string, TierMove[]>();
      for (const row of found) {
        const move = fromRow(row as TierMoveRow);
        const others = byCustomer.get(move.customerId);
        if (others === undefined) byCustomer.set(move.customerId, [move]);
        else others.push(move);
      }
      for (const moves of byCustomer.values()) moves.sort(byMoment);
      return byCustomer;
    },
  };
}

function fromRow({ _id, ...rest }: TierMoveRow): TierMove {
  return { ...rest, id: _id };
}

function byMoment(a: TierMove, b: TierMove): number {
  return a.at.getTime() - b.at.getTime() || compareTexts(a.id, b.id);
}
