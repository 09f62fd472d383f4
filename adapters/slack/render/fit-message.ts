import type { KnownBlock } from '@slack/types';
import { BLOCKS_JSON_CHARACTERS, SLACK_LIMITS } from '../limits.js';

const LEFT_OUT: KnownBlock = { type: 'context', elements: [{ type: 'plain_text', text: '…', emoji: false }] };

/**
 * The blocks within what one message may hold. What people press comes last in a card and must stay, so other blocks
 * give way; "…" stands where they were left out.
 */
export function fitMessage(blocks: readonly KnownBlock[]): KnownBlock[] {
  const presses = blocks
    .filter((block) => block.type === 'actions')
    .slice(0, SLACK_LIMITS.blocksPerMessage - 1);
  if (fits(blocks)) return [...blocks];
  let roomForBlocks = SLACK_LIMITS.blocksPerMessage - presses.length - 1;
  let roomForCharacters = BLOCKS_JSON_CHARACTERS - jsonLength([...presses, LEFT_OUT]);
  const kept: KnownBlock[] = [];
  let isShortened = false;
  for (const block of blocks) {
    if (block.type === 'actions') {
      if (presses.includes(block)) kept.push(block);
      continue;
    }
    roomForBlocks -= 1;
    roomForCharacters -= jsonLength([block]);
    const hasRoom = roomForBlocks >= 0 && roomForCharacters >= 0;
    if (hasRoom && !isShortened) kept.push(block);
    else if (!isShortened) {
      kept.push(LEFT_OUT);
      isShortened = true;
    }
  }
  return kept;
}

function fits(blocks: readonly KnownBlock[]): boolean {
  return blocks.length <= SLACK_LIMITS.blocksPerMessage && jsonLength(blocks) <= BLOCKS_JSON_CHARACTERS;
}

function jsonLength(blocks: readonly KnownBlock[]): number {
  return JSON.stringify(blocks).length;
}
