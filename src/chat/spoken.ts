import { LANGUAGES } from '../domain/staff.js';
import { type Formats, plainFormats } from './formats.js';
import { german } from './locales/de/to-customers.js';
import { swedish } from './locales/sv/to-customers.js';
import { type Reader, readerFor } from './reader.js';
import { type Wording, wordingFrom } from './wording.js';

/** In which words and formats a customer is spoken to. */
export interface Spoken {
  readonly words: Pick<Wording, 'text'>;
  readonly formats: Pick<Formats, 'list' | 'money' | 'number'>;
}

/** Customers write in more languages than colleagues read. */
const ONLY_SPOKEN: ReadonlyMap<string, Spoken> = new Map([
  ['de', { words: wordingFrom('de', german), formats: plainFormats('de') }],
  ['sv', { words: wordingFrom('sv', swedish), formats: plainFormats('sv') }],
]);

/** A customer's language where that is one of ours, else the agent's own. */
export function spokenIn(language: string | null, reader: Reader): Spoken {
  const own = LANGUAGES.find((each) => each === language);
  if (own !== undefined) return readerFor(own, reader.timezone);
  return ONLY_SPOKEN.get(language ?? '') ?? reader;
}
