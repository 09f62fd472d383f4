import { describe, expect, it } from 'vitest';
import type { StaffStore } from '../../../src/stores/staff.js';
import { idsOf, race } from './collect.js';
import { day, exampleStaff } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function staffStoreContract(freshStore: () => Promise<StaffStore>): void {
  describe('a staff store', () => {
    it('keeps every field of a person', async () => {
      const store = await freshStore();
      const person = exampleStaff('anna', {
        email: 'anna@example.com',
        deputyId: 'berit',
        leaderId: 'lea',
        slackUserId: 'U1',
        teamsUserId: '29:x',
      });
      const bare = exampleStaff('berit', { country: null, timezone: null, language: null });
      await store.upsert([bare, person]);
      expect(await store.find('anna')).toStrictEqual(person);
      expect(await store.all()).toStrictEqual([person, bare]);
      expect(await store.find('lea')).toBeNull();
    });

    it('counts new and changed people and leaves the rest alone', async () => {
      const store = await freshStore();
      expect(await store.upsert([exampleStaff('anna'), exampleStaff('berit')])).toBe(2);
      const written = await store.upsert([
        exampleStaff('anna', { updatedAt: day(9) }),
        exampleStaff('berit', { updatedAt: day(9), role: 'manager' }),
        exampleStaff('carl'),
      ]);
      expect(written).toBe(2);
      expect((await store.find('anna'))?.updatedAt).toEqual(day(1));
      expect((await store.find('berit'))?.role).toBe('manager');
      expect(await store.upsert([])).toBe(0);
    });

    it('takes a person that comes twice in a batch as the last says', async () => {
      const store = await freshStore();
      const rows = ['first', 'second'].map((name) => exampleStaff('anna', { name }));
      expect(await store.upsert(rows)).toBe(1);
      expect((await store.find('anna'))?.name).toBe('second');
    });

    it('has each person once when many write the same people at once', async () => {
      const store = await freshStore();
      const rows = Array.from({ length: 20 }, (_, index) => exampleStaff(`p${index}`));
      const written = await race(6, (writer) => store.upsert(writer % 2 === 0 ? rows : [...rows].reverse()));
      expect(written.reduce((sum, count) => sum + count)).toBe(20);
      expect(await store.all()).toHaveLength(20);
    });

    it('finds people by id and by their id on a platform', async () => {
      const store = await freshStore();
      await store.upsert([
        exampleStaff('anna', { slackUserId: 'U1', teamsUserId: '29:a' }),
        exampleStaff('berit', { slackUserId: 'U2' }),
      ]);
      expect(idsOf(await store.findOwn(['carl', 'anna']))).toEqual(['anna']);
      expect(idsOf(await store.findMany(['berit', 'carl', 'anna', 'anna'])).sort()).toEqual([
        'anna',
        'berit',
      ]);
      expect((await store.findByPlatformId('slack', 'U2'))?.id).toBe('berit');
      expect((await store.findByPlatformId('teams', '29:a'))?.id).toBe('anna');
      expect(await store.findByPlatformId('teams', 'U2')).toBeNull();
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.upsert(
        HOSTILE_TEXTS.map((text) => exampleStaff(`s:${text}`, { slackUserId: text, name: text })),
      );
      for (const text of HOSTILE_TEXTS) {
        expect((await store.findByPlatformId('slack', text))?.id).toBe(`s:${text}`);
      }
      await expectNothing(store.findByPlatformId('slack', OPERATOR_AS_TEXT), null);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}
