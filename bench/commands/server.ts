import type { Connection } from 'mongoose';

/** What answers as the database. */
export interface DatabaseServer {
  readonly name: string;
  /** Else it stands in for one: goals that hang on the database don't hold for it. */
  readonly isMongod: boolean;
}

export async function databaseServer(connection: Connection): Promise<DatabaseServer> {
  const answer: unknown = await connection.db?.admin().command({ buildInfo: 1 });
  return serverOf(answer);
}

/** From the answer to buildInfo: a mongod names its storage engines, and what stands in for one itself. */
export function serverOf(buildInfo: unknown): DatabaseServer {
  const told = typeof buildInfo === 'object' && buildInfo !== null ? buildInfo : {};
  const version = 'version' in told ? String(told.version) : 'of unknown version';
  const engines = 'storageEngines' in told && Array.isArray(told.storageEngines) ? told.storageEngines : [];
  const isMongod = engines.includes('wiredTiger') && !('ferretdb' in told);
  return { name: isMongod ? `mongod ${version}` : `a stand-in for MongoDB ${version}`, isMongod };
}
