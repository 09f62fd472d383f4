import { activeState } from '../../alerts/lifecycle.js';
import type { Alert } from '../../domain/alert.js';
import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';

export interface MineView {
  /** Most urgent first; one more than `limit` when there are more. */
  readonly alerts: readonly Alert[];
  readonly limit: number;
  /** The customer's name by its id. */
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

const LINES_SHOWN = 15;

/** A person's open alerts, the most urgent first, each to be opened from the menu. */
export function mineCard({ alerts, limit, customerName, now }: MineView, reader: Reader): Card {
  const { words } = reader;
  const title: Block = { type: 'title', text: words.text('mine.title') };
  if (alerts.length === 0) {
    const none = words.text('mine.none');
    return { summary: none, blocks: [title, { type: 'text', text: [none] }] };
  }
  const overdue = alerts.filter((alert) => isOverdue(alert, now)).length;
  const count =
    alerts.length > limit
      ? words.text('mine.countMany', { count: limit })
      : words.text('mine.count', { count: alerts.length, overdue });
  const shown = alerts.slice(0, LINES_SHOWN);
  const nameOf = ({ subjectId }: Alert) => customerName(subjectId);
  return {
    summary: count,
    blocks: [
      title,
      { type: 'text', text: [count], isMuted: true },
      ...shown.map((alert): Block => ({ type: 'text', text: line(alert, nameOf(alert), now, reader) })),
      {
        type: 'menu',
        label: words.text('mine.menu'),
        options: shown.map((alert) => ({
          text: words.text('mine.option', {
            level: words.text(`level.${alert.level}`),
            customer: nameOf(alert),
          }),
          press: press('customer.alert', alert.subjectId),
        })),
      },
    ],
  };
}

function line(alert: Alert, customer: string, now: Date, { words, formats }: Reader) {
  const due =
    alert.dueAt === null
      ? words.text('mine.undated')
      : words.text(isOverdue(alert, now) ? 'mine.late' : 'mine.due', { due: formats.due(alert.dueAt) });
  const text = words.text('mine.line', { customer, points: alert.evidence.risk, due });
  const state = stateText(alert, { words, formats });
  return [{ bold: words.text(`level.${alert.level}`) }, ` · ${text}${state === null ? '' : ` (${state})`}`];
}

function stateText({ state }: Alert, { words, formats }: Pick<Reader, 'words' | 'formats'>): string | null {
  if (state.name === 'snoozed') return words.text('mine.snoozed', { until: formats.date(state.until) });
  if (state.name === 'taken') return words.text('mine.taken');
  return state.name === 'contacted' ? words.text('mine.contacted') : null;
}

/** Past its time without a contact. */
function isOverdue({ dueAt, state }: Alert, now: Date): boolean {
  return dueAt !== null && dueAt < now && activeState(state)?.name !== 'contacted';
}
