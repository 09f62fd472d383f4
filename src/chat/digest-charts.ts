import type { Trend } from '../digest/trends.js';
import type { WeekBars } from '../reports/charts/week-bars.js';
import type { Block } from './card.js';
import type { Reader } from './reader.js';

/** Draws columns by week as a PNG; null where it can't. */
export type DrawWeeks = (bars: WeekBars, alternative: string) => Promise<Uint8Array | null>;

type Chart = Extract<Block, { type: 'chart' }>;

/** The trends as charts, drawn where somebody can draw; with their figures, for where no picture can be shown. */
export function digestCharts(
  trends: readonly Trend[],
  draw: DrawWeeks | null,
  reader: Reader,
): Promise<Chart[]> {
  return Promise.all(trends.map((trend) => chartOf(trend, draw, reader)));
}

async function chartOf({ name, unit, weeks }: Trend, draw: DrawWeeks | null, reader: Reader): Promise<Chart> {
  const { words, formats } = reader;
  const values = weeks.map(({ value }) => (value === null || unit === 'count' ? value : 100 * value));
  const textsOr = (none: string) =>
    values.map((value) =>
      value === null ? none : unit === 'count' ? formats.number(value) : formats.percent(Math.round(value)),
    );
  const texts = textsOr(words.text(name === 'handled' ? 'digest.handled.none' : 'digest.chart.leftOut'));
  const labels = weeks.map(({ from }) => formats.dayMonth(from));
  const title = words.text(`digest.chart.${name}`);
  const alternativeText = words.text('digest.chart.alt', {
    title,
    date: labels[0] ?? '',
    values: formats.list(texts),
  });
  // Above a column there is room for a sign alone.
  const bars = { labels, values, texts: textsOr('–'), ...(unit === 'share' ? { most: 100 } : {}) };
  return {
    type: 'chart',
    title,
    alternativeText,
    labels,
    values: values.map((value) => value ?? Number.NaN),
    texts,
    png: draw === null ? null : await draw(bars, alternativeText),
  };
}
