import { cut as cutTo, truncate as truncateTo } from '../../text/truncate.js';

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

/** The text within what Slack counts, ending in "…" where something was left out. */
export function truncate(text: string, limit: number): string {
  return truncateTo(text, limit, slackLength);
}

/** The beginning of the text within what Slack counts, ending between two letters. */
export function cut(text: string, limit: number): string {
  return cutTo(text, limit, slackLength);
}
