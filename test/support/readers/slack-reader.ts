import { addressesIn } from './addresses.js';

/** What a reader of a message gets besides plain letters. */
export interface ActivePart {
  readonly kind:
    | 'mention'
    | 'broadcast'
    | 'channel'
    | 'link'
    | 'emoji'
    | 'bold'
    | 'italic'
    | 'struck'
    | 'code'
    | 'quote'
    | 'broken';
  readonly text: string;
}

/**
 * Reads messages and views as Slack's clients do, from docs.slack.dev ("Formatting message text", "Text object"): what in
 * angle brackets, between marks, between colons or by the look of an address becomes something else than letters. Written
 * for tests, apart from what escapes texts; where clients differ or the pages are silent, it reads more than they do.
 */
export function readSlack(payload: {
  /** How automatic parsing is set for the fallback text; "none" as the adapter sends it. */
  readonly parse?: unknown;
  readonly text?: unknown;
  readonly blocks: readonly unknown[];
}): ActivePart[] {
  const { text, parse = 'none' } = payload;
  return [
    ...(typeof text === 'string' ? readMrkdwn(text, parse === 'none') : []),
    ...payload.blocks.flatMap(readObject),
  ];
}

function readObject(value: unknown): ActivePart[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, verbatim, emoji, url } = value as Readonly<Record<string, unknown>>;
  const links: ActivePart[] = typeof url === 'string' ? [{ kind: 'link', text: url }] : [];
  if (type === 'mrkdwn' && typeof text === 'string') return readMrkdwn(text, verbatim === true);
  if (type === 'plain_text' && typeof text === 'string') return emoji === false ? [] : emojiIn(text);
  return [...links, ...Object.values(value).flatMap(readObject)];
}

/** @param isVerbatim nothing is made of what merely looks like an address or a name. */
export function readMrkdwn(markup: string, isVerbatim: boolean): ActivePart[] {
  const parts: ActivePart[] = [];
  const words = markup.replace(/<([^<>\n]*)>/g, (tag, inside: string) => {
    parts.push({ kind: kindOfTag(inside), text: tag });
    return ' ';
  });
  // Slack asks for these as entities; whatever else they are, nobody meant them.
  for (const [stray] of words.matchAll(/[<>]|&(?!(?:amp|lt|gt);)/g))
    parts.push({ kind: 'broken', text: stray });
  const shown = words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  for (const [quote] of shown.matchAll(/^[ \t\u00a0]*>.*$/gm)) parts.push({ kind: 'quote', text: quote });
  parts.push(...emojiIn(shown), ...spansIn(shown));
  if (isVerbatim) return parts;
  for (const link of addressesIn(shown)) parts.push({ kind: 'link', text: link });
  for (const [name] of shown.matchAll(/[@#][\p{L}\p{N}_.-]+/gu)) parts.push({ kind: 'mention', text: name });
  return parts;
}

function kindOfTag(inside: string): ActivePart['kind'] {
  if (inside.startsWith('@')) return 'mention';
  if (inside.startsWith('#')) return 'channel';
  return inside.startsWith('!') ? 'broadcast' : 'link';
}

const MARKS = { '*': 'bold', _: 'italic', '~': 'struck', '`': 'code' } as const;

/** A mark that could open, with another of its kind behind it on the line. Code goes on over lines. */
function spansIn(text: string): ActivePart[] {
  const parts: ActivePart[] = [];
  for (const [mark, kind] of Object.entries(MARKS)) {
    const at = `\\${mark}`;
    const inside = mark === '`' ? `[^${at}]+` : `[^${at}\\n]+`;
    for (const [span] of text.matchAll(new RegExp(`${at}+${inside}${at}+`, 'g')))
      parts.push({ kind, text: span });
  }
  return parts;
}

function emojiIn(text: string): ActivePart[] {
  return [...text.matchAll(/:[\p{L}\p{N}_+'-]+:/gu)].map(([emoji]) => ({ kind: 'emoji', text: emoji }));
}
