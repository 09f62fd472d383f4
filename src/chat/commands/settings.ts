import { settingsCard } from '../cards/settings-card.js';
import { companyChoices } from '../company-choices.js';
import type { CommandHandler } from './command-handler.js';

/** What the asker has chosen, with a button to change it. */
export const showSettings: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader }) => {
    const [chosen, company] = await Promise.all([
      desk.stores.personalSettings.find(staff.id),
      companyChoices(staff, desk),
    ]);
    return { kind: 'whisper', card: settingsCard(staff.id, chosen, company, reader) };
  };
