import { type Connection, Schema } from 'mongoose';
import type { AcceptedThresholds } from '../src/domain/accepted-thresholds.js';
import type { AcceptedThresholdStore } from '../src/stores/accepted-thresholds.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

/** One row a kind, by the kind. */
interface AcceptedThresholdRow extends Row, Omit<AcceptedThresholds, 'kind'> {}

const schema = rowSchema<AcceptedThresholdRow>({
  revision: Number,
  borders: Schema.Types.Mixed,
  segmentBorders: Schema.Types.Mixed,
  hysteresisPoints: Number,
  modelId: String,
  acceptedBy: String,
  acceptedAt: Date,
  before: Schema.Types.Mixed,
});

export const ACCEPTED_THRESHOLDS: KeptCollection = { name: 'accepted_thresholds', schema, queries: [] };

export function acceptedThresholdStore(connection: Connection): AcceptedThresholdStore {
  const { model, rows } = openCollection<AcceptedThresholdRow>(connection, ACCEPTED_THRESHOLDS);
  return {
    async find(kind) {
      const row = await model.findOne({ _id: { $eq: kind } }).lean<AcceptedThresholdRow>();
      if (row === null) return null;
      const { _id: _kind, ...rest } = row;
      return { kind, ...rest };
    },
    async compareAndSet({ kind, ...rest }) {
      if (rest.revision === 1) return insertUnlessThere(rows, { _id: kind, ...rest });
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id: kind, revision: rest.revision - 1 }, rest),
      );
      return matchedCount === 1;
    },
  };
}
