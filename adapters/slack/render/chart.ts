import type { RichText } from '../../../src/chat/card.js';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { plainLine } from '../text/plain-text.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineSections } from './line-sections.js';

const LONGEST_BAR = 12;

/** The data as lines of bars: a picture would first have to be uploaded and shared into the channel. */
export const renderChart: BlockRenderer<'chart'> = ({ title, alternativeText, labels, values }) => {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const headline: RichText[] = isBlank(title) ? [] : [[{ bold: cleanLine(title) }]];
  const lines = labels.map(
    (label, index): RichText => [`${barOf(values[index], largest)} · ${cleanLine(label)}`],
  );
  return [
    ...lineSections([...headline, ...lines]),
    { type: 'context', elements: [plainLine(alternativeText, SLACK_LIMITS.textObject)] },
  ];
};

function barOf(value: number | undefined, largest: number): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const length = largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * LONGEST_BAR);
  return `${length === 0 ? '▏' : '█'.repeat(length)} ${Math.round(value * 100) / 100}`;
}
