import { describe, expect, it } from 'vitest';
import type { PersonalSettings } from '../../../src/domain/personal-settings.js';
import type { PersonalSettingsStore } from '../../../src/stores/personal-settings.js';
import { idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function personalSettingsStoreContract(freshStore: () => Promise<PersonalSettingsStore>): void {
  describe('a store of personal settings', () => {
    it('keeps every field', async () => {
      const store = await freshStore();
      const settings = someSettings('anna', {
        language: 'fi',
        quietHours: { from: '17:30', to: '07:00' },
        workingDays: [1, 2, 3, 4],
        alertPlace: 'direct',
        digest: { weekday: 4, time: '15:30' },
      });
      expect(await store.compareAndSet(settings)).toBe(true);
      expect(await store.find('anna')).toStrictEqual(settings);
      expect(await store.find('berit')).toBeNull();
    });

    it('writes the next version over the one it was made from, and no other', async () => {
      const store = await freshStore();
      expect(await store.compareAndSet(someSettings('anna', { version: 2 }))).toBe(false);
      await store.compareAndSet(someSettings('anna'));
      expect(await store.compareAndSet(someSettings('anna', { language: 'nb' }))).toBe(false);
      const next = someSettings('anna', { version: 2, language: 'en', workingDays: null });
      expect(await store.compareAndSet(next)).toBe(true);
      expect(await store.find('anna')).toStrictEqual(next);
    });

    it('lets one of fifty who choose at once win', async () => {
      const store = await freshStore();
      const won = await race(50, () => store.compareAndSet(someSettings('anna')));
      expect(won.filter(Boolean)).toHaveLength(1);
    });

    it('lists everybody who has chosen anything, by id, hostile names included', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) await store.compareAndSet(someSettings(text));
      expect(new Set(idsOf(await store.all()))).toEqual(new Set(HOSTILE_TEXTS));
    });
  });
}

function someSettings(id: string, over: Partial<PersonalSettings> = {}): PersonalSettings {
  return {
    id,
    version: 1,
    language: null,
    quietHours: null,
    workingDays: null,
    alertPlace: 'route',
    updatedAt: day(3),
    ...over,
  };
}
