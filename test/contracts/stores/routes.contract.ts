import { describe, expect, it } from 'vitest';
import type { StoredRoute } from '../../../src/domain/stored-route.js';
import type { RouteStore } from '../../../src/stores/routes.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function routeStoreContract(freshStore: () => Promise<RouteStore>): void {
  describe('a route store', () => {
    it('keeps every field', async () => {
      const store = await freshStore();
      const removed = exampleRoute('r2', { isActive: false, purpose: 'management' });
      const { purpose, conditions, channel } = removed;
      const changed = exampleRoute('r1', { before: { purpose, conditions, channel } });
      expect(await store.compareAndSet(changed)).toBe(true);
      expect(await store.compareAndSet(removed)).toBe(true);
      expect(await store.find('r1')).toStrictEqual(changed);
      expect(await store.find('r2')).toStrictEqual(removed);
      expect(await store.find('r3')).toBeNull();
    });

    it('lists those that count, the oldest first', async () => {
      const store = await freshStore();
      await store.compareAndSet(exampleRoute('b', { createdAt: day(2) }));
      await store.compareAndSet(exampleRoute('a', { createdAt: day(4) }));
      await store.compareAndSet(exampleRoute('c', { createdAt: day(2) }));
      await store.compareAndSet(exampleRoute('d', { isActive: false }));
      expect(idsOf(await store.active())).toEqual(['b', 'c', 'a']);
    });

    it('lets one of two who change it at once have it', async () => {
      const store = await freshStore();
      expect(await store.compareAndSet(exampleRoute('r1'))).toBe(true);
      expect(await store.compareAndSet(exampleRoute('r1', { purpose: 'fallback' }))).toBe(false);
      const changes = ['ada', 'bo', 'cleo'].map((changedById) =>
        store.compareAndSet(exampleRoute('r1', { changedById, version: 2 })),
      );
      expect((await Promise.all(changes)).filter((won) => won)).toHaveLength(1);
      expect(await store.compareAndSet(exampleRoute('r9', { version: 2 }))).toBe(false);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const conditions = { segment: text, region: text, team: text, level: null };
        const route = exampleRoute(`route:${text}`, {
          conditions,
          channel: { platform: 'slack', id: text, name: text },
        });
        expect(await store.compareAndSet(route)).toBe(true);
        expect(await store.find(route.id)).toStrictEqual(route);
      }
      expect(await store.active()).toHaveLength(HOSTILE_TEXTS.length);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function exampleRoute(id: string, over: Partial<StoredRoute> = {}): StoredRoute {
  return {
    id,
    purpose: 'churn',
    conditions: { segment: 'Retail', region: null, team: null, level: 'high' },
    channel: { platform: 'slack', id: 'C1', name: 'retail' },
    isActive: true,
    createdAt: day(3),
    changedById: 'anna',
    changedAt: day(3),
    version: 1,
    ...over,
  };
}
