import { readSalesNight } from '../../deals/night/reckon-sales.js';
import { readPatterns } from '../../service/mining/kept-patterns.js';
import { patternsCard } from '../cards/patterns-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** What goes with winning, and what tickets are followed by, in the company's own history, with counts: for managers. */
export const patterns: CommandHandler = async (_argument, { stores }) =>
  onlyFor('managers', async ({ reader }) => {
    const [night, ofTickets] = await Promise.all([readSalesNight(stores), readPatterns(stores)]);
    return { kind: 'whisper', card: patternsCard(night, ofTickets, reader) };
  });
