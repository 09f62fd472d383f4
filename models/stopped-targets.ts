import { type Connection, Schema } from 'mongoose';
import type { StoppedTarget } from '../src/domain/stopped-target.js';
import type { StoppedTargetStore } from '../src/stores/stopped-targets.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface StoppedTargetRow extends Row, Omit<StoppedTarget, 'id'> {}

const schema = rowSchema<StoppedTargetRow>({
  target: Schema.Types.Mixed,
  reason: String,
  deliveryId: String,
  stoppedAt: Date,
});

/** Asked by id alone. */
export const STOPPED_TARGETS: KeptCollection = { name: 'stopped_targets', schema, queries: [] };

export function stoppedTargetStore(connection: Connection): StoppedTargetStore {
  const { model, rows } = openCollection<StoppedTargetRow>(connection, STOPPED_TARGETS);
  return {
    async add({ id, ...stopped }) {
      return insertUnlessThere(rows, { _id: id, ...stopped });
    },
    async find(targetKey) {
      const row = await model.findOne({ _id: { $eq: targetKey } }).lean<StoppedTargetRow>();
      if (row === null) return null;
      const { _id, ...stopped } = row;
      return { ...stopped, id: _id };
    },
    async remove(targetKey) {
      const { deletedCount } = await tryAgain(() => rows.deleteOne({ _id: { $eq: targetKey } }));
      return deletedCount === 1;
    },
  };
}
