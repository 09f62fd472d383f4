import { UNDO_MS } from '../../alerts/lifecycle.js';
import type { PersonalSettings } from '../../domain/personal-settings.js';
import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { settingsCard } from '../cards/settings-card.js';
import { readChosenSettings } from '../cards/settings-undo.js';
import { companyChoices } from '../company-choices.js';
import { readerOf } from '../reader.js';
import type { ChatAnswer } from '../request.js';
import type { ActionHandler } from './action-handler.js';

/** Puts the presser's own settings back to what they were, where nothing has changed since. */
export const undoSettings: ActionHandler =
  async ({ args }, desk) =>
  async ({ staff, reader: { words, formats } }) => {
    const { stores, settings, now } = desk;
    const whisper = (text: string): ChatAnswer => ({ kind: 'whisper', card: messageCard(text) });
    const before = readChosenSettings(args.before);
    const held = await stores.personalSettings.find(staff.id);
    if (before === null || held === null || String(held.version) !== args.version) {
      return whisper(words.text('settings.conflict'));
    }
    if (now().getTime() > held.updatedAt.getTime() + UNDO_MS) {
      return whisper(words.text('refusal.undo_too_late', { time: formats.dateTime(held.updatedAt) }));
    }
    const next: PersonalSettings = { ...before, id: staff.id, version: held.version + 1, updatedAt: now() };
    if (!(await stores.personalSettings.compareAndSet(next))) return whisper(words.text('settings.conflict'));
    await recordAudit(desk, staff.id, 'settings_changed', staff.id, {
      version: String(next.version),
      undone: '1',
    });
    const reader = readerOf(staff, settings, next);
    const { blocks } = settingsCard(staff.id, next, await companyChoices(staff, desk), reader);
    return { kind: 'whisper', card: messageCard(reader.words.text('done.undone'), ...blocks) };
  };
