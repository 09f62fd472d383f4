import { addressesIn } from './addresses.js';

/** What a reader of a card gets besides plain letters. */
export interface ActivePart {
  readonly kind: 'mention' | 'link' | 'tag' | 'date' | 'bold' | 'italic' | 'struck' | 'code' | 'block';
  readonly text: string;
}

/** Stands for a mention while the rest is read: no letter, no space. */
const MENTION = '\ufffc';

type Held = Readonly<Record<string, unknown>>;

/**
 * Reads cards as Teams' clients do, from learn.microsoft.com ("Format cards in Teams") and adaptivecards.io: Markdown in
 * text blocks, in facts and in the choices of an expanded list; mentions that are declared; functions of dates everywhere.
 * Runs of a rich text are letters. Written for tests, apart from what escapes texts; where clients differ (how entities
 * and backslashes are read, which addresses become links) it reads in every way.
 */
export function readTeams(card: unknown): ActivePart[] {
  const declared = declaredMentions(card);
  return readElement(card, new Set(declared));
}

function readElement(value: unknown, declared: ReadonlySet<string>): ActivePart[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => readElement(each, declared));
  const held = value as Held;
  const own = markdownOf(held).flatMap((text) => readMarkdown(text, declared));
  const links: ActivePart[] =
    held.type === 'Action.OpenUrl' ? [{ kind: 'link', text: String(held.url) }] : [];
  const inside = Object.entries(held).flatMap(([key, each]): ActivePart[] => {
    // What comes back with a press is not shown; entities are what declares a mention.
    if (key === 'data' || key === 'msteams') return [];
    // What stands in an input is shown as it is, and sent back so.
    if (key === 'value' && 'type' in held) return [];
    return typeof each === 'string' ? datesIn(each) : readElement(each, declared);
  });
  return [...own, ...links, ...inside];
}

function markdownOf(held: Held): string[] {
  if (held.type === 'TextBlock') return [String(held.text)];
  if (held.type === 'Input.ChoiceSet' && held.style === 'expanded')
    return (held.choices as Held[]).map(({ title }) => String(title));
  return held.type === 'FactSet'
    ? (held.facts as Held[]).flatMap(({ title, value }) => [String(title), String(value)])
    : [];
}

/** Every way in which a client may read it: as it stands, with entities decoded, with backslashes taken away. */
export function readMarkdown(text: string, declared: ReadonlySet<string> = new Set()): ActivePart[] {
  const mentions: ActivePart[] = [];
  let rest = text;
  for (const tag of declared) {
    if (!rest.includes(tag)) continue;
    mentions.push({ kind: 'mention', text: tag });
    rest = rest.replaceAll(tag, MENTION);
  }
  const ways = new Set([rest, decoded(rest), rest.replace(/\\([!-/:-@[-`{-~])/g, '$1')]);
  const found = new Map<string, ActivePart>();
  for (const way of ways) for (const part of partsIn(way)) found.set(`${part.kind} ${part.text}`, part);
  return [...mentions, ...found.values()];
}

const PATTERNS: readonly (readonly [ActivePart['kind'], RegExp])[] = [
  ['link', /!?\[[^\]\n]*\] ?(?:\([^\n]*?\)?|\[[^\n]*?\]?|:)(?=\S|$)/gu],
  ['tag', /<\/?[a-z!?][^>]*>?/giu],
  ['bold', /\*\*[^*\n]+\*\*|__[^_\n]+__/gu],
  ['italic', /(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)|(?<!_)_(?!_)[^_\n]+_(?!_)/gu],
  ['struck', /~+[^~\n]+~+/gu],
  ['code', /`+[^`]+`+/gu],
  ['block', /^\s*(?:#{1,6}(?:\s|$)|>|[-+*]\s|\d{1,9}[.)]\s|(?:-\s*){3,}$|(?:=\s*){3,}$|\|)/gmu],
];

function partsIn(text: string): ActivePart[] {
  return [
    ...PATTERNS.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(([found]): ActivePart => ({ kind, text: found })),
    ),
    ...addressesIn(text).map((address): ActivePart => ({ kind: 'link', text: address })),
  ];
}

function datesIn(text: string): ActivePart[] {
  return [...text.matchAll(/\{\{(?:DATE|TIME)\(/gi)].map(([found]) => ({ kind: 'date', text: found }));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

function declaredMentions(card: unknown): string[] {
  const { msteams } = (card ?? {}) as { readonly msteams?: { readonly entities?: readonly Held[] } };
  return (msteams?.entities ?? []).map(({ text }) => String(text));
}
