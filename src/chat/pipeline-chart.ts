import { toMajor } from '../domain/money.js';
import type { Block } from './card.js';
import type { PipelineView } from './cards/pipeline-view.js';
import { quarterText } from './cards/quarter-text.js';
import type { DrawWeeks } from './digest-charts.js';
import type { Reader } from './reader.js';

/** From so much on, thousands are too many digits above a column. */
const IN_MILLIONS_FROM = 10_000_000;

/** Weighted value by quarter with its interval, before what is open; null where hardly anything has a date. */
export async function pipelineChart(
  {
    byQuarter,
    settings,
  }: Pick<PipelineView, 'byQuarter'> & {
    readonly settings: Pick<PipelineView['settings'], 'companyCurrency'>;
  },
  draw: DrawWeeks | null,
  reader: Reader,
): Promise<Extract<Block, { type: 'chart' }> | null> {
  const { words, formats } = reader;
  const currency = settings.companyCurrency;
  const rows = byQuarter.filter(({ key }) => key !== '');
  if (rows.filter(({ deals }) => deals > 0).length < 2) return null;
  const major = (amountMinor: number) => toMajor({ amountMinor, currency });
  const isInMillions = rows.some(({ nominalMinor }) => major(nominalMinor) >= IN_MILLIONS_FROM);
  const scaled = (minor: number) => major(minor) / (isInMillions ? 1_000_000 : 1_000);
  const written = (minor: number) => {
    const value = scaled(minor);
    return formats.number(isInMillions ? value : Math.round(value));
  };
  const title = words.text(isInMillions ? 'pipeline.chartMillions' : 'pipeline.chart', { currency });
  const labels = rows.map(({ key }) => quarterText(key, reader));
  const values = rows.map(({ weightedMinor }) => scaled(weightedMinor));
  const texts = rows.map(({ weightedMinor }) => written(weightedMinor));
  const alternativeText = words.text('pipeline.chartAlt', {
    title,
    values: formats.list(
      rows.map((row, index) =>
        words.text('pipeline.chartAlt.quarter', {
          quarter: labels[index] ?? '',
          weighted: written(row.weightedMinor),
          low: written(row.lowMinor),
          high: written(row.highMinor),
          nominal: written(row.nominalMinor),
        }),
      ),
    ),
  });
  const bars = {
    labels,
    values,
    texts,
    told: 0,
    key: words.text('pipeline.chartKey'),
    behind: rows.map(({ nominalMinor }) => scaled(nominalMinor)),
    ranges: rows.map(({ lowMinor, highMinor }) => [scaled(lowMinor), scaled(highMinor)] as const),
  };
  return {
    type: 'chart',
    title,
    alternativeText,
    labels,
    values,
    texts,
    png: draw === null ? null : await draw(bars, alternativeText),
  };
}
