import { type Connection, Schema } from 'mongoose';
import type { OffersStart } from '../src/domain/offers-start.js';
import type { OffersStartStore } from '../src/stores/offers-starts.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface OffersStartRow extends Row, OffersStart {}

const schema = rowSchema<OffersStartRow>({
  version: Number,
  isOn: Boolean,
  notice: Schema.Types.Mixed,
  changedById: String,
  changedAt: Date,
});

export const OFFERS_STARTS: KeptCollection = { name: 'offers_starts', schema, queries: [] };

/** There is one row. */
const ID = 'company';

export function offersStartStore(connection: Connection): OffersStartStore {
  const { model, rows } = openCollection<OffersStartRow>(connection, OFFERS_STARTS);
  return {
    async find() {
      const row = await model.findOne({ _id: { $eq: ID } }).lean<OffersStartRow>();
      if (row === null) return null;
      const { _id, ...start } = row;
      return start;
    },
    async compareAndSet(next) {
      if (next.version === 1) return insertUnlessThere(rows, { _id: ID, ...next });
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id: ID, version: next.version - 1 }, next),
      );
      return matchedCount === 1;
    },
  };
}
