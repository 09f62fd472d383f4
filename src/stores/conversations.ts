import type { Conversation } from '../domain/conversation.js';
import type { Target } from '../domain/delivery.js';

export interface ConversationStore {
  /** Keeps what was told, unless something later is known already. True when it was kept. */
  save(conversation: Conversation): Promise<boolean>;
  find(target: Target): Promise<Conversation | null>;
  /** One with this id of the platform's; null when none was told of. */
  findByConversationId(conversationId: string): Promise<Conversation | null>;
}
