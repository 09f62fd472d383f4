import { settingsCard } from '../cards/settings-card.js';
import type { CommandHandler } from './command-handler.js';

/** What the asker has chosen, with a button to change it. */
export const showSettings: CommandHandler =
  async (_argument, { stores, settings }) =>
  async ({ staff, reader }) => {
    const chosen = await stores.personalSettings.find(staff.id);
    const company = { language: staff.language ?? settings.company.language, ...settings.quiet };
    return { kind: 'whisper', card: settingsCard(staff.id, chosen, company, reader) };
  };
