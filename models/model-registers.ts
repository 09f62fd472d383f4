import { type Connection, Schema } from 'mongoose';
import { emptyRegister, type ModelRegister } from '../src/domain/model-register.js';
import type { TrainedModelKind } from '../src/domain/trained-model.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

/** One row a kind, by the kind. */
interface ModelRegisterRow extends Row, Omit<ModelRegister, 'kind'> {}

const schema = rowSchema<ModelRegisterRow>({
  revision: Number,
  promoted: [Number],
  changes: [Schema.Types.Mixed],
});

export const MODEL_REGISTERS: KeptCollection = { name: 'model_registers', schema, queries: [] };

interface ModelRegisters {
  read(kind: TrainedModelKind): Promise<ModelRegister>;
  /** Writes a register over the revision before it; false when another write was faster. */
  write(next: ModelRegister): Promise<boolean>;
}

export function modelRegisters(connection: Connection): ModelRegisters {
  const { model, rows } = openCollection<ModelRegisterRow>(connection, MODEL_REGISTERS);
  return {
    async read(kind) {
      const row = await model.findOne({ _id: { $eq: kind } }).lean<ModelRegisterRow>();
      if (row === null) return emptyRegister(kind);
      const { _id: _kind, ...rest } = row;
      return { kind, ...rest };
    },
    async write({ kind, ...rest }) {
      if (rest.revision === 1) return insertUnlessThere(rows, { _id: kind, ...rest });
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: kind }, revision: rest.revision - 1 }, { $set: rest }),
      );
      return matchedCount === 1;
    },
  };
}
