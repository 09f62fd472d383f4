import type { Absence } from '../../domain/absence.js';
import type { Block } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

type Days = Pick<Absence, 'firstDay' | 'lastDay'>;

/** More are cancelled at once by nobody; a button carries only so much. */
const MOST = 40;
const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** The button that puts cancelled absences back. */
export function restoreButton(staffId: string, cancelled: readonly Days[], at: Date, reader: Reader): Block {
  const days = cancelled.slice(0, MOST).map(({ firstDay, lastDay }) => `${firstDay}..${lastDay}`);
  const args = { days: days.join(','), at: String(at.getTime()) };
  return {
    type: 'buttons',
    visible: [button(reader, 'button.undo', press('away.restore', staffId, args))],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}

/** The days that a button carries, and when they were cancelled; null where it carries none of ours. */
export function readRestored(
  args: Readonly<Record<string, string>>,
): { readonly days: readonly Days[]; readonly cancelledAt: Date } | null {
  const cancelledAt = new Date(Number(args.at ?? ''));
  const days = (args.days ?? '').split(',').flatMap((text) => daysIn(text) ?? []);
  return days.length === 0 || days.length > MOST || Number.isNaN(cancelledAt.getTime())
    ? null
    : { days, cancelledAt };
}

function daysIn(text: string): Days | null {
  const [, firstDay, lastDay] = DAYS.exec(text) ?? [];
  if (firstDay === undefined || lastDay === undefined) return null;
  return isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay ? { firstDay, lastDay } : null;
}

function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
