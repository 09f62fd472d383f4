import type { RawValue } from './raw-row.js';
import { readNumber } from './read-number.js';

/** A cell as the number or the yes or no that it stands for, else as its text. JSON lines say themselves which it is. */
export function typedValue(written: RawValue, text: string, decimal: '.' | ','): RawValue {
  if (typeof written !== 'string') return written;
  if (text === 'true' || text === 'false') return text === 'true';
  // A number is only what reads the same when written again: 007 and +47 22 are texts.
  const value = readNumber(text, decimal);
  return value !== null && String(value) === text.replace(decimal, '.') ? value : text;
}
