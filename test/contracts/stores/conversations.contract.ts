import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/domain/conversation.js';
import type { ConversationStore } from '../../../src/stores/conversations.js';
import { race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

const ALERTS: Conversation = {
  target: { platform: 'teams', kind: 'channel', id: '19:alerts@thread.tacv2' },
  conversationId: '19:alerts@thread.tacv2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  teamId: '19:team@thread.tacv2',
  state: 'open',
  toldAt: day(1),
};

export function conversationStoreContract(freshStore: () => Promise<ConversationStore>): void {
  describe('a conversation store', () => {
    it('keeps every field, by the target', async () => {
      const store = await freshStore();
      const ada: Conversation = {
        ...ALERTS,
        target: { platform: 'teams', kind: 'person', id: '29:ada' },
        conversationId: 'a:1',
        teamId: null,
      };
      expect(await store.save(ALERTS)).toBe(true);
      expect(await store.save(ada)).toBe(true);
      expect(await store.find(ALERTS.target)).toStrictEqual(ALERTS);
      expect(await store.find(ada.target)).toStrictEqual(ada);
      expect(await store.find({ ...ada.target, kind: 'channel' })).toBeNull();
      expect(await store.find({ ...ada.target, platform: 'slack' })).toBeNull();
    });

    it('finds one by the platform’s id of it', async () => {
      const store = await freshStore();
      await store.save(ALERTS);
      expect(await store.findByConversationId(ALERTS.conversationId)).toStrictEqual(ALERTS);
      await expectNothing(store.findByConversationId(OPERATOR_AS_TEXT), null);
    });

    it('takes what was told later, and again what was told last', async () => {
      const store = await freshStore();
      await store.save(ALERTS);
      const archived = { ...ALERTS, state: 'archived', toldAt: day(3) } as const;
      expect(await store.save(archived)).toBe(true);
      expect(await store.save(archived)).toBe(true);
      expect(await store.find(ALERTS.target)).toStrictEqual(archived);
    });

    it('leaves what was told later alone when something older comes in', async () => {
      const store = await freshStore();
      await store.save({ ...ALERTS, state: 'removed', toldAt: day(3) });
      expect(await store.save({ ...ALERTS, toldAt: day(2) })).toBe(false);
      expect((await store.find(ALERTS.target))?.state).toBe('removed');
    });

    it('ends with the latest however many tell at once', async () => {
      const store = await freshStore();
      await race(6, (writer) =>
        store.save({ ...ALERTS, conversationId: `c${writer}`, toldAt: day(1 + writer) }),
      );
      expect((await store.find(ALERTS.target))?.conversationId).toBe('c5');
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const target = { platform: 'teams', kind: 'person', id: text } as const;
        await store.save({ ...ALERTS, target, conversationId: text });
        expect((await store.find(target))?.conversationId).toBe(text);
      }
      await expectNothing(store.find({ platform: 'teams', kind: 'person', id: OPERATOR_AS_TEXT }), null);
    });
  });
}
