import { describe, expect, it } from 'vitest';
import type { TierOverrideStore } from '../../../src/stores/tier-overrides.js';
import { collect, idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { exampleOverride } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function tierOverrideStoreContract(freshStore: () => Promise<TierOverrideStore>): void {
  describe('a store of tier overrides', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const ended = exampleOverride('2', { rawTier: null, endedAt: day(9), endedById: 'bo' });
      expect(await store.add(exampleOverride('1'))).toBe(true);
      expect(await store.add(ended)).toBe(true);
      expect(await store.add(exampleOverride('1', { tier: 'basic' }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(exampleOverride('1'));
      expect(await store.find('2')).toStrictEqual(ended);
      expect(await store.find('3')).toBeNull();
    });

    it('ends once, and takes back an end only while it is that one', async () => {
      const store = await freshStore();
      await store.add(exampleOverride('1'));
      const won = await race(4, (index) => store.end('1', day(9), `person ${index}`));
      expect(won.filter((isFirst) => isFirst)).toHaveLength(1);
      const endedById = (await store.find('1'))?.endedById ?? '';
      expect(await store.reopen('1', day(8), endedById)).toBe(false);
      expect(await store.reopen('1', day(9), 'somebody else')).toBe(false);
      expect(await store.reopen('1', day(9), endedById)).toBe(true);
      expect(await store.reopen('1', day(9), endedById)).toBe(false);
      expect(await store.find('1')).toStrictEqual(exampleOverride('1'));
      expect(await store.end('9', day(9), 'bo')).toBe(false);
    });

    it('tells the newest of each customer that nobody ended', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOverride('old', { at: day(1) }),
        exampleOverride('new', { at: day(5), until: day(6) }),
        exampleOverride('newer, ended', { at: day(7), endedAt: day(8), endedById: 'bo' }),
        exampleOverride('other', { customerId: 'erp:2' }),
        exampleOverride('unasked', { customerId: 'erp:3' }),
      ]);
      const newest = await store.newestOf(['erp:2', 'erp:1', 'erp:1', 'erp:9']);
      expect(newest.get('erp:1')).toStrictEqual(exampleOverride('new', { at: day(5), until: day(6) }));
      expect(newest.get('erp:2')?.id).toBe('other');
      expect(newest.size).toBe(2);
      expect((await store.newestOf([])).size).toBe(0);
    });

    it('walks those that stand at a moment, the first to end first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOverride('late', { until: day(60) }),
        exampleOverride('first', { until: day(20) }),
        exampleOverride('over', { until: day(19) }),
        exampleOverride('not begun', { at: day(21) }),
        exampleOverride('ended', { endedAt: day(19), endedById: 'bo' }),
        exampleOverride('ended later', { until: day(70), endedAt: day(40), endedById: 'bo' }),
      ]);
      const batches = await collect(store.standingAt(day(20), 2));
      expect(idsOf(batches.flat())).toEqual(['first', 'late', 'ended later']);
      for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(2);
      expect(await collect(store.standingAt(day(99), 2))).toEqual([]);
    });

    it('walks those whose time ran out in a period, but for those that somebody ended', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOverride('last', { until: day(22) }),
        exampleOverride('first', { until: day(20) }),
        exampleOverride('earlier', { until: day(19) }),
        exampleOverride('later', { until: day(23) }),
        exampleOverride('ended', { until: day(21), endedAt: day(19), endedById: 'bo' }),
        exampleOverride('between', { until: day(21) }),
      ]);
      const batches = await collect(store.runOut(day(20), day(23), 2));
      expect(idsOf(batches.flat())).toEqual(['first', 'between', 'last']);
      for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(2);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await addAll(
        store,
        HOSTILE_TEXTS.map((text) => exampleOverride(`o:${text}`, { customerId: text, reason: text })),
      );
      const newest = await store.newestOf(HOSTILE_TEXTS);
      for (const text of HOSTILE_TEXTS) expect(newest.get(text)?.reason).toBe(text);
      await expectNothing(store.newestOf([OPERATOR_AS_TEXT]), new Map());
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.end(OPERATOR_AS_TEXT, day(9), 'bo'), false);
    });
  });
}

async function addAll(
  store: TierOverrideStore,
  overrides: readonly Parameters<TierOverrideStore['add']>[0][],
): Promise<void> {
  for (const override of overrides) await store.add(override);
}
