import type { Block, Card } from '../../src/chat/card.js';
import type { Shown } from '../chat/every-card/everything-shown.js';

/** Something worth a picture, under a name that says what it came of. */
export interface Piece {
  readonly name: string;
  readonly shown: Shown;
}

export interface Pieces {
  /** One of each look. */
  readonly pieces: readonly Piece[];
  /** Cards of one sentence look alike: each sentence once, to be read. */
  readonly sentences: readonly string[];
}

/** Of everything that is shown one of each look: what differs only in names and figures is pictured once. */
export function piecesOf(everything: readonly Shown[]): Pieces {
  const looks = new Set<string>();
  const sentences = new Set<string>();
  const names = new Map<string, number>();
  const pieces: Piece[] = [];
  for (const shown of everything) {
    if (shown.kind === 'errors')
      for (const text of Object.values(shown.errors)) sentences.add(`${shown.of}: ${text}`);
    for (const text of alternativesOf(shown)) sentences.add(`${shown.of}: ${text}`);
    const sentence = shown.kind === 'card' ? sentenceOf(shown.card) : null;
    if (sentence !== null) sentences.add(`${shown.of}: ${sentence}`);
    const look = lookOf(shown);
    if (looks.has(look)) continue;
    looks.add(look);
    const kind = fileName(shown);
    const count = (names.get(kind) ?? 0) + 1;
    names.set(kind, count);
    pieces.push({ name: count === 1 ? kind : `${kind}-${count}`, shown });
  }
  return { pieces, sentences: [...sentences] };
}

/** Null where there is more than one sentence to a card. */
function sentenceOf({ blocks }: Card): string | null {
  const [block, ...others] = blocks;
  if (others.length > 0 || (block?.type !== 'text' && block?.type !== 'notice')) return null;
  return JSON.stringify(block.text);
}

/** What is read aloud of pictures, which a picture of them does not show. */
function alternativesOf(shown: Shown): string[] {
  if (shown.kind !== 'card') return [];
  return shown.card.blocks.flatMap((block) => (block.type === 'chart' ? [block.alternativeText] : []));
}

/** Which parts there are in which order, and what can be pressed. */
function lookOf(shown: Piece['shown']): string {
  if (shown.kind === 'reply') return 'reply';
  if (shown.kind === 'form') return `form ${shown.form.id} ${shown.form.inputs.map(({ name }) => name)}`;
  if (shown.kind === 'errors') return `errors ${shown.form.id} ${Object.keys(shown.errors)}`;
  return shown.card.blocks.map(partOf).join(' ');
}

function partOf(block: Block): string {
  switch (block.type) {
    case 'buttons':
      return `buttons ${[...block.visible, ...block.more].map(({ press }) => press.action)}`;
    case 'menu':
      return `menu ${block.options[0]?.press.action}`;
    case 'fields':
      return `fields ${block.fields.map(({ label }) => label)}`;
    default:
      return block.type;
  }
}

function fileName({ of, kind }: Piece['shown']): string {
  const words = `${kind}-${of}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 50).replaceAll(/^-|-$/g, '');
}
