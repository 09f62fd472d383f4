import { type Connection, mongo, Schema } from 'mongoose';
import {
  activeVersion,
  changesOf,
  type ModelRegister,
  stateOf,
  takeStep,
} from '../src/domain/model-register.js';
import { refused } from '../src/domain/result.js';
import {
  type NewTrainedModel,
  type TrainedModel,
  type TrainedModelKind,
  trainedModelId,
} from '../src/domain/trained-model.js';
import type { TrainedModelStore } from '../src/stores/trained-models.js';
import { type Entries, fromEntries, toEntries } from './entries.js';
import { modelRegisters } from './model-registers.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { LARGEST_PART_BYTES, trainedModelParts } from './trained-model-parts.js';
import { insertUnlessThere } from './writes.js';

/** What is known from the training on, never changed; the register says what became of it. */
interface TrainedModelRow extends Row, Omit<NewTrainedModel, 'quality'> {
  readonly version: number;
  readonly quality: Entries<number>;
  readonly sizeBytes: number;
  /** Null where it is kept in parts. */
  readonly artefact: mongo.Binary | null;
  readonly partIds: readonly string[];
}

const schema = rowSchema<TrainedModelRow>({
  kind: String,
  version: Number,
  checksum: String,
  learner: String,
  window: Schema.Types.Mixed,
  quality: [Schema.Types.Mixed],
  libraryVersion: String,
  createdAt: Date,
  createdBy: String,
  sizeBytes: Number,
  artefact: Buffer,
  partIds: [String],
})
  .index({ kind: 1, version: -1 }, { name: 'by_version', unique: true })
  .index({ kind: 1, checksum: 1 }, { name: 'by_checksum', unique: true });

const OF_KIND = {
  name: 'the versions of a kind, newest first',
  equal: ['kind'],
  sort: [['version', -1]],
  index: 'by_version',
} as const satisfies DeclaredQuery;
const NEWEST = {
  name: 'the newest version of a kind',
  equal: ['kind'],
  sort: [['version', -1]],
  isLimited: true,
  index: 'by_version',
} as const satisfies DeclaredQuery;
const OF_CHECKSUM = {
  name: 'the version of a kind with a checksum',
  equal: ['kind', 'checksum'],
  index: 'by_checksum',
} as const satisfies DeclaredQuery;

export const TRAINED_MODELS: KeptCollection = {
  name: 'trained_models',
  schema,
  queries: [OF_KIND, NEWEST, OF_CHECKSUM],
};

const WITHOUT_ARTEFACT = { artefact: 0 } as const;
type ListedRow = Omit<TrainedModelRow, 'artefact'>;

/** How often a write that others were faster at is made anew; each time one of them has gone ahead. */
const ATTEMPTS = 200;

export function trainedModelStore(connection: Connection): TrainedModelStore {
  const { rows } = openCollection<TrainedModelRow>(connection, TRAINED_MODELS);
  const registers = modelRegisters(connection);
  const parts = trainedModelParts(connection);

  const newest = async (kind: TrainedModelKind): Promise<number> => {
    const row = await rows.findOne(filterOf(NEWEST, { kind }), {
      ...optionsOf(NEWEST),
      projection: { version: 1 },
    });
    return row?.version ?? 0;
  };

  const withChecksum = (kind: TrainedModelKind, checksum: string): Promise<ListedRow | null> =>
    rows.findOne(filterOf(OF_CHECKSUM, { kind, checksum }), {
      ...optionsOf(OF_CHECKSUM),
      projection: WITHOUT_ARTEFACT,
    });

  const find: TrainedModelStore['find'] = async (kind, version) => {
    const row = await rows.findOne(
      { _id: { $eq: trainedModelId(kind, version) } },
      { projection: WITHOUT_ARTEFACT },
    );
    return row === null ? null : fromRow(row, await registers.read(kind));
  };

  return {
    find,
    async save(model, artefact) {
      const { kind, checksum } = model;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const standing = await withChecksum(kind, checksum);
        if (standing !== null) return { model: fromRow(standing, await registers.read(kind)), isNew: false };
        // Parts before the row that names them: a crash in between leaves parts that the next attempt finds written.
        const isLarge = artefact.length > LARGEST_PART_BYTES;
        const partIds = isLarge ? await parts.write(artefact) : [];
        const version = (await newest(kind)) + 1;
        const row = toRow(model, version, isLarge ? null : artefact, partIds, artefact.length);
        if (await insertUnlessThere(rows, row))
          return { model: fromRow(row, await registers.read(kind)), isNew: true };
      }
      throw new Error(
        `The ${kind} model was not kept: others kept one in each of ${ATTEMPTS} attempts. Try again.`,
      );
    },
    async list(kind) {
      const found = await rows
        .find(filterOf(OF_KIND, { kind }), { ...optionsOf(OF_KIND), projection: WITHOUT_ARTEFACT })
        .toArray();
      const register = await registers.read(kind);
      return found.map((row) => fromRow(row, register));
    },
    async active(kind) {
      const version = activeVersion(await registers.read(kind));
      return version === null ? null : find(kind, version);
    },
    async artefact(kind, version) {
      const row = await rows.findOne({ _id: { $eq: trainedModelId(kind, version) } });
      if (row === null) return null;
      return row.artefact === null ? parts.read(row.partIds) : row.artefact.value();
    },
    async takeStep(kind, step, note) {
      if (step.name !== 'rollback' && (await find(kind, step.version)) === null) {
        return refused({ reason: 'unknown_version', version: step.version });
      }
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const taken = takeStep(await registers.read(kind), step, note);
        if (!taken.ok || (await registers.write(taken.value))) return taken;
      }
      throw new Error(
        `The state of the ${kind} models was changed by others in each of ${ATTEMPTS} attempts. Try again.`,
      );
    },
  };
}

function toRow(
  { quality, ...model }: NewTrainedModel,
  version: number,
  artefact: Uint8Array | null,
  partIds: readonly string[],
  sizeBytes: number,
): TrainedModelRow {
  return {
    ...model,
    _id: trainedModelId(model.kind, version),
    version,
    quality: toEntries(quality),
    sizeBytes,
    artefact: artefact === null ? null : new mongo.Binary(artefact),
    partIds,
  };
}

function fromRow(row: ListedRow, register: ModelRegister): TrainedModel {
  const { kind, version, checksum, learner, window, libraryVersion, createdAt, createdBy, sizeBytes } = row;
  return {
    id: row._id,
    kind,
    version,
    checksum,
    learner,
    window,
    quality: fromEntries(row.quality),
    libraryVersion,
    createdAt,
    createdBy,
    sizeBytes,
    state: stateOf(register, version),
    history: changesOf(register, version),
  };
}
