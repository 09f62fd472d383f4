import { beforeAll, describe, expect, it } from 'vitest';
import type { ChurnTrainingReport } from '../../src/churn/model/training-report.js';
import { DAY_MS } from '../../src/domain/time.js';
import type { TrainedModel } from '../../src/domain/trained-model.js';
import { acceptChurnModel } from '../../src/feedback/accept-model.js';
import { promoteShadow } from '../../src/feedback/promote-shadow.js';
import { dueByAge, isDriftLookDue } from '../../src/feedback/training-due.js';
import { type Artefact, packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { smallArtefact, someReport } from '../churn/model/small-model.js';
import { at } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = at('2026-06-30');
const FATE = { state: 'shadow', at: NOW, by: 'test', reason: 'fit' } as const;
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

  it('takes over what segments have of their own', async () => {
    const stores = memoryStores();
    const segmentBorders = [{ segment: 'key accounts', borders: { low: 5, medium: 9, high: 15 } }];
    const proposal = { ...someReport().proposal, segmentBorders };
    const version = await keep(stores, 'shadow', NOW, { proposal });
    expect(await acceptChurnModel(stores, version, 'S01', NOW)).toMatchObject({
      ok: true,
      value: { borders: { low: 8, medium: 12, high: 18 }, segmentBorders },
    });
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

  const trained = (days: number, history: TrainedModel['history'] = [FATE]) => ({
    createdAt: daysAgo(days),
    history,
  });

  it('is due every quarter, and as soon as the data suffice', () => {
    expect(dueByAge(ready, null, NOW)).toEqual({ kind: 'first' });
    expect(dueByAge(ready, trained(89), NOW)).toBeNull();
    expect(dueByAge(ready, trained(90), NOW)).toEqual({ kind: 'quarter' });
  });

  it('is due at once where the last one was cut off before its model was judged', () => {
    expect(dueByAge(ready, trained(1, []), NOW)).toEqual({ kind: 'unfinished' });
  });

  it('is not due under the minimums, nor before anything was scored', () => {
    expect(dueByAge({ isReady: false }, null, NOW)).toBeNull();
    expect(dueByAge(null, null, NOW)).toBeNull();
    expect(isDriftLookDue({ isReady: false }, trained(30), NOW)).toBe(false);
    expect(isDriftLookDue(null, trained(30), NOW)).toBe(false);
  });

  it('has drift looked for weekly, from a month behind the last one on', () => {
    const days = Array.from({ length: 60 }, (_, day) => day).filter((day) =>
      isDriftLookDue(ready, trained(day), NOW),
    );
    expect(days).toEqual([30, 37, 44, 51, 58]);
    expect(isDriftLookDue(ready, null, NOW)).toBe(false);
  });
});
