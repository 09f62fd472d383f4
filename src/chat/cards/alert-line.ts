import { activeState } from '../../alerts/lifecycle.js';
import type { Alert } from '../../domain/alert.js';
import type { Block, RichText } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';

/** An alert in one line of a list. */
export function alertLine(alert: Alert, customer: string, now: Date, reader: Reader): RichText {
  const { words, formats } = reader;
  const due = stateOfClock(alert, now, reader);
  const { basis, risk } = alert.evidence;
  const text =
    basis === 'model'
      ? words.text('mine.line.chance', { customer, percent: formats.percent(risk), due })
      : words.text('mine.line', { customer, points: risk, due });
  const state = stateText(alert, reader);
  return [{ bold: words.text(`level.${alert.level}`) }, ` · ${text}${state === null ? '' : ` (${state})`}`];
}

/** A menu that opens one of the alerts of a list. */
export function alertMenu(
  alerts: readonly Alert[],
  nameOf: (alert: Alert) => string,
  { words }: Reader,
): Extract<Block, { type: 'menu' }> {
  return {
    type: 'menu',
    label: words.text('mine.menu'),
    openText: words.text('menu.open'),
    isListedAbove: true,
    options: alerts.map((alert) => ({
      text: words.text('mine.option', { level: words.text(`level.${alert.level}`), customer: nameOf(alert) }),
      press: press('customer.alert', alert.subjectId),
    })),
  };
}

/** No deadline runs any more once contact is made. */
function stateOfClock(alert: Alert, now: Date, reader: Reader): string {
  const { words } = reader;
  if (activeState(alert.state)?.name === 'contacted') return words.text('mine.contacted');
  if (alert.dueAt === null) return words.text('mine.undated');
  return words.text(isOverdue(alert, now) ? 'mine.late' : 'mine.due', {
    due: dueText(alert.dueAt, now, reader),
  });
}

/** Why some lines of a list have no deadline; nothing where all have one. */
export function undatedBlock(alerts: readonly Alert[], { words }: Reader): Block[] {
  const isUndated = ({ dueAt, state }: Alert) => dueAt === null && activeState(state)?.name !== 'contacted';
  if (!alerts.some(isUndated)) return [];
  return [{ type: 'text', text: [words.text('mine.undatedWhy')], isMuted: true }];
}

/** Past its time without a contact. */
export function isOverdue({ dueAt, state }: Alert, now: Date): boolean {
  return dueAt !== null && dueAt < now && activeState(state)?.name !== 'contacted';
}

function stateText({ state }: Alert, { words, formats }: Reader): string | null {
  if (state.name === 'snoozed') return words.text('mine.snoozed', { until: formats.date(state.until) });
  return state.name === 'taken' ? words.text('mine.taken') : null;
}
