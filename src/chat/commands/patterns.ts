import { readSalesNight } from '../../deals/night/reckon-sales.js';
import { patternsCard } from '../cards/patterns-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** What goes with winning in the company's own history, with counts: for managers. */
export const patterns: CommandHandler = async (_argument, { stores }) =>
  onlyFor('managers', async ({ reader }) => {
    const night = await readSalesNight(stores);
    return { kind: 'whisper', card: patternsCard(night, reader) };
  });
