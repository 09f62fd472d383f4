import { UsageError } from './verb.js';

/** A date or a time with zone from the command line; a bare date means its first moment in UTC. */
export function readDate(option: string, text: string): Date {
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const date = new Date(text);
  // 2026-02-30 is read as 2 March by JavaScript.
  const isReal = !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text));
  if (!isDate || !isReal) {
    throw new UsageError(`${option} "${text}" is no date; give it as 2026-11-23 or 2026-11-23T08:00:00Z`);
  }
  return date;
}
