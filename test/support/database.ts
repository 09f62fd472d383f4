import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { connect } from '../../models/connection.js';
import { createIndexes } from '../../models/create-indexes.js';

export interface TestDatabase {
  readonly connection: Connection;
  readonly uri: string;
  /** Deletes all rows; collections and indexes stay. */
  empty(): Promise<void>;
  /** Drops the database and closes the connection. */
  drop(): Promise<void>;
}

/** A database of its own on the server that MONGODB_URI names, with every collection and index. */
export async function testDatabase(): Promise<TestDatabase> {
  const uri = testDatabaseUri();
  const connection = await connect(uri, { appName: 'varsel-test' });
  await createIndexes(connection);
  return {
    connection,
    uri,
    async empty() {
      const collections = await connection.listCollections();
      await Promise.all(collections.map(({ name }) => connection.collection(name).deleteMany({})));
    },
    async drop() {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** The address of a database that nobody else uses. */
export function testDatabaseUri(): string {
  const server = process.env.MONGODB_URI;
  if (server === undefined) {
    throw new Error('MONGODB_URI is not set: run the tests with `npm test`, which brings the servers.');
  }
  const [, beforeName = server, , options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(server) ?? [];
  return `${beforeName}/varsel_test_${randomBytes(6).toString('hex')}${options}`;
}
