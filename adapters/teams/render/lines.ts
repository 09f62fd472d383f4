import type { Inline, RichText } from '../../../src/chat/card.js';
import { cleanLine, cleanLines, isBlank } from '../../text/clean-text.js';
import { truncate } from '../../text/truncate.js';
import { TEAMS_LIMITS } from '../limits.js';
import { neutral, unformatted } from '../text/neutral.js';
import type { CardElement, RichTextBlock, TextBlock, TextRun } from './adaptive-card.js';
import { type Mentions, tagOf } from './mentions.js';

export interface LineStyle {
  readonly isMuted?: boolean;
}

/** The words alone, as one string. */
export function wordsOf(text: RichText): string {
  return text.map(wordOf).join('');
}

/** A text line by line: not every client keeps the line breaks within one element. */
export function lineElements(text: RichText, mentions: Mentions, style: LineStyle = {}): CardElement[] {
  const lines = linesOf(shortened(text, TEAMS_LIMITS.text)).filter((line) => !isBlank(wordsOf(line)));
  return lines.map((line, index) => ({
    ...lineElement(line, mentions, style),
    ...(index === 0 ? {} : { spacing: 'None' as const }),
  }));
}

/** One line: letter by letter as it is, unless it mentions somebody, which only Markdown can. */
export function lineElement(
  line: RichText,
  mentions: Mentions,
  style: LineStyle = {},
): RichTextBlock | TextBlock {
  if (line.some((inline) => tagOf(inline, mentions) !== null)) return mentioningLine(line, mentions, style);
  const muted = style.isMuted === true ? ({ isSubtle: true, size: 'Small' } as const) : {};
  const inlines = line
    .filter((inline) => wordOf(inline) !== '')
    .map(
      (inline): TextRun => ({
        type: 'TextRun',
        text: unformatted(wordOf(inline)),
        ...(isBold(inline) ? { weight: 'Bolder' as const } : {}),
        ...muted,
      }),
    );
  return { type: 'RichTextBlock', inlines };
}

/** A plain line, never empty. */
export function plainText(text: string, limit: number): string {
  const line = cleanLine(text);
  return isBlank(line) ? '–' : unformatted(truncate(line, limit));
}

/** The same where Markdown is read. */
export function plainMarkdown(text: string, limit: number): string {
  const line = cleanLine(text);
  return isBlank(line) ? '–' : neutral(truncate(line, limit));
}

function mentioningLine(line: RichText, mentions: Mentions, { isMuted }: LineStyle): TextBlock {
  const text = joined(line, mentions)
    .map((inline) => tagOf(inline, mentions) ?? markdownOf(inline))
    .join('');
  return {
    type: 'TextBlock',
    text: text.trim(),
    wrap: true,
    ...(isMuted === true ? ({ isSubtle: true, size: 'Small' } as const) : {}),
  };
}

/** Neighbours that are letters alone become one, so that nothing can be put together across them. */
function joined(line: RichText, mentions: Mentions): RichText {
  const result: Inline[] = [];
  for (const inline of line) {
    const isLetters = !isBold(inline) && tagOf(inline, mentions) === null;
    const last = result.at(-1);
    if (isLetters && typeof last === 'string') result[result.length - 1] = last + wordOf(inline);
    else result.push(isLetters ? wordOf(inline) : inline);
  }
  return result;
}

/** Bold needs its asterisks beside letters. */
function markdownOf(inline: Inline): string {
  const words = neutral(wordOf(inline));
  const inner = words.trim();
  return isBold(inline) && inner !== '' ? words.replace(inner, () => `**${inner}**`) : words;
}

function linesOf(text: RichText): RichText[] {
  const lines: Inline[][] = [[]];
  for (const inline of text) {
    // A name with a line break in it stays one piece.
    if (typeof inline !== 'string' && 'mention' in inline) {
      lines.at(-1)?.push({ mention: { ...inline.mention, name: cleanLine(inline.mention.name) } });
      continue;
    }
    const [first = '', ...rest] = cleanLines(wordOf(inline)).split('\n');
    lines.at(-1)?.push(like(inline, first));
    for (const line of rest) lines.push([like(inline, line)]);
  }
  return lines;
}

function shortened(text: RichText, limit: number): RichText {
  let room = limit;
  const kept: Inline[] = [];
  for (const inline of text) {
    const word = wordOf(inline);
    if (word.length <= room) {
      kept.push(inline);
      room -= word.length;
      continue;
    }
    kept.push(like(inline, truncate(word, Math.max(1, room))));
    return kept;
  }
  return kept;
}

function like(inline: Inline, words: string): Inline {
  return isBold(inline) ? { bold: words } : words;
}

function isBold(inline: Inline): boolean {
  return typeof inline !== 'string' && 'bold' in inline;
}

function wordOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'bold' in inline ? inline.bold : inline.mention.name;
}
