import { DateTime } from 'luxon';
import type { ValueFigures } from '../../domain/value-figures.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { messageCard } from './message-card.js';
import {
  basisLines,
  efficiencyPart,
  type FigureTexts,
  headlineText,
  labelOf,
} from './value-figures-parts.js';

const MONTHS_OFFERED = 12;

/** What came of caring for customers by their value: three figures on top, service by class below, other months to choose. */
export function valueFiguresCard(
  figures: ValueFigures | null,
  lastMonth: string,
  currency: string,
  reader: Reader,
): Card {
  const { words } = reader;
  if (figures === null) return messageCard(words.text('valueFigures.none'));
  const texts = { ...reader, currency };
  const title = valueFiguresTitle(figures, reader);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'fields', fields: valueHeadlines(figures, texts) },
      serviceBlock(figures, texts),
      monthMenu(figures.month, lastMonth, reader),
      {
        type: 'buttons',
        visible: [
          button(
            reader,
            'button.valueFiguresAll',
            press('command.run', ['figures', 'value', figures.month, 'all'].join(' ')),
          ),
        ],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}

/** What they are compared with, and what they aim at. */
export function valueFiguresBasisCard(figures: ValueFigures | null, currency: string, reader: Reader): Card {
  if (figures === null) return messageCard(reader.words.text('valueFigures.none'));
  const title = valueFiguresTitle(figures, reader);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [basisLines(figures, { ...reader, currency }).join('\n')] },
    ],
  };
}

export function valueFiguresTitle(
  { month }: Pick<ValueFigures, 'month'>,
  { words, formats }: Reader,
): string {
  return words.text('valueFigures.title', { month: formats.month(month) });
}

/** What a manager remembers: whether customers stay, are content and buy further. */
export function valueHeadlines(
  { retention, satisfaction, upsell }: ValueFigures,
  texts: FigureTexts,
): { readonly label: string; readonly value: string }[] {
  return [retention, satisfaction, upsell].map((figure) => ({
    label: labelOf(figure, texts),
    value: headlineText(figure, texts),
  }));
}

function serviceBlock({ efficiency }: ValueFigures, texts: FigureTexts): Block {
  if (!efficiency.isShown) return { type: 'text', text: [texts.words.text('valueFigures.serviceNone')] };
  const { heading, rows } = efficiencyPart(efficiency, texts);
  return { type: 'factors', heading, factors: rows.map(({ text, change }) => ({ text, size: change })) };
}

function monthMenu(shown: string, lastMonth: string, { words, formats }: Reader): Block {
  const last = DateTime.fromISO(`${lastMonth}-01`, { zone: 'utc' });
  const months = Array.from({ length: MONTHS_OFFERED }, (_, back) =>
    last.minus({ months: back }).toFormat('yyyy-MM'),
  );
  return {
    type: 'menu',
    label: words.text('valueFigures.choose'),
    openText: words.text('menu.open'),
    options: months
      .filter((month) => month !== shown)
      .map((month) => ({
        text: formats.month(month),
        press: press('command.run', ['figures', 'value', month].join(' ')),
      })),
  };
}
