import { createHash } from 'node:crypto';
import { type Connection, mongo } from 'mongoose';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

/** A stretch of an artefact that is too large for one document, by its own SHA-256. Never changed. */
interface TrainedModelPartRow extends Row {
  readonly bytes: mongo.Binary;
}

const schema = rowSchema<TrainedModelPartRow>({ bytes: Buffer });

export const TRAINED_MODEL_PARTS: KeptCollection = { name: 'trained_model_parts', schema, queries: [] };

/** A document holds at most 16 MB. */
export const LARGEST_PART_BYTES = 12_000_000;

interface TrainedModelParts {
  /** Writes the parts; those that are there already are left alone. Returns their ids. */
  write(artefact: Uint8Array): Promise<string[]>;
  /** @throws Error when one is gone. */
  read(ids: readonly string[]): Promise<Uint8Array>;
}

export function trainedModelParts(connection: Connection): TrainedModelParts {
  const { rows } = openCollection<TrainedModelPartRow>(connection, TRAINED_MODEL_PARTS);
  return {
    async write(artefact) {
      const ids: string[] = [];
      for (let start = 0; start < artefact.length; start += LARGEST_PART_BYTES) {
        const part = artefact.subarray(start, start + LARGEST_PART_BYTES);
        const _id = createHash('sha256').update(part).digest('hex');
        await insertMissing(rows, [{ _id, bytes: new mongo.Binary(part) }]);
        ids.push(_id);
      }
      return ids;
    },
    async read(ids) {
      const parts: Uint8Array[] = [];
      // One at a time: together they may be too large for one answer.
      for (const id of ids) {
        const row = await rows.findOne({ _id: { $eq: id } });
        if (row === null) {
          throw new Error(
            `The part ${id} of a trained model is gone; restore the collection ${TRAINED_MODEL_PARTS.name} from a backup, or train again.`,
          );
        }
        parts.push(row.bytes.value());
      }
      return Buffer.concat(parts);
    },
  };
}
