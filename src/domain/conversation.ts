import type { Target } from './delivery.js';

/** What is known of a target's conversation on a platform that does not tell it again when asked. */
export interface Conversation {
  readonly target: Target;
  /** The platform's id of the conversation: for a person, of the direct one with the bot. */
  readonly conversationId: string;
  /** The address at which the platform takes messages for it. */
  readonly serviceUrl: string;
  /** The team that a channel belongs to. */
  readonly teamId: string | null;
  /** Archived or deleted, or the bot was removed from it; as the platform told last. */
  readonly state: ConversationState;
  /** When the platform told so: an earlier telling never overwrites a later one. */
  readonly toldAt: Date;
}

export const CONVERSATION_STATES = ['open', 'archived', 'removed'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];
