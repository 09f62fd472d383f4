import { readSalesNight } from '../../deals/night/reckon-sales.js';
import { readLeadSources } from '../../deals/sources/read-lead-sources.js';
import { sourcesCard } from '../cards/sources-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** What leads of each source cost and bring, and what to do about it: for managers. */
export const sources: CommandHandler = async (_argument, { stores, settings, now }) =>
  onlyFor('managers', async ({ reader }) => {
    const night = await readSalesNight(stores);
    // A large company's leads are read once, at night.
    const table = night?.leads?.sources ?? (await readLeadSources(stores, settings.sales, now()));
    return { kind: 'whisper', card: sourcesCard(table, settings.sales, reader) };
  });
