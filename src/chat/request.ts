import type { ReplyHandle } from './adapter.js';
import type { Card, Form } from './card.js';

/** What a person just did in chat, free of the platform. */
export type ChatRequest =
  | { readonly kind: 'command'; readonly text: string; readonly from: Asker }
  | {
      readonly kind: 'press';
      readonly action: string;
      readonly subject: string;
      readonly args: Readonly<Record<string, string>>;
      readonly from: Asker;
    }
  | {
      readonly kind: 'submit';
      readonly formId: string;
      readonly subject: string;
      readonly args: Readonly<Record<string, string>>;
      readonly values: Readonly<Record<string, string>>;
      readonly from: Asker;
    };

export interface Asker {
  readonly platformUserId: string;
  readonly reply: ReplyHandle;
}

/** What to answer at once. Cards in channels change through the alert's own state, not through the answer. */
export type ChatAnswer =
  | { readonly kind: 'whisper'; readonly card: Card }
  | { readonly kind: 'form'; readonly form: Form }
  /** A submitted form is wrong: one text per input name. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  /** Done; the changed card is the answer. `told` says it in words, where the form stood in a conversation of its own. */
  | { readonly kind: 'done'; readonly told?: () => Promise<Card> };

/** The one door from a platform into the core. Never throws: a fault becomes a plain sentence to the asker. */
export type ChatHandler = (request: ChatRequest) => Promise<ChatAnswer>;
