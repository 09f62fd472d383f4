import type { Absence } from '../../domain/absence.js';
import type { Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { backText, daysText } from './days-text.js';
import { typedExample } from './help-card.js';

export interface AwayView {
  /** The asker's own that are not over. */
  readonly own: readonly Absence[];
  /** Everybody's who is away now. */
  readonly today: readonly Absence[];
  readonly people: People;
  readonly askerId: string;
  readonly platform: Platform;
}

const COLLEAGUES_SHOWN = 20;

/** When the asker is away, to be taken back, and which colleagues are away today. */
export function awayCard({ own, today, people, askerId, platform }: AwayView, reader: Reader): Card {
  const { words } = reader;
  const title = words.text('away.title');
  const lines = own.map((absence) => words.text('away.line', { days: daysText(absence, reader) }));
  const others = today.filter(({ staffId }) => staffId !== askerId);
  const how = words.text('away.how', { example: typedExample('away', platform, reader) });
  return {
    summary: lines[0] ?? words.text('away.none'),
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [lines.length === 0 ? words.text('away.none') : lines.join('\n')] },
      ...cancelButtons(own, reader),
      ...colleagues(others, people, reader),
      { type: 'text', text: [how], isMuted: true },
    ],
  };
}

/** One button for each absence, to take it back. */
export function cancelButtons(absences: readonly Absence[], reader: Reader): Block[] {
  const { words } = reader;
  const buttons = absences.map((absence) => ({
    text: words.text('button.awayCancel', { days: daysText(absence, reader) }),
    press: press('away.cancel', absence.id),
  }));
  if (buttons.length === 0) return [];
  return [
    {
      type: 'buttons',
      visible: buttons.slice(0, 2),
      more: buttons.slice(2),
      moreLabel: words.text('button.more'),
    },
  ];
}

function colleagues(absences: readonly Absence[], people: People, reader: Reader): Block[] {
  if (absences.length === 0) return [];
  const { words } = reader;
  const lines = absences.slice(0, COLLEAGUES_SHOWN).map((absence) =>
    words.text('away.colleague', {
      person: personName(people, absence.staffId, reader),
      date: backText(absence, reader),
    }),
  );
  const left = absences.length - lines.length;
  const more = left === 0 ? [] : [words.text('away.colleagueMore', { count: left })];
  const list = [...lines, ...more].join('\n');
  return [{ type: 'text', text: [{ bold: words.text('away.colleagues') }, `\n${list}`] }];
}
