import type { WebClient } from '@slack/web-api';
import type { Block, Card } from '../../src/chat/card.js';
import { uploadPicture } from './upload-picture.js';

type Chart = Extract<Block, { type: 'chart' }>;

/** The card with its pictures brought to Slack; a chart whose picture does not get there is shown as a table. */
export async function withPictures(
  client: WebClient,
  card: Card,
  onTrouble: (error: unknown) => void,
): Promise<Card> {
  if (!card.blocks.some((block) => block.type === 'chart' && block.png !== null)) return card;
  const blocks = await Promise.all(
    card.blocks.map(async (block, index): Promise<Block> => {
      if (block.type !== 'chart' || block.png === null) return block;
      try {
        const { png, alternativeText } = block;
        const pictureId = await uploadPicture(client, { png, name: `chart-${index}.png`, alternativeText });
        return { ...block, pictureId };
      } catch (error) {
        onTrouble(error);
        return block;
      }
    }),
  );
  return { ...card, blocks };
}

export function hasPictures({ blocks }: Card): boolean {
  return blocks.some((block) => block.type === 'chart' && block.pictureId !== undefined);
}

/** The same card with tables alone. */
export function withoutPictures(card: Card): Card {
  return { ...card, blocks: card.blocks.map((block) => (block.type === 'chart' ? asTable(block) : block)) };
}

function asTable({ pictureId: _pictureId, ...chart }: Chart): Chart {
  return chart;
}
