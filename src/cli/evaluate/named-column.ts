import { closest } from 'fastest-levenshtein';
import { plain } from '../preview-text.js';
import { UsageError } from '../verb.js';

const MOST_LISTED = 12;

/** @throws UsageError where a file has no column of the name that an option gives. */
export function requireColumn(option: string, name: string, columns: readonly string[]): void {
  if (columns.includes(name)) return;
  const listed = columns.slice(0, MOST_LISTED).join(', ');
  const rest = columns.length > MOST_LISTED ? `, and ${columns.length - MOST_LISTED} more` : '';
  throw new UsageError(
    plain(
      `${option}: the file has no column "${name}". Did you mean "${closest(name, [...columns])}"? It has: ${listed}${rest}.`,
    ),
  );
}

/** The names of an option that takes several: each given once more, or separated by commas. */
export function namedColumns(values: readonly string[], columns: readonly string[]): string[] {
  return values.flatMap((value) =>
    columns.includes(value)
      ? [value]
      : value
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
  );
}
