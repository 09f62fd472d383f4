import { healthCard } from '../cards/health-card.js';
import { readHealth } from '../read-health.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** How the installation is getting on: for administrators. */
export const health: CommandHandler = async (_argument, { stores, queueState, now }) =>
  onlyFor('administrators', async ({ reader }) => {
    const read = await readHealth(stores, queueState ?? (async () => null));
    return { kind: 'whisper', card: healthCard(read, now(), reader) };
  });
