import { spanOfDays, todayIn } from '../../alerts/absent-days.js';
import { standInFor } from '../../alerts/stand-in.js';
import type { Absence } from '../../domain/absence.js';
import { recordAudit } from '../audit.js';
import { awayCard, cancelButtons } from '../cards/away-card.js';
import { restoreButton } from '../cards/away-restore.js';
import { daysText } from '../cards/days-text.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import type { ChatAnswer } from '../request.js';
import type { CommandHandler } from './command-handler.js';
import { type Days, readDays } from './read-days.js';

const CANCEL_WORDS: ReadonlySet<string> = new Set(['cancel', 'off', 'avlys', 'angre', 'peru', 'peruuta']);

/** Notes when the asker is away, by the days of the asker's own zone; without days says who is away. */
export const away: CommandHandler = async (argument, desk) => async (asker) => {
  if (argument === '') return showAway(desk, asker);
  if (CANCEL_WORDS.has(argument.trim().toLowerCase())) return cancelAll(desk, asker);
  const { reader, platform } = asker;
  const days = readDays(argument, todayIn(reader.timezone, desk.now()));
  const example = typedExample('away', platform, reader);
  if (days.ok) return noteAbsence(days.value, desk, asker);
  const { refusal } = days;
  return refusal === 'unreadable' || refusal === 'order'
    ? whisper(reader.words.text(`away.problem.${refusal}`, { example }))
    : whisper(reader.words.text(`away.problem.${refusal}`));
};

async function noteAbsence(days: Days, desk: Desk, { staff, reader }: KnownAsker): Promise<ChatAnswer> {
  const { stores, now, newId } = desk;
  const { words, timezone } = reader;
  const standing = await stores.absences.ofStaff(staff.id, now());
  const overlapping = standing.find(
    ({ firstDay, lastDay }) => firstDay <= days.lastDay && days.firstDay <= lastDay,
  );
  if (overlapping !== undefined) {
    const text = words.text('away.problem.overlap', { days: daysText(overlapping, reader) });
    return { kind: 'whisper', card: messageCard(text, ...cancelButtons([overlapping], reader)) };
  }
  const absence: Absence = {
    id: newId(),
    staffId: staff.id,
    ...days,
    ...spanOfDays(days.firstDay, days.lastDay, timezone),
    saidBy: staff.id,
    saidAt: now(),
    cancelledAt: null,
  };
  await stores.absences.add(absence);
  await recordAudit(desk, staff.id, 'absence_changed', staff.id, {
    firstDay: days.firstDay,
    lastDay: days.lastDay,
  });
  const [people, atItsStart] = await Promise.all([desk.people(), stores.absences.at(absence.startsAt)]);
  const gone = new Set([...atItsStart.map(({ staffId }) => staffId), staff.id]);
  const standIn = standInFor(staff.id, people, gone);
  const text =
    standIn === null
      ? words.text('away.saved.noStandIn', { days: daysText(days, reader) })
      : words.text('away.saved', { days: daysText(days, reader), person: standIn.name });
  return { kind: 'whisper', card: messageCard(text, ...cancelButtons([absence], reader)) };
}

async function showAway(
  { stores, now, people }: Desk,
  { staff, reader, platform }: KnownAsker,
): Promise<ChatAnswer> {
  const [own, today, everybody] = await Promise.all([
    stores.absences.ofStaff(staff.id, now()),
    stores.absences.at(now()),
    people(),
  ]);
  return {
    kind: 'whisper',
    card: awayCard({ own, today, people: everybody, askerId: staff.id, platform }, reader),
  };
}

async function cancelAll(desk: Desk, { staff, reader }: KnownAsker): Promise<ChatAnswer> {
  const { stores, now } = desk;
  const own = await stores.absences.ofStaff(staff.id, now());
  for (const { id } of own) await stores.absences.cancel(id, now());
  if (own.length === 0) return whisper(reader.words.text('away.none'));
  await recordAudit(desk, staff.id, 'absence_changed', staff.id, { cancelled: String(own.length) });
  const text = reader.words.text('away.cancelledAll', { count: own.length });
  return { kind: 'whisper', card: messageCard(text, restoreButton(staff.id, own, now(), reader)) };
}

function whisper(text: string): ChatAnswer {
  return { kind: 'whisper', card: messageCard(text) };
}
