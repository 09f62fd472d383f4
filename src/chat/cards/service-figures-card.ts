import type { ServiceFigureName, ServiceFigures } from '../../domain/service-figures.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { messageCard } from './message-card.js';
import { serviceBasisLines, serviceHeadlines, serviceRows, toBeChecked } from './service-figures-parts.js';

/** How offers in service are doing: three figures on top, the others below. Never how many offers there were. */
export function serviceFiguresCard(
  figures: ServiceFigures | null,
  successFigure: ServiceFigureName | null,
  currency: string,
  reader: Reader,
): Card {
  const { words } = reader;
  if (figures === null) return messageCard(words.text('serviceFigures.none'));
  const title = serviceFiguresTitle(figures, reader);
  const top = serviceHeadlines(figures, successFigure, currency, reader);
  const others = serviceRows(figures, currency, reader).filter(
    ({ name }) => !top.some((row) => row.name === name),
  );
  const check: Block[] = toBeChecked(figures)
    ? [{ type: 'notice', tone: 'warning', text: [words.text('serviceFigures.check')] }]
    : [];
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'fields',
        fields: top.map(({ label, text, change }) => ({
          label,
          value: change === '' ? text : words.text('serviceFigures.rowChange', { row: text, change }),
        })),
      },
      ...check,
      {
        type: 'factors',
        heading: words.text('serviceFigures.others'),
        factors: others.map(({ label, text, change }) => ({
          text: words.text('serviceFigures.row', { label, text }),
          size: change,
        })),
      },
      { type: 'text', text: [serviceBasisLines(figures, reader).join('\n')], isMuted: true },
    ],
  };
}

export function serviceFiguresTitle(
  { month }: Pick<ServiceFigures, 'month'>,
  { words, formats }: Reader,
): string {
  return words.text('serviceFigures.title', { month: formats.month(month) });
}
