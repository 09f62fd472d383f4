import type { Reader } from '../reader.js';
import { NOTE_MAX_LENGTH } from './inputs.js';

type Values = Readonly<Record<string, string>>;

/** The option that was chosen; null for none, or for one that was never offered. */
export function chosen<Option extends string>(
  values: Values,
  name: string,
  options: readonly Option[],
): Option | null {
  return options.find((option) => option === values[name]) ?? null;
}

/** What was typed, trimmed; null for nothing. */
export function typed(values: Values, name: string): string | null {
  const text = values[name]?.trim() ?? '';
  return text === '' ? null : text;
}

/** What is wrong with a note; null when nothing is. Platforms keep to the length, but not every client does. */
export function noteProblem(note: string | null, { words }: Reader): string | null {
  return note !== null && note.length > NOTE_MAX_LENGTH
    ? words.text('error.tooLong', { count: NOTE_MAX_LENGTH })
    : null;
}

/** Only the fields with something wrong; null when there is none. */
export function problems(all: Readonly<Record<string, string | null>>): Record<string, string> | null {
  const wrong = Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  return wrong.length === 0 ? null : Object.fromEntries(wrong);
}
