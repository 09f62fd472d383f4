import { afterAll, beforeAll } from 'vitest';
import { mongooseStores } from '../../models/stores.js';
import { storesContract } from '../contracts/stores/stores.contract.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

storesContract('stores on MongoDB', async () => {
  await database.empty();
  return mongooseStores(database.connection);
});
