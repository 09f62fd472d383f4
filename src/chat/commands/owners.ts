import { ownersCard } from '../cards/owners-card.js';
import { readOwners } from '../read-owners.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** Who answers for whom: for administrators. Goes through all customers, so only for those who may see it. */
export const owners: CommandHandler = async (_argument, { stores, settings, people }) =>
  onlyFor('administrators', async ({ reader }) => {
    const everybody = await people();
    const read = await readOwners(stores.customers, everybody, settings.owners);
    return { kind: 'whisper', card: ownersCard(read, settings.owners, everybody, reader) };
  });
