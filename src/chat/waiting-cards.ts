import type { Platform } from '../domain/delivery.js';
import type { Card, CardAction } from './card.js';
import { messageCard } from './cards/message-card.js';
import type { KnownPerson } from './linking/known-accounts.js';
import type { WordingKey } from './locales/wording-key.js';
import { button, press } from './press.js';
import { type Reader, readerOf } from './reader.js';
import type { ChatRequest } from './request.js';
import type { ChatSettings } from './settings.js';

/** What is said when an answer can't come in the time that a platform allows, or not where it was asked for. */
export interface WaitingCards {
  stillWorking(request: ChatRequest): Promise<Card>;
  /** A form can't open now; a button opens it again, or for the first time where it was typed for. */
  tooLateForForm(request: ChatRequest): Promise<Card>;
  failed(request: ChatRequest): Promise<Card>;
  /** Said in a channel; the answer itself stands in the asker's own chat. */
  answeredPrivately(request: ChatRequest): Promise<Card>;
  formIsPrivate(request: ChatRequest): Promise<Card>;
  /** The asker's own chat can't be written to. */
  chatIsClosed(request: ChatRequest): Promise<Card>;
  /** In place of a form that stands in the conversation. */
  saved(request: ChatRequest): Promise<Card>;
  cancelled(request: ChatRequest): Promise<Card>;
}

/** These have nothing to fill in. */
type WaitingKey = Extract<WordingKey, `waiting.${string}` | `privateChat.${string}`>;

/**
 * In the asker's language where the asker is known in time, else in the company's.
 *
 * @param inTime gives null for what takes too long: a slow database must not hold up the sentence that it is slow.
 */
export function waitingCards(
  whoIs: (platform: Platform, platformUserId: string) => Promise<KnownPerson | null>,
  settings: ChatSettings,
  inTime: <Value>(work: Promise<Value>) => Promise<Value | null> = (work) => work,
): WaitingCards {
  const askerOf = async ({ from }: ChatRequest) => {
    // The database may be the very thing that is slow or gone: the sentence must come all the same.
    const person = await inTime(whoIs(from.reply.platform, from.platformUserId).catch(() => null));
    return readerOf(person?.staff ?? null, settings, person?.chosen);
  };
  const wordsFor = async (request: ChatRequest) => (await askerOf(request)).words;
  const saying = (key: WaitingKey) => async (request: ChatRequest) =>
    messageCard((await wordsFor(request)).text(key));
  return {
    stillWorking: saying('waiting.longer'),
    tooLateForForm: async (request) => {
      const reader = await askerOf(request);
      const again = pressFor(request);
      return again === null
        ? messageCard(reader.words.text('waiting.tooLateForForm'))
        : formByButton(again, reader);
    },
    failed: saying('waiting.failed'),
    answeredPrivately: saying('privateChat.answered'),
    formIsPrivate: saying('privateChat.formThere'),
    chatIsClosed: saying('privateChat.closed'),
    saved: saying('privateChat.saved'),
    cancelled: saying('privateChat.cancelled'),
  };
}

/** A button holds no more; a command that opens a form is a word and a name. */
const LONGEST_COMMAND = 300;

/** What asks for the same once more; null for a form that followed another, which nothing can bring back. */
function pressFor(request: ChatRequest): CardAction | null {
  switch (request.kind) {
    case 'command':
      return press('command.run', request.text.slice(0, LONGEST_COMMAND));
    case 'press':
      return { action: request.action, subject: request.subject, args: request.args };
    case 'submit':
      return null;
  }
}

/** A press may open what typing may not, and one that is made now what one of a while ago may not. */
function formByButton(again: CardAction, reader: Reader): Card {
  const { words } = reader;
  return messageCard(words.text('waiting.formByButton'), {
    type: 'buttons',
    visible: [button(reader, 'button.openForm', again, 'primary')],
    more: [],
    moreLabel: words.text('button.more'),
  });
}
