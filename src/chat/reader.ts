import type { PersonalSettings, QuietHours } from '../domain/personal-settings.js';
import type { Language, Staff } from '../domain/staff.js';
import { type Formats, formatsFor, type ZoneNaming } from './formats.js';
import type { ChatSettings } from './settings.js';
import { type Wording, wordingFor } from './wording.js';

/** In which words and formats something is written. */
export interface Reader {
  readonly words: Wording;
  readonly formats: Formats;
  readonly timezone: string;
  /** Amounts are told to one person alone: nothing that this reader reads has any. */
  readonly hidesAmounts?: true;
  /** Left out where the reader is no one person, or their hours aren't known. */
  readonly hours?: Hours;
}

/** When somebody works: from the end of their quiet hours until these begin, on these days. */
export interface Hours {
  readonly quietHours: QuietHours;
  /** 1 for Monday to 7 for Sunday. */
  readonly workingDays: readonly number[];
}

const readers = new Map<string, Reader>();
// Zones come from staff files: a bound, in case every person has a zone of their own making.
const READERS_KEPT = 1_000;

/**
 * Made once for a language and zone: the formats behind it are dear to make.
 *
 * @param zoneNaming "named" for a message that people of several zones may read.
 */
export function readerFor(language: Language, timezone: string, zoneNaming: ZoneNaming = 'implied'): Reader {
  const key = `${language} ${timezone} ${zoneNaming}`;
  const known = readers.get(key);
  if (known !== undefined) return known;
  if (readers.size >= READERS_KEPT) readers.clear();
  const formats = formatsFor(language, timezone, zoneNaming);
  const reader = { words: wordingFor(language), formats, timezone };
  readers.set(key, reader);
  return reader;
}

/** The reader that a person is: as the person has chosen, else as the staff file says, else the company's. */
export function readerOf(
  staff: Staff | null,
  { company, quiet }: Pick<ChatSettings, 'company' | 'quiet'>,
  chosen: Chosen | null = null,
): Reader {
  const language = chosen?.language ?? staff?.language ?? company.language;
  const reader = readerFor(language, staff?.timezone ?? company.timezone);
  return { ...reader, hours: hoursOf(chosen, quiet) };
}

/**
 * The same for people who may not all see amounts: no text made for this reader can hold one, whatever card it is of.
 */
export function withoutAmounts(reader: Reader): Reader {
  const hidden = reader.words.text('amount.hidden');
  return { ...reader, formats: { ...reader.formats, money: () => hidden }, hidesAmounts: true };
}

type Chosen = Pick<PersonalSettings, 'language' | 'quietHours' | 'workingDays'>;

/** A person's own hours, and the company's for what they have left to it. */
export function hoursOf(
  chosen: Pick<PersonalSettings, 'quietHours' | 'workingDays'> | null,
  quiet: ChatSettings['quiet'],
): Hours {
  return {
    quietHours: chosen?.quietHours ?? quiet.quietHours,
    workingDays: chosen?.workingDays ?? quiet.workingDays,
  };
}
