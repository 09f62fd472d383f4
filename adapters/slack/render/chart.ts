import type { KnownBlock } from '@slack/types';
import type { RichText } from '../../../src/chat/card.js';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { plainLine } from '../text/plain-text.js';
import type { BlockOf, BlockRenderer } from './block-renderer.js';
import { lineSections } from './line-sections.js';

const LONGEST_BAR = 12;

/** The picture where it was brought to Slack; else the data as lines of bars. */
export const renderChart: BlockRenderer<'chart'> = (chart) => picture(chart) ?? table(chart);

function picture({ title, alternativeText, pictureId }: BlockOf<'chart'>): KnownBlock[] | null {
  if (pictureId === undefined) return null;
  const heading = isBlank(title) ? {} : { title: plainLine(title, SLACK_LIMITS.imageText) };
  return [
    {
      type: 'image',
      ...(URL.canParse(pictureId) ? { image_url: pictureId } : { slack_file: { id: pictureId } }),
      alt_text: plainLine(alternativeText, SLACK_LIMITS.imageText).text,
      ...heading,
    },
  ];
}

function table({ title, alternativeText, labels, values, texts }: BlockOf<'chart'>): KnownBlock[] {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const headline: RichText[] = isBlank(title) ? [] : [[{ bold: cleanLine(title) }]];
  const lines = labels.map(
    (label, index): RichText => [`${barOf(values[index], largest, texts?.[index])} · ${cleanLine(label)}`],
  );
  return [
    ...lineSections([...headline, ...lines]),
    { type: 'context', elements: [plainLine(alternativeText, SLACK_LIMITS.textObject)] },
  ];
}

function barOf(value: number | undefined, largest: number, text?: string): string {
  if (value === undefined || !Number.isFinite(value))
    return isBlank(text ?? '') ? '–' : cleanLine(text ?? '');
  const length = largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * LONGEST_BAR);
  return `${length === 0 ? '▏' : '█'.repeat(length)} ${text === undefined ? Math.round(value * 100) / 100 : cleanLine(text)}`;
}
