import { describe, expect, it } from 'vitest';
import type { TeamStageEntry } from '../../../src/domain/team-stage.js';
import type { TeamStageStore } from '../../../src/stores/team-stages.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function teamStageStoreContract(freshStore: () => Promise<TeamStageStore>): void {
  describe('a team stage store', () => {
    it('keeps every field, by team', async () => {
      const store = await freshStore();
      const south = exampleEntry({ team: 'south', stage: 'act' });
      const nameless = exampleEntry({ team: '', pause: { from: day(1), until: null } });
      expect(await store.compareAndSet(south)).toBe(true);
      expect(await store.compareAndSet(nameless)).toBe(true);
      expect(await store.all()).toStrictEqual([nameless, south]);
      expect(await store.find('south')).toStrictEqual(south);
      expect(await store.find('north')).toBeNull();
    });

    it('lets one of two who change it at once have it', async () => {
      const store = await freshStore();
      expect(await store.compareAndSet(exampleEntry())).toBe(true);
      expect(await store.compareAndSet(exampleEntry({ stage: 'act' }))).toBe(false);
      expect(await store.compareAndSet(exampleEntry({ stage: 'act', version: 2 }))).toBe(true);
      expect(await store.compareAndSet(exampleEntry({ stage: 'observe', version: 2 }))).toBe(false);
      expect((await store.find('north'))?.stage).toBe('act');
      expect(await store.compareAndSet(exampleEntry({ team: 'west', version: 2 }))).toBe(false);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const team of HOSTILE_TEXTS) {
        expect(await store.compareAndSet(exampleEntry({ team }))).toBe(true);
        expect((await store.find(team))?.team).toBe(team);
      }
      expect(await store.all()).toHaveLength(HOSTILE_TEXTS.length);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function exampleEntry(over: Partial<TeamStageEntry> = {}): TeamStageEntry {
  return {
    team: 'north',
    stage: 'propose',
    version: 1,
    changedById: 'anna',
    changedAt: day(3),
    ...over,
  };
}
