import { beforeAll, describe, expect, it } from 'vitest';
import type { ChurnTrainingReport } from '../../src/churn/model/training-report.js';
import { DAY_MS } from '../../src/domain/time.js';
import { acceptChurnModel } from '../../src/feedback/accept-model.js';
import { promoteShadow } from '../../src/feedback/promote-shadow.js';
import { isTrainingDue } from '../../src/feedback/training-due.js';
import { type Artefact, packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { smallArtefact, someReport } from '../churn/model/small-model.js';
import { at } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = at('2026-06-30');
let artefact: Artefact;
beforeAll(() => {
  artefact = smallArtefact();
});

/** Keeps a model, in shadow or as a candidate. */
async function keep(
  stores: Stores,
  state: 'shadow' | 'candidate',
  when: Date = NOW,
  report: Partial<ChurnTrainingReport> = {},
): Promise<number> {
  const number = (await stores.trainedModels.list('churn')).length;
  const { classifier } = artefact.model as { readonly classifier: unknown };
  const own = { ...artefact, seeds: { training: number }, model: { classifier, report: someReport(report) } };
  const bytes = packArtefact(own);
  const about = { createdAt: when, createdBy: 'test' };
  const { model } = await stores.trainedModels.save(newTrainedModel(own, bytes, about), bytes);
  await stores.trainedModels.takeStep(
    'churn',
    { name: 'move', version: model.version, to: state },
    { at: when, by: 'test', reason: state === 'shadow' ? 'fit' : 'no better than the base rate' },
  );
  return model.version;
}

async function state(stores: Stores, version: number) {
  return (await stores.trainedModels.find('churn', version))?.state;
}

describe('accepting a model', () => {
  it('makes its proposed levels hold, and the model active', async () => {
    const stores = memoryStores();
    const version = await keep(stores, 'shadow');
    const accepted = await acceptChurnModel(stores, version, 'S01', NOW);
    expect(accepted).toEqual({
      ok: true,
      value: {
        kind: 'churn',
        revision: 1,
        borders: { low: 8, medium: 12, high: 18 },
        hysteresisPoints: 1.6,
        modelId: 'churn.1',
        acceptedBy: 'S01',
        acceptedAt: NOW,
      },
    });
    expect(await state(stores, version)).toBe('active');
  });

  it('puts a later one in the place of the one before, with its own levels', async () => {
    const stores = memoryStores();
    await acceptChurnModel(stores, await keep(stores, 'shadow'), 'S01', NOW);
    const proposal = { ...someReport().proposal, borders: { low: 5, medium: 9, high: 20 } };
    const next = await keep(stores, 'shadow', NOW, { proposal });
    expect(await acceptChurnModel(stores, next, 'S02', NOW)).toMatchObject({
      ok: true,
      value: { revision: 2, borders: { low: 5, medium: 9, high: 20 }, modelId: 'churn.2' },
    });
    expect([await state(stores, 1), await state(stores, 2)]).toEqual(['retired', 'active']);
  });

  it('is done once when several do it at once', async () => {
    const stores = memoryStores();
    const version = await keep(stores, 'shadow');
    const all = await Promise.all(
      ['S01', 'S02', 'S03'].map((by) => acceptChurnModel(stores, version, by, NOW)),
    );
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect((await stores.acceptedThresholds.find('churn'))?.revision).toBe(1);
    expect(await state(stores, version)).toBe('active');
  });

  it('is refused for a model that something speaks against, and for one that is not there', async () => {
    const stores = memoryStores();
    const version = await keep(stores, 'candidate');
    expect(await acceptChurnModel(stores, version, 'S01', NOW)).toEqual({
      ok: false,
      refusal: { reason: 'not_fit', why: 'no better than the base rate' },
    });
    expect(await acceptChurnModel(stores, 7, 'S01', NOW)).toEqual({
      ok: false,
      refusal: { reason: 'unknown_version' },
    });
    expect(await stores.acceptedThresholds.find('churn')).toBeNull();
  });
});

describe('a model in shadow', () => {
  const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

  it('takes the place of the active one after a week, and the levels stay', async () => {
    const stores = memoryStores();
    await acceptChurnModel(stores, await keep(stores, 'shadow'), 'S01', NOW);
    await keep(stores, 'shadow', inDays(1));
    expect(await promoteShadow(stores, 'check', inDays(7))).toBeNull();
    expect(await promoteShadow(stores, 'check', inDays(8))).toMatchObject({ id: 'churn.2' });
    expect((await stores.trainedModels.active('churn'))?.version).toBe(2);
    expect((await stores.acceptedThresholds.find('churn'))?.modelId).toBe('churn.1');
    expect(await promoteShadow(stores, 'check', inDays(9))).toBeNull();
  });

  it('waits for an administrator where it is the first, and for ever where it is only a candidate', async () => {
    const stores = memoryStores();
    await keep(stores, 'shadow');
    expect(await promoteShadow(stores, 'check', inDays(60))).toBeNull();
    await acceptChurnModel(stores, 1, 'S01', inDays(60));
    await keep(stores, 'candidate', inDays(61));
    expect(await promoteShadow(stores, 'check', inDays(90))).toBeNull();
  });

  it('is not promoted again after it was rolled back', async () => {
    const stores = memoryStores();
    await acceptChurnModel(stores, await keep(stores, 'shadow'), 'S01', NOW);
    await keep(stores, 'shadow', NOW);
    await promoteShadow(stores, 'check', inDays(8));
    await stores.trainedModels.takeStep(
      'churn',
      { name: 'rollback', over: 2 },
      { at: inDays(9), by: 'S01', reason: 'too many alerts' },
    );
    expect(await promoteShadow(stores, 'check', inDays(30))).toBeNull();
    expect((await stores.trainedModels.active('churn'))?.version).toBe(1);
  });
});

describe('a training', () => {
  const ready = { isReady: true };
  const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

  it('is due every quarter, and as soon as the data suffice', () => {
    expect(isTrainingDue(ready, null, NOW)).toBe(true);
    expect(isTrainingDue(ready, daysAgo(89), NOW)).toBe(false);
    expect(isTrainingDue(ready, daysAgo(90), NOW)).toBe(true);
  });

  it('is not due under the minimums, nor before anything was scored', () => {
    expect(isTrainingDue({ isReady: false }, null, NOW)).toBe(false);
    expect(isTrainingDue(null, null, NOW)).toBe(false);
  });
});
