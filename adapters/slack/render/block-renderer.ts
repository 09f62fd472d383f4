import type { KnownBlock } from '@slack/types';
import type { Block, BlockType } from '../../../src/chat/card.js';
import type { Place } from '../press-value.js';

type BlocksByType = { [Type in BlockType]: Extract<Block, { type: Type }> };

/** A block of one or several kinds, written so that the compiler can pair it with its renderer. */
export type BlockOf<Type extends BlockType> = { [Each in Type]: { type: Each } & BlocksByType[Each] }[Type];

/** Renders one kind of block. */
export type BlockRenderer<Type extends BlockType> = (block: BlockOf<Type>, place: Place) => KnownBlock[];
