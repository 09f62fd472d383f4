import { describe, expect, it } from 'vitest';
import type { StoppedTarget } from '../../../src/domain/stopped-target.js';
import type { StoppedTargetStore } from '../../../src/stores/stopped-targets.js';
import { race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function stoppedTargetStoreContract(freshStore: () => Promise<StoppedTargetStore>): void {
  describe('a store of stopped targets', () => {
    it('keeps every field, and the first reason', async () => {
      const store = await freshStore();
      expect(await store.add(exampleStop('slack-channel-C1'))).toBe(true);
      expect(await store.add(exampleStop('slack-channel-C1', { reason: 'archived' }))).toBe(false);
      expect(await store.find('slack-channel-C1')).toStrictEqual(exampleStop('slack-channel-C1'));
      expect(await store.find('slack-channel-C2')).toBeNull();
    });

    it('lets one of fifty stop it, and one set it going', async () => {
      const store = await freshStore();
      const stops = await race(50, () => store.add(exampleStop('slack-channel-C1')));
      expect(stops.filter(Boolean)).toHaveLength(1);
      const starts = await race(50, () => store.remove('slack-channel-C1'));
      expect(starts.filter(Boolean)).toHaveLength(1);
      expect(await store.find('slack-channel-C1')).toBeNull();
      expect(await store.add(exampleStop('slack-channel-C1'))).toBe(true);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const stopped = exampleStop(`slack-channel-${text}`, {
          target: { platform: 'slack', kind: 'channel', id: text },
          deliveryId: text,
        });
        expect(await store.add(stopped)).toBe(true);
        expect(await store.find(stopped.id)).toStrictEqual(stopped);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.remove(OPERATOR_AS_TEXT), false);
    });
  });
}

function exampleStop(id: string, over: Partial<StoppedTarget> = {}): StoppedTarget {
  return {
    id,
    target: { platform: 'slack', kind: 'channel', id: 'C1' },
    reason: 'not_a_member',
    deliveryId: 'A1|card|slack-channel-C1',
    stoppedAt: day(3),
    ...over,
  };
}
