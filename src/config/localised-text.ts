import { z } from 'zod';
import type { Language } from '../domain/staff.js';

/** Words of the company's own: one text for all, or one per language with English as the one that is always there. */
export const localisedText = z.union([
  z.string().min(1),
  z
    .object({ en: z.string().min(1), nb: z.string().min(1).optional(), fi: z.string().min(1).optional() })
    .strict(),
]);

export type LocalisedText = z.output<typeof localisedText>;

export function textIn(text: LocalisedText, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en);
}
