import { describe, expect, it } from 'vitest';
import type { WinScore } from '../../../src/domain/win-score.js';
import type { WinScoreStore } from '../../../src/stores/win-scores.js';
import { race } from './collect.js';
import { exampleWinScore } from './example-deals.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function winScoreStoreContract(freshStore: () => Promise<WinScoreStore>): void {
  describe('a win score store', () => {
    it('keeps every field of a score', async () => {
      const store = await freshStore();
      const full = exampleWinScore('crm:1');
      const bare = exampleWinScore('crm:2', {
        basis: 'people',
        chance: null,
        typicalChance: null,
        modelId: null,
        factors: [],
        changes: [],
        weakCases: [],
        expectedClose: null,
      });
      expect((await store.save([full, bare])).sort()).toEqual(['crm:1', 'crm:2']);
      expect(await store.find('crm:1')).toStrictEqual(full);
      expect(await store.find('crm:2')).toStrictEqual(bare);
      expect(await store.find('crm:3')).toBeNull();
      const found = await store.findMany(['crm:2', 'crm:3', 'crm:1', 'crm:1']);
      expect(found.map(({ dealId }) => dealId).sort()).toEqual(['crm:1', 'crm:2']);
      expect(await store.save([])).toEqual([]);
    });

    it('never lets a score of an older version of the deal replace a newer one, however late it was made', async () => {
      const store = await freshStore();
      expect(await store.save([at('crm:1', 5, 10, 0.5)])).toEqual(['crm:1']);
      expect(await store.save([at('crm:1', 4, 12, 0.9)])).toEqual([]);
      expect(await store.save([at('crm:1', 5, 9, 0.8), at('crm:2', 1, 9, 0.2)])).toEqual(['crm:2']);
      expect((await store.find('crm:1'))?.chance).toBe(0.5);
      expect(await store.save([at('crm:1', 5, 11, 0.6)])).toEqual(['crm:1']);
      expect(await store.save([at('crm:1', 6, 9, 0.7)])).toEqual(['crm:1']);
      expect((await store.find('crm:1'))?.chance).toBe(0.7);
    });

    it('changes nothing when the same is saved again', async () => {
      const store = await freshStore();
      const score = at('crm:1', 5, 10, 0.5);
      await store.save([score]);
      expect(await store.save([score])).toEqual([]);
      expect(await store.history('crm:1', 10)).toHaveLength(1);
    });

    it('keeps the newest of one deal within a batch', async () => {
      const store = await freshStore();
      await store.save([at('crm:1', 5, 10, 0.5), at('crm:1', 6, 10, 0.6), at('crm:1', 4, 20, 0.4)]);
      expect((await store.find('crm:1'))?.chance).toBe(0.6);
    });

    it('keeps the newest when many versions are saved at once, and says once of each that it stands', async () => {
      const store = await freshStore();
      const deals = Array.from({ length: 20 }, (_, index) => `crm:${index}`);
      const written = await race(8, (racer) =>
        store.save(
          (racer % 2 === 0 ? deals : [...deals].reverse()).map((id) => at(id, racer, 10, racer / 10)),
        ),
      );
      for (const { chance } of await store.findMany(deals)) expect(chance).toBe(0.7);
      expect([...(written[7] ?? [])].sort()).toEqual([...deals].sort());
    });

    it('has a point of history where the chance moved by a point, or the basis or the month changed', async () => {
      const store = await freshStore();
      const scores = [
        at('crm:1', 1, 5, 0.5),
        at('crm:1', 2, 6, 0.504),
        at('crm:1', 3, 7, 0.51),
        at('crm:1', 3, 8, 0.503),
        at('crm:1', 4, 9, 0.49),
        { ...at('crm:1', 5, 10, 0.49), basis: 'stage_rate' },
        { ...at('crm:1', 6, 11, 0), basis: 'people', chance: null },
        { ...at('crm:1', 7, 12, 0), basis: 'people', chance: null },
        { ...at('crm:1', 8, 33, 0), basis: 'people', chance: null },
      ] as const satisfies readonly WinScore[];
      for (const score of scores) await store.save([score]);
      const points = await store.history('crm:1', 10);
      expect(points.map(({ dealVersion }) => dealVersion)).toEqual([8, 6, 5, 4, 3, 1]);
      expect(points.at(-1)).toStrictEqual({
        dealId: 'crm:1',
        asOf: day(5),
        dealVersion: 1,
        basis: 'model',
        chance: 0.5,
        modelId: 'win.3',
      });
      expect((await store.history('crm:1', 2)).map(({ dealVersion }) => dealVersion)).toEqual([8, 6]);
      expect(await store.history('crm', 2)).toEqual([]);
    });

    it('takes what stood a moment ago for what stands, and lets nothing older through all the same', async () => {
      const store = await freshStore();
      await store.save([at('crm:1', 5, 10, 0.5)]);
      const standing = await store.findStanding(['crm:1', 'crm:2', 'crm:1']);
      expect(standing).toMatchObject([
        { score: at('crm:1', 5, 10, 0.5), lastPoint: { asOf: day(10), chance: 0.5 } },
      ]);
      // Somebody else comes in between, with a newer score of the one and a first one of the other.
      await store.save([at('crm:1', 8, 12, 0.9), at('crm:2', 3, 12, 0.3)]);
      const late = [at('crm:1', 6, 11, 0.6), at('crm:2', 2, 11, 0.2), at('crm:3', 1, 11, 0.1)];
      expect(await store.save(late, standing)).toEqual(['crm:3']);
      expect((await store.find('crm:1'))?.chance).toBe(0.9);
      expect((await store.find('crm:2'))?.chance).toBe(0.3);
      // A chance that has hardly moved since the last point makes none.
      const now = await store.findStanding(['crm:3']);
      expect(await store.save([at('crm:3', 2, 12, 0.104)], now)).toEqual(['crm:3']);
      expect(await store.history('crm:3', 5)).toHaveLength(1);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.save(HOSTILE_TEXTS.map((text) => exampleWinScore(text)));
      for (const text of HOSTILE_TEXTS) {
        expect(await store.find(text)).toStrictEqual(exampleWinScore(text));
        expect(await store.history(text, 5)).toHaveLength(1);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.history(OPERATOR_AS_TEXT, 5), []);
    });
  });
}

function at(dealId: string, dealVersion: number, number: number, chance: number): WinScore {
  return exampleWinScore(dealId, { dealVersion, asOf: day(number), chance });
}
