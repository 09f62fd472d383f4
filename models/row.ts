import { type Connection, type Model, type mongo, Schema, type SchemaDefinition } from 'mongoose';
import type { DeclaredQuery } from './query.js';

/** What every kept row has: the domain's id as _id. */
export interface Row {
  readonly _id: string;
}

/** One collection: its name, its fields and indexes, and every query that is asked of it. */
export interface KeptCollection {
  readonly name: string;
  readonly schema: Schema;
  readonly queries: readonly DeclaredQuery[];
}

/**
 * A schema of plain rows. An unknown field in a filter or an update is an error, empty objects stay, and indexes are
 * made by createIndexes alone.
 */
export function rowSchema<Kept extends Row>(fields: FieldTypes<Kept>): Schema {
  return new Schema({ ...fields, _id: { type: String, required: true } } as SchemaDefinition, {
    autoCreate: false,
    autoIndex: false,
    id: false,
    minimize: false,
    strict: 'throw',
    strictQuery: 'throw',
    versionKey: false,
  });
}

/** A type for every field of a row but its id: forgetting one doesn't compile. */
type FieldTypes<Kept extends Row> = {
  readonly [Field in Exclude<keyof Kept, '_id'>]-?: unknown;
};

/** A collection on one connection. */
export interface OpenCollection<Kept extends Row> {
  /** Single rows are read lean and changed through the model. */
  readonly model: Model<Kept>;
  /** The driver's own collection casts and hydrates nothing: for rows by the thousand, and for whole rows. */
  readonly rows: mongo.Collection<Kept>;
}

export function openCollection<Kept extends Row>(
  connection: Connection,
  kept: KeptCollection,
): OpenCollection<Kept> {
  const model = connection.models[kept.name] ?? connection.model(kept.name, kept.schema, kept.name);
  return {
    model: model as unknown as Model<Kept>,
    rows: model.collection as unknown as mongo.Collection<Kept>,
  };
}
