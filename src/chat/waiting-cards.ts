import type { StaffStore } from '../stores/staff.js';
import type { Card } from './card.js';
import { messageCard } from './cards/message-card.js';
import type { WordingKey } from './locales/wording-key.js';
import { findPerson } from './people.js';
import { readerOf } from './reader.js';
import type { ChatRequest } from './request.js';
import type { ChatSettings } from './settings.js';

/** What is said when an answer can't come in the time that a platform allows, or not where it was asked for. */
export interface WaitingCards {
  stillWorking(request: ChatRequest): Promise<Card>;
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
  staff: Pick<StaffStore, 'find' | 'findByPlatformId'>,
  settings: ChatSettings,
  inTime: <Value>(work: Promise<Value>) => Promise<Value | null> = (work) => work,
): WaitingCards {
  const wordsFor = async ({ from }: ChatRequest) => {
    // The database may be the very thing that is slow or gone: the sentence must come all the same.
    const person = await inTime(
      findPerson(from.reply.platform, from.platformUserId, staff, settings.people).catch(() => null),
    );
    return readerOf(person, settings).words;
  };
  const saying = (key: WaitingKey) => async (request: ChatRequest) =>
    messageCard((await wordsFor(request)).text(key));
  return {
    stillWorking: saying('waiting.longer'),
    tooLateForForm: saying('waiting.tooLateForForm'),
    failed: async (request) => messageCard((await wordsFor(request)).text('fault', { id: '–' })),
    answeredPrivately: saying('privateChat.answered'),
    formIsPrivate: saying('privateChat.formThere'),
    chatIsClosed: saying('privateChat.closed'),
    saved: saying('privateChat.saved'),
    cancelled: saying('privateChat.cancelled'),
  };
}
