import { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { insertMissing, makeChanges } from '../../models/writes.js';

interface Named {
  readonly _id: string;
}

/** A driver's collection that answers with a list of faults, one per bulk, and remembers what it was sent. */
function scriptedCollection(faults: readonly (readonly [id: string, code: number][] | Error)[]) {
  const sent: string[][] = [];
  const answer = (ids: string[]) => {
    const fault = faults[sent.length] ?? [];
    sent.push(ids);
    if (fault instanceof Error) throw fault;
    const result = { insertedCount: ids.length - fault.length, matchedCount: 0, upsertedCount: 0 };
    if (fault.length === 0) return result;
    const writeErrors = fault.map(([id, code]) => ({ index: ids.indexOf(id), code, errmsg: `code ${code}` }));
    throw Object.assign(
      new mongo.MongoBulkWriteError({ message: 'bulk', code: 1, writeErrors } as never, result as never),
    );
  };
  const collection = {
    insertMany: async (rows: Named[]) => answer(rows.map((row) => row._id)),
    bulkWrite: async (operations: { replaceOne: { filter: Named } }[]) => {
      const { insertedCount } = answer(operations.map((one) => one.replaceOne.filter._id));
      return { matchedCount: insertedCount, upsertedCount: 0 };
    },
  };
  return { collection: collection as unknown as mongo.Collection<Named>, sent };
}

const rows = (...ids: string[]) => ids.map((_id) => ({ _id }));
const changes = (...ids: string[]) =>
  ids.map((_id) => ({ _id, operation: { replaceOne: { filter: { _id }, replacement: {} } } }));

describe('a bulk of rows', () => {
  it('is sent in order of the ids', async () => {
    const { collection, sent } = scriptedCollection([]);
    expect(await insertMissing(collection, rows('c', 'a', 'b'))).toBe(3);
    expect(await makeChanges(collection, changes('z', 'x', 'y'))).toBe(3);
    expect(sent).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ]);
  });

  it('is not sent at all when it is empty', async () => {
    const { collection, sent } = scriptedCollection([]);
    expect(await insertMissing(collection, [])).toBe(0);
    expect(sent).toEqual([]);
  });

  it('leaves duplicates out of its count', async () => {
    const { collection } = scriptedCollection([[['b', 11000]]]);
    expect(await insertMissing(collection, rows('a', 'b', 'c'))).toBe(2);
  });

  it('is sent again for the rows alone that met another write', async () => {
    const { collection, sent } = scriptedCollection([
      [
        ['b', 11000],
        ['c', 112],
        ['d', 16908292],
      ],
      [['d', 11000]],
    ]);
    expect(await insertMissing(collection, rows('a', 'b', 'c', 'd'))).toBe(2);
    expect(sent[1]).toEqual(['c', 'd']);
  });

  it('is sent again whole when the whole command met another write', async () => {
    const deadlock = Object.assign(new Error('deadlock detected'), { code: 16908292 });
    const { collection, sent } = scriptedCollection([deadlock]);
    expect(await insertMissing(collection, rows('a', 'b'))).toBe(2);
    expect(sent).toHaveLength(2);
  });

  it('throws any other failure, whatever else happened', async () => {
    const { collection } = scriptedCollection([
      [
        ['a', 11000],
        ['b', 13],
      ],
    ]);
    await expect(insertMissing(collection, rows('a', 'b'))).rejects.toThrow(mongo.MongoBulkWriteError);
  });
});
