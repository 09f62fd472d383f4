import type { StaffStore } from '../stores/staff.js';
import type { Card } from './card.js';
import { messageCard } from './cards/message-card.js';
import { findPerson } from './people.js';
import { readerOf } from './reader.js';
import type { ChatRequest } from './request.js';
import type { ChatSettings } from './settings.js';

/** What is said when an answer can't come in the time that a platform allows. */
export interface WaitingCards {
  stillWorking(request: ChatRequest): Promise<Card>;
  tooLateForForm(request: ChatRequest): Promise<Card>;
  failed(request: ChatRequest): Promise<Card>;
}

/** In the asker's language where the asker is known in time, else in the company's. */
export function waitingCards(
  staff: Pick<StaffStore, 'find' | 'findByPlatformId'>,
  settings: ChatSettings,
): WaitingCards {
  const readerFor = async ({ from }: ChatRequest) => {
    // The database may be the very thing that is slow or gone: the sentence must come all the same.
    const person = await findPerson(from.reply.platform, from.platformUserId, staff, settings.people).catch(
      () => null,
    );
    return readerOf(person, settings);
  };
  return {
    stillWorking: async (request) => messageCard((await readerFor(request)).words.text('waiting.longer')),
    tooLateForForm: async (request) =>
      messageCard((await readerFor(request)).words.text('waiting.tooLateForForm')),
    failed: async (request) => messageCard((await readerFor(request)).words.text('fault', { id: '–' })),
  };
}
