import type { SalesFigures } from '../../deals/report/read-sales-figures.js';
import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { quarterText } from './quarter-text.js';
import { salesBaselineText, salesMetricFields, salesTeamSections } from './sales-figures-sections.js';

/** Figures of sales for management, against a baseline; use and data quality by team. */
export function salesFiguresCard(figures: SalesFigures, reader: Reader): Card {
  const title = salesFiguresTitle(figures, reader);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'fields', fields: salesMetricFields(figures, reader) },
      { type: 'text', text: [salesBaselineText(figures, reader)], isMuted: true },
      ...salesTeamSections(figures, reader).map(
        ({ heading, lines }) =>
          ({ type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] }) as const,
      ),
    ],
  };
}

export function salesFiguresTitle({ quarter }: Pick<SalesFigures, 'quarter'>, reader: Reader): string {
  return reader.words.text('salesFigures.title', { quarter: quarterText(quarter, reader) });
}
