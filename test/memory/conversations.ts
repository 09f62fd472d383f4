import type { Conversation } from '../../src/domain/conversation.js';
import { targetKey } from '../../src/domain/delivery.js';
import type { ConversationStore } from '../../src/stores/conversations.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryConversations(): ConversationStore {
  const conversations = table<{ readonly id: string; readonly conversation: Conversation }>();
  return {
    async save(conversation) {
      const id = targetKey(conversation.target);
      const held = conversations.get(id);
      if (held !== null && held.conversation.toldAt > conversation.toldAt) return false;
      conversations.set({ id, conversation });
      return true;
    },
    async findByConversationId(conversationId) {
      const found = conversations.where(({ conversation }) => conversation.conversationId === conversationId);
      return found.sort(byId)[0]?.conversation ?? null;
    },
    async find(target) {
      return conversations.get(targetKey(target))?.conversation ?? null;
    },
  };
}
