import type { MonthlyFigures } from '../../domain/monthly-figures.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { type FiguresSection, falseAlarmText, openedText, shareText } from './figures-sections.js';

/** What managers read once a month: three figures, and all others behind a button. */
export function figuresCard(figures: MonthlyFigures, reader: Reader): Card {
  const { words } = reader;
  const title = figuresTitle(figures, reader);
  const opened = openedText(figures, reader);
  const answered = words.text('figures.answered', { share: shareText(figures.answered, reader) });
  return {
    summary: `${title}: ${opened}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'fields', fields: headlines(figures, reader) },
      { type: 'text', text: [figures.answered.of === 0 ? opened : `${opened}\n${answered}`] },
      ...unansweredNotice(figures, reader),
      {
        type: 'buttons',
        visible: [
          button(reader, 'button.figuresAll', press('figures.show', figures.month), 'primary'),
          button(reader, 'button.roi', press('roi.show', figures.month)),
        ],
        more: [
          button(
            reader,
            'button.valueFigures',
            press('command.run', ['figures', 'value', figures.month].join(' ')),
          ),
        ],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}

/** All of them, for the asker alone. */
export function allFiguresCard(
  figures: MonthlyFigures,
  sections: readonly FiguresSection[],
  reader: Reader,
): Card {
  const title = figuresTitle(figures, reader);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...unansweredNotice(figures, reader),
      ...sections.flatMap(({ heading, lines, reference }): Block[] => [
        { type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] },
        ...(reference === null ? [] : [{ type: 'text', text: [reference], isMuted: true } as const]),
      ]),
    ],
  };
}

export function figuresTitle({ month }: Pick<MonthlyFigures, 'month'>, { words, formats }: Reader): string {
  return words.text('figures.title', { month: formats.month(month) });
}

/** What a manager remembers. */
export function headlines(
  figures: MonthlyFigures,
  reader: Reader,
): { readonly label: string; readonly value: string }[] {
  const { words, formats } = reader;
  const { now, yearBefore } = figures.churn.month;
  return [
    {
      label: words.text('figures.lost'),
      value: words.text('figures.lostOf', {
        lost: formats.number(now.lost.hits),
        customers: formats.number(now.customers),
        before: formats.number(yearBefore.lost.hits),
      }),
    },
    { label: words.text('figures.saved'), value: shareText(figures.savedOfContacted, reader) },
    { label: words.text('figures.falseAlarms'), value: falseAlarmText(figures, reader) },
  ];
}

/** Where alerts have run their time and nobody has said what came of any. */
export function isUnanswered({ known }: Pick<MonthlyFigures, 'known'>): boolean {
  return known.of > 0 && known.hits === 0;
}

function unansweredNotice(figures: MonthlyFigures, { words }: Reader): Block[] {
  if (!isUnanswered(figures)) return [];
  return [{ type: 'notice', tone: 'warning', text: [words.text('figures.noAnswers')] }];
}
