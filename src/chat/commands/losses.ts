import { lossQuarters } from '../../measures/loss-reasons.js';
import { lossesCard } from '../cards/losses-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const QUARTERS = 4;

/** Why customers left, by quarter: for managers. */
export const losses: CommandHandler = async (_argument, { stores, settings, now }) => {
  const quarters = await lossQuarters(stores.lossReviews, now(), settings.company.timezone, QUARTERS);
  return onlyFor('managers', ({ reader }) => ({ kind: 'whisper', card: lossesCard(quarters, reader) }));
};
