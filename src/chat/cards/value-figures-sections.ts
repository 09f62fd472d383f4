import type { ValueFigures } from '../../domain/value-figures.js';
import type { Reader } from '../reader.js';
import { valueFiguresTitle } from './value-figures-card.js';
import { basisLines, efficiencyPart, outcomeRows } from './value-figures-parts.js';

export interface ShownValueFigures {
  /** Null while customers were never valued. */
  readonly figures: ValueFigures | null;
  /** The company's, in which costs are. */
  readonly currency: string;
}

/** The figures of customer value in sentences, with their intervals: on a page and in a terminal alike. */
export function valueFiguresSections(
  { figures, currency }: ShownValueFigures,
  reader: Reader,
): { readonly heading: string; readonly lines: readonly string[] }[] {
  if (figures === null) return [];
  const texts = { ...reader, currency };
  const { efficiency } = figures;
  const detailsOf = (rows: readonly { readonly detail: string }[]) => rows.map(({ detail }) => detail);
  const outcomes = {
    heading: valueFiguresTitle(figures, reader),
    lines: detailsOf(outcomeRows(figures, texts)),
  };
  const basis = { heading: reader.words.text('button.valueFiguresAll'), lines: basisLines(figures, texts) };
  if (!efficiency.isShown) {
    const { heading, lines } = outcomes;
    return [{ heading, lines: [...lines, reader.words.text('valueFigures.serviceNone')] }, basis];
  }
  const { heading, rows } = efficiencyPart(efficiency, texts);
  return [outcomes, { heading, lines: detailsOf(rows) }, basis];
}
