import { isBlank } from '../../text/clean-text.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { CardElement } from './adaptive-card.js';
import type { BlockOf, BlockRenderer } from './block-renderer.js';
import { pictureAddress } from './fitting-pictures.js';
import { plainMarkdown, plainText } from './lines.js';

const LONGEST_BAR = 12;

/** The picture where it goes into the card; else the figures as a table of bars. */
export const renderChart: BlockRenderer<'chart'> = (chart) => {
  const title: CardElement[] = isBlank(chart.title)
    ? []
    : [
        {
          type: 'RichTextBlock',
          inlines: [{ type: 'TextRun', text: plainText(chart.title, TEAMS_LIMITS.title), weight: 'Bolder' }],
        },
      ];
  return [{ type: 'Container', items: [...title, ...(picture(chart) ?? table(chart))] }];
};

function picture({ png, alternativeText }: BlockOf<'chart'>): CardElement[] | null {
  if (png === null) return null;
  return [
    {
      type: 'Image',
      url: pictureAddress(png),
      altText: plainText(alternativeText, TEAMS_LIMITS.alternativeText),
      size: 'Stretch',
    },
  ];
}

function table({ labels, values, texts, alternativeText }: BlockOf<'chart'>): CardElement[] {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const facts = labels.map((label, index) => ({
    title: plainMarkdown(label, TEAMS_LIMITS.fieldLabel),
    value: barOf(values[index], largest, shown(texts?.[index])),
  }));
  const told: CardElement = {
    type: 'RichTextBlock',
    inlines: [
      {
        type: 'TextRun',
        text: plainText(alternativeText, TEAMS_LIMITS.alternativeText),
        isSubtle: true,
        size: 'Small',
      },
    ],
  };
  return facts.length === 0 ? [told] : [{ type: 'FactSet', facts }, told];
}

function barOf(value: number | undefined, largest: number, text?: string): string {
  if (value === undefined || !Number.isFinite(value)) return text ?? '–';
  const length = largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * LONGEST_BAR);
  return `${length === 0 ? '▏' : '█'.repeat(length)} ${text ?? Math.round(value * 100) / 100}`;
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainMarkdown(text, TEAMS_LIMITS.fieldLabel);
}
