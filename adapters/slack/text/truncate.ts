const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/**
 * How many characters Slack counts: it stores & < > as entities, in plain text too, so they are counted as such.
 * UTF-16 units, which is never less than what a reader would count.
 */
export function slackLength(text: string): number {
  let length = text.length;
  for (const character of text) {
    if (character === '&') length += 4;
    else if (character === '<' || character === '>') length += 3;
  }
  return length;
}

/** The text within the limit, ending in "…" where something was left out; what a reader sees as one letter stays whole. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit && slackLength(text) <= limit) return text;
  return cut(text, limit - ELLIPSIS.length).trimEnd() + ELLIPSIS;
}

/** The beginning of the text within the limit, ending between two letters. */
export function cut(text: string, limit: number): string {
  let kept = '';
  let length = 0;
  // One unit more than fits, so that a letter across the border is seen to be too long.
  for (const { segment } of graphemes.segment(text.slice(0, limit + 1))) {
    length += slackLength(segment);
    if (length > limit) break;
    kept += segment;
  }
  return kept;
}
