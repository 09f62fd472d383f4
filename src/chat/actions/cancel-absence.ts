import { recordAudit } from '../audit.js';
import { restoreButton } from '../cards/away-restore.js';
import { daysText } from '../cards/days-text.js';
import { messageCard } from '../cards/message-card.js';
import type { ActionHandler } from './action-handler.js';

/** Takes back an absence of one's own. Alerts that were handed over meanwhile stay with whoever has them. */
export const cancelAbsence: ActionHandler =
  async ({ subject }, desk) =>
  async ({ staff, reader }) => {
    const { stores, now } = desk;
    const own = await stores.absences.ofStaff(staff.id, now());
    const absence = own.find(({ id }) => id === subject);
    if (absence === undefined || !(await stores.absences.cancel(subject, now()))) {
      return { kind: 'whisper', card: messageCard(reader.words.text('away.gone')) };
    }
    await recordAudit(desk, staff.id, 'absence_changed', staff.id, { cancelled: '1' });
    const days = daysText(absence, reader);
    const undo = restoreButton(staff.id, [absence], now(), reader);
    return { kind: 'whisper', card: messageCard(reader.words.text('away.cancelled', { days }), undo) };
  };
