import { afterEach, describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../models/collections.js';
import { connect } from '../../models/connection.js';
import { createIndexes, indexesOf } from '../../models/create-indexes.js';
import { testDatabaseUri } from '../support/database.js';

describe('collections and indexes', () => {
  const opened: Awaited<ReturnType<typeof connect>>[] = [];
  const open = async (uri: string) => {
    const connection = await connect(uri, { appName: 'varsel-test' });
    opened.push(connection);
    return connection;
  };
  afterEach(async () => {
    await opened[0]?.dropDatabase();
    await Promise.all(opened.splice(0).map((connection) => connection.close()));
  });

  it('are made once, though several programs start at the same time, and again and again', async () => {
    const uri = testDatabaseUri();
    const connections = await Promise.all([1, 2, 3].map(() => open(uri)));
    await Promise.all(connections.map(createIndexes));
    const [connection] = connections as [(typeof connections)[0]];
    await createIndexes(connection);
    for (const kept of COLLECTIONS) {
      const made = await connection.collection(kept.name).listIndexes().toArray();
      const names = made.map((index) => String(index.name)).sort();
      expect(names).toEqual(['_id_', ...indexesOf(kept).map((index) => index.name)].sort());
    }
  });

  it('say which one is in the way', async () => {
    const connection = await open(testDatabaseUri());
    await connection.collection('alerts').createIndex({ level: 1 }, { name: 'by_urgency' });
    await expect(createIndexes(connection)).rejects.toThrow(/"alerts" could not be made.*drop it/);
  });
});
