import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ModelStep } from '../../../src/domain/model-register.js';
import type { NewTrainedModel, TrainedModelKind } from '../../../src/domain/trained-model.js';
import type { TrainedModelStore } from '../../../src/stores/trained-models.js';
import { race } from './collect.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS, hostileRecord, OPERATOR_AS_TEXT } from './hostile-texts.js';

const NOTE = { at: day(60), by: 'anna', reason: 'better on every segment' };

/** A model as training hands it over; `content` tells it from others. */
function newModel(content: string, over: Partial<NewTrainedModel> = {}): NewTrainedModel {
  return {
    kind: 'churn',
    checksum: createHash('sha256').update(content).digest('hex'),
    learner: 'boosting + logistic',
    window: { from: '2024-01-01', to: '2025-12-31' },
    quality: { auc: 0.8125 },
    libraryVersion: '0.1.0',
    createdAt: day(50),
    createdBy: 'train-churn',
    ...over,
  };
}

/** Bytes in which no stretch repeats another. */
function bytesOf(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4)).map((_, index) => Math.imul(index, 2_654_435_761));
  return new Uint8Array(words.buffer, 0, length);
}

export function trainedModelStoreContract(freshStore: () => Promise<TrainedModelStore>): void {
  /** A store with versions 1 to `count` of a kind. */
  const storeWith = async (count: number, kind: TrainedModelKind = 'churn') => {
    const store = await freshStore();
    for (let version = 1; version <= count; version++) {
      await store.save(newModel(`${version}`, { kind }), Uint8Array.of(version));
    }
    return store;
  };
  const promote = (version: number, over: number | null): ModelStep => ({ name: 'promote', version, over });
  const rollback = (over: number | null): ModelStep => ({ name: 'rollback', over });
  const states = async (store: TrainedModelStore) =>
    Object.fromEntries((await store.list('churn')).map(({ version, state }) => [version, state]));

  describe('a trained-model store', () => {
    it('keeps models as versions of their kind, candidates at first', async () => {
      const store = await freshStore();
      const model = newModel('a', {
        quality: {
          ...hostileRecord((index) => index / 7),
          worst: Number.NaN,
          logLoss: Number.NEGATIVE_INFINITY,
        },
        createdBy: HOSTILE_TEXTS.join(),
      });
      const artefact = bytesOf(100_000);
      const kept = {
        ...model,
        id: 'churn.1',
        version: 1,
        sizeBytes: 100_000,
        state: 'candidate',
        history: [],
      };
      expect(await store.save(model, artefact)).toStrictEqual({ model: kept, isNew: true });
      expect(await store.find('churn', 1)).toStrictEqual(kept);
      expect(await store.list('churn')).toStrictEqual([kept]);
      expect(Buffer.compare((await store.artefact('churn', 1)) ?? Buffer.of(), artefact)).toBe(0);

      expect((await store.save(newModel('b'), artefact)).model.version).toBe(2);
      expect((await store.save(newModel('a', { kind: 'win' }), artefact)).model.id).toBe('win.1');
      expect((await store.list('churn')).map(({ id }) => id)).toEqual(['churn.2', 'churn.1']);
      expect((await store.list('win')).map(({ id }) => id)).toEqual(['win.1']);
    });

    it('finds nothing where there is nothing', async () => {
      const store = await storeWith(1);
      expect(await store.find('churn', 2)).toBeNull();
      expect(await store.find('win', 1)).toBeNull();
      expect(await store.artefact('churn', 2)).toBeNull();
      expect(await store.active('churn')).toBeNull();
      expect(await store.list('value')).toEqual([]);
      const operator = OPERATOR_AS_TEXT as TrainedModelKind;
      expect(await store.list(operator).catch(() => [])).toEqual([]);
      expect(await store.active(operator).catch(() => null)).toBeNull();
    });

    it('numbers more than nine versions by number, not by text', async () => {
      const store = await storeWith(11);
      expect((await store.list('churn')).map(({ version }) => version)).toEqual([
        11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
      ]);
    });

    it('gives the version that is there when the same model is saved again', async () => {
      const store = await storeWith(2);
      await store.takeStep('churn', promote(1, null), NOTE);
      const again = await store.save(newModel('1', { createdAt: day(99), createdBy: 'other' }), bytesOf(5));
      expect(again.isNew).toBe(false);
      expect(again.model).toStrictEqual(await store.find('churn', 1));
      expect(again.model).toMatchObject({ version: 1, state: 'active', createdBy: 'train-churn' });
      expect(await store.artefact('churn', 1)).toHaveLength(1);
      expect(await store.list('churn')).toHaveLength(2);
    });

    it('numbers without gaps though twenty are saved at once', async () => {
      const store = await storeWith(1);
      const saved = await race(20, (index) => store.save(newModel(`raced ${index}`), Uint8Array.of(index)));
      const versions = saved.map(({ model }) => model.version).sort((a, b) => a - b);
      expect(versions).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
      // Each has its own bytes.
      for (const [index, { model }] of saved.entries()) {
        expect((await store.artefact('churn', model.version))?.[0]).toBe(index);
      }
    });

    it('keeps one of twenty equal models that are saved at once', async () => {
      const store = await freshStore();
      const saved = await race(20, () => store.save(newModel('same'), Uint8Array.of(7)));
      expect(saved.filter(({ isNew }) => isNew)).toHaveLength(1);
      for (const { model } of saved) expect(model.version).toBe(1);
      expect(await store.list('churn')).toHaveLength(1);
    });

    it('keeps an artefact that is larger than a document may be', async () => {
      const store = await freshStore();
      const artefact = bytesOf(26_000_000);
      const { model } = await store.save(newModel('large'), artefact);
      expect(model.sizeBytes).toBe(26_000_000);
      const kept = (await store.artefact('churn', 1)) ?? Buffer.of();
      expect(Buffer.compare(kept, artefact)).toBe(0);
    });

    it('promotes one version over the other and says who did it, when and why', async () => {
      const store = await storeWith(3);
      await store.takeStep('churn', { name: 'move', version: 2, to: 'shadow' }, { ...NOTE, at: day(51) });
      await store.takeStep('churn', promote(1, null), { ...NOTE, at: day(52) });
      expect(await states(store)).toEqual({ 1: 'active', 2: 'shadow', 3: 'candidate' });
      const taken = await store.takeStep('churn', promote(2, 1), { ...NOTE, at: day(53) });
      expect(taken).toMatchObject({ ok: true, value: { kind: 'churn', revision: 3, promoted: [1, 2] } });
      expect(await states(store)).toEqual({ 1: 'retired', 2: 'active', 3: 'candidate' });
      expect(await store.active('churn')).toStrictEqual(await store.find('churn', 2));
      expect((await store.find('churn', 2))?.history).toStrictEqual([
        { ...NOTE, at: day(51), state: 'shadow' },
        { ...NOTE, at: day(53), state: 'active' },
      ]);
    });

    it('keeps the kinds apart', async () => {
      const store = await storeWith(1);
      await store.save(newModel('1', { kind: 'win' }), Uint8Array.of(1));
      await store.takeStep('win', promote(1, null), NOTE);
      expect(await store.active('churn')).toBeNull();
      expect((await store.active('win'))?.id).toBe('win.1');
    });

    it('rolls back step by step, to none at last', async () => {
      const store = await storeWith(2);
      await store.takeStep('churn', promote(1, null), NOTE);
      await store.takeStep('churn', promote(2, 1), NOTE);
      expect(await store.takeStep('churn', rollback(2), NOTE)).toMatchObject({ ok: true });
      expect(await states(store)).toEqual({ 1: 'active', 2: 'retired' });
      expect(await store.takeStep('churn', rollback(1), NOTE)).toMatchObject({ ok: true });
      expect(await store.active('churn')).toBeNull();
      expect(await store.takeStep('churn', rollback(null), NOTE)).toEqual({
        ok: false,
        refusal: { reason: 'none_active' },
      });
    });

    it('refuses steps upon versions that are not there', async () => {
      const store = await storeWith(1);
      const refusal = { reason: 'unknown_version', version: 2 };
      expect(await store.takeStep('churn', promote(2, null), NOTE)).toEqual({ ok: false, refusal });
      expect(await store.takeStep('churn', { name: 'move', version: 2, to: 'shadow' }, NOTE)).toEqual({
        ok: false,
        refusal,
      });
      expect(await states(store)).toEqual({ 1: 'candidate' });
    });

    it('lets one of twenty racing promoters win and tells the others which version did', async () => {
      const store = await storeWith(20);
      const taken = await race(20, (index) => store.takeStep('churn', promote(index + 1, null), NOTE));
      const won = taken.flatMap(({ ok }, index) => (ok ? [index + 1] : []));
      expect(won).toHaveLength(1);
      for (const [index, each] of taken.entries()) {
        if (index + 1 === won[0]) continue;
        expect(each).toEqual({ ok: false, refusal: { reason: 'active_changed', activeVersion: won[0] } });
      }
      expect((await store.active('churn'))?.version).toBe(won[0]);
      const active = Object.values(await states(store)).filter((state) => state === 'active');
      expect(active).toHaveLength(1);
    });

    it('goes back one step though ten people roll back at once', async () => {
      const store = await storeWith(3);
      for (const version of [1, 2, 3]) {
        await store.takeStep('churn', promote(version, version === 1 ? null : version - 1), NOTE);
      }
      const taken = await race(10, () => store.takeStep('churn', rollback(3), NOTE));
      expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await store.active('churn'))?.version).toBe(2);
    });

    it('loses none of the moves that are made at once', async () => {
      const store = await storeWith(20);
      await race(20, (index) =>
        store.takeStep('churn', { name: 'move', version: index + 1, to: 'shadow' }, NOTE),
      );
      expect(new Set(Object.values(await states(store)))).toEqual(new Set(['shadow']));
    });
  });
}
