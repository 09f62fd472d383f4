import type { Block, Button, Card, CardAction, RichText } from '../../src/chat/card.js';

/** A card as lines of text, one as a person sees them: for looking at and for counting. */
export function cardLines(card: Card): string[] {
  return card.blocks.flatMap(blockLines);
}

export function cardText(card: Card): string {
  return cardLines(card).join('\n');
}

/** Every button and menu entry of a card. */
export function pressesOf(card: Card): { text: string; action: string; subject: string }[] {
  return card.blocks.flatMap((block) => {
    const found: readonly Pick<Button, 'text' | 'press'>[] =
      block.type === 'buttons'
        ? [...block.visible, ...block.more]
        : block.type === 'menu'
          ? block.options
          : [];
    return found.map(({ text, press }) => ({ text, action: press.action, subject: press.subject }));
  });
}

/** What a button or a menu entry asks for, by its text. */
export function pressOf(card: Card, text: string): CardAction {
  for (const block of card.blocks) {
    const found: readonly Pick<Button, 'text' | 'press'>[] =
      block.type === 'buttons'
        ? [...block.visible, ...block.more]
        : block.type === 'menu'
          ? block.options
          : [];
    const match = found.find((each) => each.text === text);
    if (match !== undefined) return match.press;
  }
  throw new Error(`nothing to press says “${text}”`);
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return [`# ${block.levelWord === undefined ? '' : `[${block.levelWord}] `}${block.text}`];
    case 'text':
    case 'notice':
      return plain(block.text).split('\n');
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${value}`);
    case 'factors':
      return [block.heading, ...block.factors.map(({ text, size }) => `• ${text} ${size}`)];
    case 'buttons':
      return [
        [...block.visible.map(({ text }) => `[${text}]`), ...block.more.map(({ text }) => `(${text})`)].join(
          ' ',
        ),
      ];
    case 'menu':
      return [`${block.label}: ${block.options.map(({ text }) => text).join(' | ')}`];
    case 'chart':
      return [block.title];
    case 'input':
      return [block.input.label];
    case 'divider':
      return ['—'];
  }
}

function plain(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'bold' in part ? part.bold : `@${part.mention.name}`;
    })
    .join('');
}
