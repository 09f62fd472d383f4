import { contentHash, contentOf, keyOf } from './event-identity.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import { seenKeys } from './seen-keys.js';

/** Says whether a row only repeats an earlier one with its id; notes a problem where it contradicts it. */
export type RepeatCheck = (
  row: RawRow,
  id: string,
  content: string,
  problems: RowProblem[],
  /** What the file has for the id; default: the id itself. */
  shown?: string,
) => boolean;

/**
 * Watches a file's ids: the same id with the same content is a repetition; with other content it is a problem, because
 * nobody can say which of the two is right.
 * @param field named in the problem.
 */
export function repeatCheck(field: string): RepeatCheck {
  const seen = seenKeys();
  return (row, id, content, problems, shown = id) => {
    const first = seen.firstSeen(keyOf(contentHash([id])), row.row, contentOf(content));
    if (first === null) return false;
    if (first.isSameContent) return true;
    const reason = `is there twice with different content, first in row ${first.row}`;
    problems.push({ field, reason, value: shortened(shown) });
    return false;
  };
}
