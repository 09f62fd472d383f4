import { toMajor } from '../domain/money.js';
import type { Block } from './card.js';
import type { PortfolioView } from './cards/portfolio-card.js';
import type { DrawWeeks } from './digest-charts.js';
import type { Reader } from './reader.js';

/** From so much on, thousands are too many digits above a column. */
const IN_MILLIONS_FROM = 10_000_000;

/** Value to come by week; null where there is no trend yet. */
export async function portfolioChart(
  { weeks, currency }: Pick<PortfolioView, 'weeks' | 'currency'>,
  draw: DrawWeeks | null,
  { words, formats }: Reader,
): Promise<Extract<Block, { type: 'chart' }> | null> {
  const known = weeks.flatMap(({ asOf, portfolioMinor }) =>
    portfolioMinor === null ? [] : [{ asOf, worth: toMajor({ amountMinor: portfolioMinor, currency }) }],
  );
  const [first, second] = known;
  if (first === undefined || second === undefined) return null;
  const isInMillions = known.some(({ worth }) => worth >= IN_MILLIONS_FROM);
  const title = words.text(isInMillions ? 'portfolio.chartMillions' : 'portfolio.chart', { currency });
  const values = known.map(({ worth }) => worth / (isInMillions ? 1_000_000 : 1_000));
  const texts = values.map((value) => formats.number(isInMillions ? value : Math.round(value)));
  const labels = known.map(({ asOf }) => formats.dayMonth(asOf));
  const alternativeText = words.text('portfolio.chartAlt', {
    title,
    date: formats.date(first.asOf),
    values: formats.list(texts),
  });
  const png = draw === null ? null : await draw({ labels, values, texts }, alternativeText);
  return { type: 'chart', title, alternativeText, labels, values, texts, png };
}
