import type { Inline, RichText } from '../../../src/chat/card.js';
import { cleanLines } from '../../text/clean-text.js';
import { cut } from './truncate.js';

/** Characters that would be markup, and what looks like them without being it. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
const WORD_JOINER = '\u2060';
const MARKUP = /[*_~`:&<>]/;
const PLATFORM_USER = /^[UW][A-Z0-9]{2,}$/;
const ELLIPSIS = '…';

/** Whether an inline piece needs Slack's markup; all others can go as plain text. */
export function isMarkup(inline: Inline): boolean {
  return typeof inline !== 'string' && ('bold' in inline || isKnownMention(inline));
}

/** The words alone, as one string. */
export function wordsOf(text: RichText): string {
  return text.map(wordOf).join('');
}

/**
 * Running text in Slack's own markup. Only bold and mentions of known people are markup; everything else is shown
 * letter by letter. An escape character does not exist in this markup, so letters that would be markup are replaced by
 * lookalikes, and ":name:", "://" and a leading ">" get an invisible joiner.
 */
export function mrkdwn(text: RichText, limit: number): string {
  let made = '';
  for (const inline of joined(text)) {
    const words = cleanLines(wordOf(inline));
    const whole = rendered(inline, words);
    if (made.length + whole.length > limit) return shortened(made, inline, words, limit);
    made += whole;
  }
  return made.trim();
}

/** Foreign text inside Slack's markup: shown as it is, whatever it contains. */
export function neutral(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(/[*_~`]/g, (character) => LOOKALIKES[character] ?? character)
    .replace(/:(?=\/\/|[\p{L}\p{N}+'-]+:)/gu, `:${WORD_JOINER}`)
    .replace(/^([^\S\n]*)>/gm, `$1${WORD_JOINER}>`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Neighbours without markup become one, so that nothing can be put together across them. */
function joined(text: RichText): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of text) {
    const last = result.at(-1);
    if (typeof last === 'string' && !isMarkup(inline)) result[result.length - 1] = last + wordOf(inline);
    else result.push(isMarkup(inline) ? inline : wordOf(inline));
  }
  return result;
}

function rendered(inline: Inline, words: string): string {
  if (isKnownMention(inline)) return `<@${inline.mention.platformUserId}>`;
  if (typeof inline !== 'string' && 'bold' in inline) return words.split('\n').map(boldLine).join('\n');
  return neutral(words);
}

/** Bold ends at a line's end, and asterisks beside a space are no markup. */
function boldLine(line: string): string {
  const words = line.trim();
  if (words === '') return line;
  const start = line.indexOf(words);
  return `${line.slice(0, start)}*${neutral(words)}*${line.slice(start + words.length)}`;
}

/** What stood before, as much of the piece as fits, then "…". */
function shortened(before: string, inline: Inline, words: string, limit: number): string {
  const room = limit - before.length - ELLIPSIS.length;
  for (let length = isKnownMention(inline) ? 0 : room; length > 0; length = Math.floor(length * 0.9)) {
    const piece = rendered(inline, cut(words, length));
    if (piece.length <= room) return (before + piece).trim() + ELLIPSIS;
  }
  return room >= 0 ? before.trim() + ELLIPSIS : before.trim();
}

function wordOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'bold' in inline ? inline.bold : inline.mention.name;
}

function isKnownMention(inline: Inline): inline is { mention: { platformUserId: string; name: string } } {
  return (
    typeof inline !== 'string' &&
    'mention' in inline &&
    inline.mention.platformUserId !== null &&
    PLATFORM_USER.test(inline.mention.platformUserId)
  );
}
