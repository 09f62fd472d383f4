import { mergePairs } from '../../readiness/open-merges.js';
import { dataCard } from '../cards/data-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const WEEKS = 2;
const MERGES = 20;
/** Later than any week there will be. */
const LAST_WEEK = '9999-W53';

/** How good the data are, as the last weekly check found: for managers. Only administrators are offered the duplicates. */
export const data: CommandHandler = async (_argument, { stores, settings }) =>
  onlyFor('managers', async ({ staff, reader }) => {
    const [weeks, merges] = await Promise.all([
      stores.dataChecks.upTo(LAST_WEEK, WEEKS),
      staff.role === 'administrator' ? mergePairs(stores, 'proposed', MERGES) : [],
    ]);
    return { kind: 'whisper', card: dataCard({ weeks, merges, settings }, reader) };
  });
