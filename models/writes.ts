import { mongo } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.js';
import { meansTryAgain, tryAgain } from './retry.js';
import type { Row } from './row.js';

/** Inserts one row unless a unique key of it is there already; says whether it was inserted. */
export async function insertUnlessThere<Kept extends Row>(
  collection: mongo.Collection<Kept>,
  row: Kept,
): Promise<boolean> {
  try {
    await tryAgain(() => collection.insertOne(row as never));
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/**
 * Inserts the rows whose unique keys are not there yet and leaves the others as they are; returns how many it
 * inserted. In order of their ids, because bulk writers that meet in opposite order block each other for minutes.
 */
export async function insertMissing<Kept extends Row>(
  collection: mongo.Collection<Kept>,
  rows: readonly Kept[],
): Promise<number> {
  return writeInOrder(
    rows,
    (row) => row._id,
    async (sorted) => {
      const { insertedCount } = await collection.insertMany(sorted as never, { ordered: false });
      return insertedCount;
    },
  );
}

/** One change of one row by its id. */
export interface Change<Kept extends Row> {
  readonly _id: string;
  readonly operation: mongo.AnyBulkWriteOperation<Kept>;
}

/**
 * Makes the changes whose filters match, in order of their ids; returns how many matched or were added. An upsert that
 * finds its id taken by a row that its filter rejects counts as not made.
 */
export async function makeChanges<Kept extends Row>(
  collection: mongo.Collection<Kept>,
  changes: readonly Change<Kept>[],
): Promise<number> {
  return writeInOrder(
    changes,
    (change) => change._id,
    async (sorted) => {
      const result = await collection.bulkWrite(
        sorted.map((change) => change.operation),
        { ordered: false },
      );
      return result.matchedCount + result.upsertedCount;
    },
  );
}

/** Sends a bulk; what met another write is sent again, duplicates are left out, any other failure is thrown. */
async function writeInOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  send: (sorted: Item[]) => Promise<number>,
): Promise<number> {
  let left = [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  let written = 0;
  if (left.length === 0) return 0;
  await tryAgain(async () => {
    try {
      written += await send(left);
    } catch (error) {
      if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
      const failures = [error.writeErrors].flat();
      const fault = failures.find((failure) => !isDuplicateKey(failure) && !meansTryAgain(failure));
      if (failures.length === 0 || fault !== undefined) throw error;
      written += error.insertedCount + error.matchedCount + error.upsertedCount;
      const again = failures.filter(meansTryAgain);
      if (again.length === 0) return;
      const sent = left;
      left = again.flatMap((failure) => sent[failure.index] ?? []);
      throw again[0];
    }
  });
  return written;
}
