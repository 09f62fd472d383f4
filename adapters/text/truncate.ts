const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** How long a platform says that a text is. Never less than its UTF-16 units. */
export type LengthOf = (text: string) => number;

/** UTF-16 units, which is never less than what a reader would count. */
export const utf16Length: LengthOf = ({ length }) => length;

/** The text within the limit, ending in "…" where something was left out; what a reader sees as one letter stays whole. */
export function truncate(text: string, limit: number, lengthOf: LengthOf = utf16Length): string {
  if (text.length <= limit && lengthOf(text) <= limit) return text;
  return cut(text, limit - ELLIPSIS.length, lengthOf).trimEnd() + ELLIPSIS;
}

/** The beginning of the text within the limit, ending between two letters. */
export function cut(text: string, limit: number, lengthOf: LengthOf = utf16Length): string {
  let kept = '';
  let length = 0;
  // Of the whole text: a beginning of it would hold half a letter and look like a whole one.
  for (const { segment } of graphemes.segment(text)) {
    length += lengthOf(segment);
    if (length > limit) break;
    kept += segment;
  }
  return kept;
}
