import type { privateChat as english } from '../en/private-chat.js';

export const privateChat = {
  'privateChat.answered': 'Jeg har svart deg i chatten vår.',
  'privateChat.closed': 'Jeg kan ikke skrive til deg ennå. Åpne en chat med meg og spør der.',
  'privateChat.formThere': 'Skjemaet venter på deg i chatten vår.',
  'privateChat.saved': 'Lagret.',
  'privateChat.cancelled': 'Lukket uten å lagre.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
