import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../models/connection.js';
import { LARGEST_PART_BYTES } from '../../models/trained-model-parts.js';
import { trainedModelStore } from '../../models/trained-models.js';
import type { NewTrainedModel } from '../../src/domain/trained-model.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const LARGE = new Uint8Array(LARGEST_PART_BYTES + 10);
LARGE.set([1, 2, 3], LARGEST_PART_BYTES);

const MODEL: NewTrainedModel = {
  kind: 'churn',
  checksum: createHash('sha256').update(LARGE).digest('hex'),
  learner: 'boosting',
  window: { from: '2024-01-01', to: '2025-12-31' },
  quality: { auc: 0.8 },
  libraryVersion: '0.1.0',
  createdAt: new Date('2026-01-01T00:00:00Z'),
  createdBy: 'train-churn',
};

describe('trained models on MongoDB', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(() => database.empty());
  afterAll(() => database?.drop());
  const rows = () => database.connection.collection('trained_models');
  const parts = () => database.connection.collection('trained_model_parts');

  it('are one row up to the size of a part, and in parts above it', async () => {
    const store = trainedModelStore(database.connection);
    await store.save({ ...MODEL, checksum: 'whole' }, LARGE.subarray(0, LARGEST_PART_BYTES));
    expect(await parts().countDocuments()).toBe(0);
    await store.save(MODEL, LARGE);
    expect(await parts().countDocuments()).toBe(2);
    expect(await store.artefact('churn', 1)).toHaveLength(LARGEST_PART_BYTES);
    expect((await store.artefact('churn', 2))?.slice(-10)).toEqual(Buffer.from(LARGE.subarray(-10)));
  });

  it('are saved again with the same parts after a kill between parts and row', async () => {
    const store = trainedModelStore(database.connection);
    await store.save(MODEL, LARGE);
    await rows().deleteMany({});
    expect(await store.find('churn', 1)).toBeNull();
    expect((await store.save(MODEL, LARGE)).model.version).toBe(1);
    expect(await parts().countDocuments()).toBe(2);
    expect(await store.artefact('churn', 1)).toHaveLength(LARGE.length);
  });

  it('say which part is gone', async () => {
    const store = trainedModelStore(database.connection);
    await store.save(MODEL, LARGE);
    const [{ partIds }] = (await rows().find({}).toArray()) as unknown as [{ partIds: string[] }];
    await parts().deleteOne({ _id: partIds[1] as never });
    await expect(store.artefact('churn', 1)).rejects.toThrow(
      `The part ${partIds[1]} of a trained model is gone; restore the collection trained_model_parts`,
    );
  });

  it('leave one active though programs with connections of their own promote at once', async () => {
    const store = trainedModelStore(database.connection);
    await store.save({ ...MODEL, checksum: 'a' }, Uint8Array.of(1));
    await store.save({ ...MODEL, checksum: 'b' }, Uint8Array.of(2));
    const note = { at: MODEL.createdAt, by: 'anna', reason: 'better' };
    const connection = await connect(database.uri, { appName: 'varsel-test' });
    const others = trainedModelStore(connection);
    const taken = await Promise.all([
      store.takeStep('churn', { name: 'promote', version: 1, over: null }, note),
      others.takeStep('churn', { name: 'promote', version: 2, over: null }, note),
    ]).finally(() => connection.close());
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.connection.collection('model_registers').countDocuments()).toBe(1);
  });
});
