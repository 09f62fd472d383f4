import { rulesCard } from '../cards/rules-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** Which rules are in force, and where each is set: for administrators. */
export const rules: CommandHandler = async (_argument, { stores, settings, people }) => {
  const accepted = await stores.acceptedThresholds.find('churn');
  return onlyFor('administrators', async ({ reader }) => ({
    kind: 'whisper',
    card: rulesCard({ settings, accepted, people: await people() }, reader),
  }));
};
