import type { Block, BlockType } from '../../../src/chat/card.js';
import type { CardElement } from './adaptive-card.js';
import type { Mentions } from './mentions.js';

type BlocksByType = { [Type in BlockType]: Extract<Block, { type: Type }> };

/** A block of one or several kinds, written so that the compiler can pair it with its renderer. */
export type BlockOf<Type extends BlockType> = { [Each in Type]: { type: Each } & BlocksByType[Each] }[Type];

/** Where a block stands, and what it needs to know of its card. */
export interface Place {
  readonly index: number;
  readonly mentions: Mentions;
  /** The channel that a card in somebody's own chat is about. */
  readonly origin: string | null;
}

/** Renders one kind of block. */
export type BlockRenderer<Type extends BlockType> = (block: BlockOf<Type>, place: Place) => CardElement[];
