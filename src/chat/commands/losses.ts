import { lossQuarters } from '../../measures/loss-reasons.js';
import { lossesCard } from '../cards/losses-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

export const LOSS_QUARTERS = 4;

/** Why customers left, by quarter: for managers. */
export const losses: CommandHandler = async (_argument, { stores, settings, now }) => {
  const losses = await lossQuarters(stores, now(), settings.company.timezone, LOSS_QUARTERS);
  return onlyFor('managers', ({ reader, reply }) => {
    const card = lossesCard(losses, reader);
    return { kind: 'whisper', card: withShareButton(card, 'losses', '', reply, reader) };
  });
};
