import type { Language } from './tables.js';
import type { TicketTexts } from './ticket-category.js';
import { ticketTextsEn } from './ticket-texts-en.js';
import { ticketTextsFi } from './ticket-texts-fi.js';
import { ticketTextsNb } from './ticket-texts-nb.js';

/** By language; the English ones also serve where none of ours is spoken. */
export const ticketTexts: Readonly<Record<Language, TicketTexts>> = {
  en: ticketTextsEn,
  nb: ticketTextsNb,
  fi: ticketTextsFi,
};
