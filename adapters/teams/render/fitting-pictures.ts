import type { Block } from '../../../src/chat/card.js';
import { TEAMS_LIMITS } from '../limits.js';

/** In the card itself: nothing of ours has an address that Teams could fetch a picture from. */
const ALL_PICTURES_UNITS = TEAMS_LIMITS.activityUnits / 2;

/** The blocks with as many pictures, in their order, as one message holds beside its words; other charts are tables. */
export function fittingPictures(blocks: readonly Block[]): Block[] {
  let room = ALL_PICTURES_UNITS;
  return blocks.map((block) => {
    if (block.type !== 'chart' || block.png === null) return block;
    const units = pictureAddress(block.png).length;
    if (units > room) return { ...block, png: null };
    room -= units;
    return block;
  });
}

export function pictureAddress(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
