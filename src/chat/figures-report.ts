import { CONTACT_TIMES, type MonthlyFigures, type ShareFigure } from '../domain/monthly-figures.js';
import { type MonthlyReport, monthlyReport } from '../reports/monthly-report.js';
import { figuresTitle, headlines, isUnanswered } from './cards/figures-card.js';
import { figuresSections, type SectionName } from './cards/figures-sections.js';
import { type ShownValueFigures, valueFiguresSections } from './cards/value-figures-sections.js';
import type { Reader } from './reader.js';
import type { ReturnBasis } from './return-basis.js';

/** The figures of a month as a page, in the words of the card. */
export function figuresReport(
  figures: MonthlyFigures,
  value: ShownValueFigures,
  basis: ReturnBasis,
  reader: Reader,
  madeAt: Date,
): string {
  const { words } = reader;
  return monthlyReport({
    language: words.language,
    title: figuresTitle(figures, reader),
    madeAt,
    headlines: headlines(figures, reader),
    notice: isUnanswered(figures) ? words.text('figures.noAnswers') : null,
    sections: [
      ...figuresSections(figures, basis, reader).map((section) => ({
        ...section,
        bars: barsOf(section.name, figures, reader),
      })),
      ...valueFiguresSections(value, reader).map((section) => ({ ...section, reference: null, bars: [] })),
    ],
  });
}

type Bars = MonthlyReport['sections'][number]['bars'];

function barsOf(name: SectionName, { levels, savedByContactTime }: MonthlyFigures, { words }: Reader): Bars {
  if (name === 'right') {
    return [...levels]
      .reverse()
      .flatMap(({ level, precision }) => bar(words.text(`level.${level}`), precision));
  }
  if (name === 'contact') {
    return CONTACT_TIMES.flatMap((time) => bar(words.text(`figures.time.${time}`), savedByContactTime[time]));
  }
  return [];
}

/** None where there are no cases. */
function bar(label: string, { share, low, high }: ShareFigure): Bars {
  return share === null || low === null || high === null ? [] : [{ label, share, low, high }];
}
