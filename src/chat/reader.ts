import type { Language, Staff } from '../domain/staff.js';
import { type Formats, formatsFor } from './formats.js';
import type { ChatSettings } from './settings.js';
import { type Wording, wordingFor } from './wording.js';

/** In which words and formats something is written. */
export interface Reader {
  readonly words: Wording;
  readonly formats: Formats;
  readonly timezone: string;
}

export function readerFor(language: Language, timezone: string): Reader {
  return { words: wordingFor(language), formats: formatsFor(language, timezone), timezone };
}

/** The reader that a person is, or the company's where the person has set nothing. */
export function readerOf(staff: Staff | null, { company }: Pick<ChatSettings, 'company'>): Reader {
  return readerFor(staff?.language ?? company.language, staff?.timezone ?? company.timezone);
}
