import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/domain/task.js';
import type { TaskStore } from '../../../src/stores/tasks.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function taskStoreContract(freshStore: () => Promise<TaskStore>): void {
  describe('a task store', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const pressed = exampleTask('2', {
        state: { name: 'snoozed', until: day(20), byId: 'anna', at: day(5) },
        undo: {
          step: 'snoozed',
          byId: 'anna',
          until: day(6),
          before: { state: { name: 'open' }, ownerId: 'bo' },
        },
        targets: [{ platform: 'slack', kind: 'person', id: 'U1' }],
        reason: {
          kind: 'maintenance_due',
          by: 'limit',
          machineIds: ['M1'],
          product: null,
          value: 81.5,
          limit: 80,
          readAt: day(4),
        },
      });
      expect(await store.add([exampleTask('1'), pressed])).toBe(2);
      expect(await store.add([exampleTask('1', { ownerId: 'bo' }), exampleTask('3')])).toBe(1);
      expect(await store.find('1')).toStrictEqual(exampleTask('1'));
      expect(await store.find('2')).toStrictEqual(pressed);
      expect(await store.find('4')).toBeNull();
      expect(await store.existing(['1', '4', '3', '1'])).toEqual(new Set(['1', '3']));
    });

    it('writes a change over the version that it was made from only', async () => {
      const store = await freshStore();
      await store.add([exampleTask('1')]);
      const done = exampleTask('1', {
        version: 2,
        isOpen: false,
        state: { name: 'done', byId: 'anna', at: day(4) },
      });
      expect(await store.compareAndSet(done)).toBe(true);
      expect(await store.compareAndSet({ ...done, ownerId: 'bo' })).toBe(false);
      expect(await store.compareAndSet(exampleTask('9', { version: 2 }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(done);
    });

    it("lists a person's open tasks, the one due first first", async () => {
      const store = await freshStore();
      await store.add([
        exampleTask('b', { dueAt: day(8) }),
        exampleTask('a', { dueAt: day(9) }),
        exampleTask('c', { dueAt: day(7) }),
        exampleTask('done', { isOpen: false }),
        exampleTask('others', { ownerId: 'bo' }),
      ]);
      expect(idsOf(await store.openOfOwner('anna', 10))).toEqual(['c', 'b', 'a']);
      expect(idsOf(await store.openOfOwner('anna', 2))).toEqual(['c', 'b']);
    });

    it('finds those done in a period, the first first', async () => {
      const store = await freshStore();
      const done = (id: string, at: Date) =>
        exampleTask(id, { isOpen: false, state: { name: 'done', byId: 'anna', at } });
      await store.add([
        done('before', day(9)),
        done('late', day(12)),
        done('first', day(10)),
        done('after', day(17)),
        exampleTask('lapsed', { isOpen: false, state: { name: 'lapsed', at: day(11) } }),
        exampleTask('open'),
      ]);
      expect(idsOf(await store.doneBetween(day(10), day(17)))).toEqual(['first', 'late']);
    });

    it('finds open tasks whose period is over', async () => {
      const store = await freshStore();
      await store.add([
        exampleTask('over', { endsAt: day(80) }),
        exampleTask('long over', { endsAt: day(70) }),
        exampleTask('not yet', { endsAt: day(91) }),
        exampleTask('done', { endsAt: day(70), isOpen: false }),
      ]);
      expect(idsOf(await store.openEndedBy(day(80), 10))).toEqual(['long over', 'over']);
      expect(idsOf(await store.openEndedBy(day(80), 1))).toEqual(['long over']);
    });

    it('finds tasks with an outdated card, until that version is shown', async () => {
      const store = await freshStore();
      await store.add([exampleTask('1', { isCardStale: true, version: 3 }), exampleTask('2')]);
      expect(idsOf(await store.withStaleCard(10))).toEqual(['1']);
      expect(await store.clearStaleCard('1', 2)).toBe(false);
      expect(await store.clearStaleCard('1', 3)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
      expect((await store.find('1'))?.version).toBe(3);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(HOSTILE_TEXTS.map((text) => exampleTask(`a:${text}`, { ownerId: text })));
      for (const text of HOSTILE_TEXTS)
        expect(idsOf(await store.openOfOwner(text, 5))).toEqual([`a:${text}`]);
      await expectNothing(store.openOfOwner(OPERATOR_AS_TEXT, 5), []);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function exampleTask(id: string, over: Partial<Task> = {}): Task {
  return {
    id,
    kind: 'health_check',
    customerId: 'erp:1',
    period: '2026-01',
    ownerId: 'anna',
    createdAt: day(3),
    dueAt: day(10),
    endsAt: day(90),
    isOpen: true,
    state: { name: 'open' },
    version: 1,
    undo: null,
    targets: [],
    isCardStale: false,
    ...over,
  };
}
