import { spanOfDays } from '../../alerts/absent-days.js';
import { UNDO_MS } from '../../alerts/lifecycle.js';
import { recordAudit } from '../audit.js';
import { readRestored } from '../cards/away-restore.js';
import { daysText } from '../cards/days-text.js';
import { messageCard } from '../cards/message-card.js';
import type { ChatAnswer } from '../request.js';
import type { ActionHandler } from './action-handler.js';

/** Puts back absences of the presser's own that were cancelled a moment ago. */
export const restoreAbsences: ActionHandler =
  async ({ args }, desk) =>
  async ({ staff, reader }) => {
    const { stores, now } = desk;
    const { words, formats, timezone } = reader;
    const whisper = (text: string): ChatAnswer => ({ kind: 'whisper', card: messageCard(text) });
    const restored = readRestored(args);
    if (restored === null) return whisper(words.text('away.gone'));
    const { days, cancelledAt } = restored;
    if (now().getTime() > cancelledAt.getTime() + UNDO_MS) {
      return whisper(words.text('refusal.undo_too_late', { time: formats.dateTime(cancelledAt) }));
    }
    const standing = await stores.absences.ofStaff(staff.id, now());
    for (const { firstDay, lastDay } of days) {
      const other = standing.find((each) => each.firstDay <= lastDay && firstDay <= each.lastDay);
      if (other !== undefined) {
        return whisper(words.text('away.problem.overlap', { days: daysText(other, reader) }));
      }
    }
    for (const { firstDay, lastDay } of days) {
      await stores.absences.add({
        // The same however often it is pressed.
        id: `restored:${staff.id}:${firstDay}:${cancelledAt.getTime()}`,
        staffId: staff.id,
        firstDay,
        lastDay,
        ...spanOfDays(firstDay, lastDay, timezone),
        saidBy: staff.id,
        saidAt: now(),
        cancelledAt: null,
      });
    }
    await recordAudit(desk, staff.id, 'absence_changed', staff.id, { restored: String(days.length) });
    const text = formats.list(days.map((each) => daysText(each, reader)));
    return whisper(words.text('away.restored', { days: text }));
  };
