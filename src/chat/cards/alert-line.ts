import { activeState } from '../../alerts/lifecycle.js';
import { wholePercent } from '../../deals/live/detect-drop.js';
import type { Alert, ChurnAlert, DealAlert } from '../../domain/alert.js';
import type { Block, RichText } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';

/** An alert in one line of a list. */
export function alertLine(alert: Alert, customer: string, now: Date, reader: Reader): RichText {
  const { words } = reader;
  const due = stateOfClock(alert, now, reader);
  const text =
    alert.kind === 'win' ? dealLine(alert, customer, due, reader) : riskLine(alert, customer, due, reader);
  const state = stateText(alert, reader);
  return [{ bold: words.text(`level.${alert.level}`) }, ` · ${text}${state === null ? '' : ` (${state})`}`];
}

function riskLine(
  { evidence }: ChurnAlert,
  customer: string,
  due: string,
  { words, formats }: Reader,
): string {
  const { basis, risk } = evidence;
  return basis === 'model'
    ? words.text('mine.line.chance', { customer, percent: formats.percent(risk), due })
    : words.text('mine.line', { customer, points: risk, due });
}

function dealLine({ evidence }: DealAlert, deal: string, due: string, { words, formats }: Reader): string {
  const from = formats.percent(wholePercent(evidence.chanceBefore));
  const to = formats.percent(wholePercent(evidence.chance));
  return words.text('dealAlert.line', { deal, from, to, due });
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
      press: press(alert.kind === 'win' ? 'deal.alert' : 'customer.alert', alert.subjectId),
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
