import { type Connection, mongo } from 'mongoose';
import { COLLECTIONS } from './collections.js';
import { tryAgain } from './retry.js';
import type { KeptCollection } from './row.js';

const NAMESPACE_EXISTS = 48;

/** An index as the server is asked for it. */
export interface IndexDescription {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
  readonly partialFilterExpression?: Readonly<Record<string, unknown>>;
}

/**
 * Makes every collection and index that is not there yet. To be run before anything is written: an index on a filled
 * collection takes its time, and a unique one can fail. May run in several programs at once.
 */
export async function createIndexes(connection: Connection): Promise<void> {
  for (const kept of COLLECTIONS) {
    try {
      await tryAgain(() => createCollection(connection, kept.name));
      const indexes = indexesOf(kept);
      if (indexes.length > 0) {
        await tryAgain(() =>
          connection.collection(kept.name).createIndexes(indexes as mongo.IndexDescription[]),
        );
      }
    } catch (error) {
      throw new Error(
        `The indexes of the collection "${kept.name}" could not be made. If one of the same name differs, drop it and start again.`,
        { cause: error },
      );
    }
  }
}

/** The indexes a collection's schema declares. */
export function indexesOf(kept: KeptCollection): IndexDescription[] {
  return kept.schema.indexes().map(([key, { name, unique, partialFilterExpression }]) => ({
    name: String(name),
    key: key as IndexDescription['key'],
    ...(unique === true && { unique }),
    ...(partialFilterExpression !== undefined && { partialFilterExpression }),
  }));
}

async function createCollection(connection: Connection, name: string): Promise<void> {
  try {
    await connection.createCollection(name);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
  }
}
