import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mongooseStores } from '../../models/stores.js';
import { day, exampleScore } from '../contracts/stores/example-rows.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

describe('scores on MongoDB', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.drop());

  it.each([
    ['before the first score', [] as const],
    ['before a later score', [30] as const],
  ])('have every point of history when the same run is saved after a kill %s', async (_name, nights) => {
    await database.empty();
    const { scores } = mongooseStores(database.connection);
    for (const number of nights)
      await scores.save([exampleScore('erp:1', { asOf: day(number), runId: 'before' })]);
    const score = exampleScore('erp:1', { asOf: day(31), runId: 'killed', risk: 80 });

    const { collection } = database.connection.model('scores');
    const killed = new Error('killed');
    const writes = [
      vi.spyOn(collection, 'insertMany').mockRejectedValueOnce(killed),
      vi.spyOn(collection, 'bulkWrite').mockRejectedValueOnce(killed),
    ];
    await expect(scores.save([score])).rejects.toThrow('killed');
    for (const write of writes) write.mockRestore();

    await scores.save([score]);
    expect(await scores.find('churn', 'erp:1')).toEqual(score);
    const risks = (await scores.history('churn', 'erp:1', 9)).map((point) => point.risk);
    expect(risks).toEqual([80, ...nights.map(() => 45)]);
  });
});
