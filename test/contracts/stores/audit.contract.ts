import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/domain/audit.js';
import type { AuditStore } from '../../../src/stores/audit.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { hostileRecord } from './hostile-texts.js';

export function auditStoreContract(freshStore: () => Promise<AuditStore>): void {
  describe('an audit store', () => {
    it('keeps every field of an entry, whatever its details are called', async () => {
      const store = await freshStore();
      const entry = exampleEntry('1', {
        details: hostileRecord((index) => (index % 2 === 0 ? index : `${index}`)),
      });
      await store.append(entry);
      expect(await store.recent(5)).toStrictEqual([entry]);
    });

    it('lists the newest first, at most as many as asked for', async () => {
      const store = await freshStore();
      for (const [id, at] of [
        ['b', 2],
        ['a', 2],
        ['c', 1],
        ['d', 3],
      ] as const) {
        await store.append(exampleEntry(id, { at: day(at) }));
      }
      expect(idsOf(await store.recent(10))).toEqual(['d', 'b', 'a', 'c']);
      expect(idsOf(await store.recent(2))).toEqual(['d', 'b']);
    });

    it('takes several at once, leaving those that are there as they are', async () => {
      const store = await freshStore();
      await store.append(exampleEntry('1'));
      await store.appendAll([]);
      await store.appendAll([exampleEntry('2'), exampleEntry('1', { actorId: 'somebody else' })]);
      expect(await store.recent(5)).toEqual([exampleEntry('2'), exampleEntry('1')]);
    });

    it('tells who did something of a kind in a period, each once', async () => {
      const store = await freshStore();
      await store.appendAll([
        exampleEntry('1', { actorId: 'bo', action: 'deal_viewed', at: day(2) }),
        exampleEntry('2', { actorId: 'bo', action: 'pipeline_viewed', at: day(3) }),
        exampleEntry('3', { actorId: 'ada', action: 'pipeline_viewed', at: day(3) }),
        exampleEntry('4', { actorId: 'eve', action: 'deal_changed', at: day(3) }),
        exampleEntry('5', { actorId: 'kim', action: 'deal_viewed', at: day(1) }),
        exampleEntry('6', { actorId: 'liv', action: 'deal_viewed', at: day(4) }),
      ]);
      expect(await store.actorsOf(['deal_viewed', 'pipeline_viewed'], day(2), day(4))).toEqual(['ada', 'bo']);
      expect(await store.actorsOf([], day(1), day(9))).toEqual([]);
    });

    it('never changes an entry that is there', async () => {
      const store = await freshStore();
      await store.append(exampleEntry('1'));
      await store.append(exampleEntry('1', { actorId: 'somebody else' }));
      expect(await store.recent(5)).toEqual([exampleEntry('1')]);
    });
  });
}

function exampleEntry(id: string, over: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    at: day(1),
    actorId: 'anna',
    action: 'score_viewed',
    subjectId: 'erp:1',
    details: {},
    ...over,
  };
}
