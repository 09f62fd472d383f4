import type { MessageContent } from './render/card.js';

/** What the client that pressed is told at once. Source: learn.microsoft.com, "Universal Actions for Adaptive Cards". */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.activity.message';
      readonly value: string;
    }
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive';
      readonly value: MessageContent['card'];
    };

/** A short line beside the card. */
export function messageAnswer(text: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** Another card in place of the one that was pressed. */
export function cardAnswer({ card }: MessageContent): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}
