import { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDuplicateKey } from '../../models/duplicate-key.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

describe('a duplicate is recognised', () => {
  it('by the code 11000', () => {
    expect(isDuplicateKey(new mongo.MongoServerError({ message: 'E11000 duplicate key', code: 11000 }))).toBe(
      true,
    );
  });

  it('by what DocumentDB answers from findAndModify', () => {
    const message = 'conflicting key value violates exclusion constraint "documents_rum_index_3"';
    expect(isDuplicateKey(new mongo.MongoServerError({ message, code: 1 }))).toBe(true);
    expect(isDuplicateKey({ code: 1, errmsg: 'duplicate key value violates unique constraint "_id_"' })).toBe(
      true,
    );
  });

  it('in one failure of a bulk, and in a bulk where nothing else failed', () => {
    const duplicate = { index: 0, code: 11000, errmsg: "Duplicate key violation: Index '_id_'" };
    expect(isDuplicateKey(duplicate)).toBe(true);
    expect(isDuplicateKey({ code: 11000, writeErrors: [duplicate, duplicate] })).toBe(true);
    expect(isDuplicateKey({ code: 11000, writeErrors: duplicate })).toBe(true);
  });

  it('but not in a bulk where something else failed too', () => {
    const failures = [{ code: 11000 }, { code: 112 }];
    expect(isDuplicateKey({ code: 11000, writeErrors: failures })).toBe(false);
  });

  it.each([
    ['another internal error', { code: 1, message: 'out of memory' }],
    ['a conflict', { code: 112, message: 'WriteConflict' }],
    ['the same words under another code', { code: 2, message: 'x violates unique constraint y' }],
    ['an error without a code', new Error('violates unique constraint')],
    ['nothing', null],
    ['a text', '11000'],
  ])('and not in %s', (_name, error) => {
    expect(isDuplicateKey(error)).toBe(false);
  });
});

describe('a duplicate of the server itself is recognised', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const open = { kind: 'churn', subjectId: 'erp:1', isOpen: true };
    const closed = { ...open, isOpen: false };
    await alerts().insertMany([{ _id: 'open', ...open } as never, { _id: 'closed', ...closed } as never]);
  });
  afterAll(() => database?.drop());
  const alerts = () => database.connection.collection('alerts');
  const second = () => ({ kind: 'churn', subjectId: 'erp:1', isOpen: true });
  const closedOne = { _id: 'closed' } as never;

  const writes: Record<string, () => Promise<unknown>> = {
    'insertOne by _id': () => alerts().insertOne({ _id: 'open' } as never),
    'insertOne by a unique index': () => alerts().insertOne(second()),
    'insertMany, unordered': () =>
      alerts().insertMany([{ _id: 'open' } as never, second()], { ordered: false }),
    replaceOne: () => alerts().replaceOne(closedOne, second()),
    'upsert by _id that its filter rejects': () =>
      alerts().replaceOne({ _id: 'open', version: 9 } as never, { version: 9 }, { upsert: true }),
    updateOne: () => alerts().updateOne(closedOne, { $set: { isOpen: true } }),
    findOneAndUpdate: () => alerts().findOneAndUpdate(closedOne, { $set: { isOpen: true } }),
    findOneAndReplace: () => alerts().findOneAndReplace(closedOne, second()),
    bulkWrite: () =>
      alerts().bulkWrite([{ updateOne: { filter: closedOne, update: { $set: { isOpen: true } } } }]),
  };
  it.each(Object.keys(writes))('from %s', async (name) => {
    const error = await writes[name]?.().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    expect(isDuplicateKey(error)).toBe(true);
  });
});
