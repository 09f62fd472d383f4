import type { DataCheckResult } from '../../domain/data-check-result.js';
import type { MergePair } from '../../readiness/open-merges.js';
import { type TrendLine, trendOf } from '../../readiness/trend.js';
import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { repairText } from './repair-text.js';

export interface DataView {
  /** The newest first; empty before the first check. */
  readonly weeks: readonly DataCheckResult[];
  readonly merges: readonly MergePair[];
  readonly settings: Pick<ChatSettings, 'company'>;
}

/** How good the data are, how that changed, and what is worth putting right first. */
export function dataCard({ weeks, merges, settings }: DataView, reader: Reader): Card {
  const { words, formats } = reader;
  const title = words.text('data.title');
  const [newest] = weeks;
  if (newest === undefined) {
    return {
      summary: title,
      blocks: [
        { type: 'title', text: title },
        { type: 'text', text: [words.text('data.none')] },
      ],
    };
  }
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [words.text('data.checked', { date: formats.date(newest.asOf) })],
        isMuted: true,
      },
      {
        type: 'fields',
        fields: [
          { label: words.text('data.churn'), value: words.text(`dataState.${newest.churn}`) },
          ...(newest.value === null
            ? []
            : [{ label: words.text('data.value'), value: words.text(`dataState.${newest.value.state}`) }]),
          ...(newest.deals === null
            ? []
            : [{ label: words.text('data.deals'), value: words.text(`dataState.${newest.deals.state}`) }]),
          ...(newest.service === null
            ? []
            : [
                { label: words.text('data.service'), value: words.text(`dataState.${newest.service.state}`) },
              ]),
          ...trendOf(weeks).flatMap((line) => {
            const value = trendText(line, reader);
            return value === null ? [] : [{ label: words.text(`dataFigure.${line.figure}`), value }];
          }),
        ],
      },
      ...valueBlock(newest, reader),
      ...dealsBlock(newest, reader),
      ...serviceBlock(newest, reader),
      ...repairsBlock(newest, settings, reader),
      ...mergesBlock(merges, reader),
      { type: 'text', text: [words.text('data.more')], isMuted: true },
    ],
  };
}

function trendText(
  { figure, weeks, change, direction }: TrendLine,
  { words, formats }: Reader,
): string | null {
  const value = weeks.at(-1)?.value ?? null;
  if (value === null) return null;
  const shown = figure === 'completeness_percent' ? formats.percent(value) : formats.number(value);
  if (change === null || change === 0) return shown;
  const values = { value: shown, change: formats.signed(change) };
  return words.text(
    direction === 'better' || direction === 'worse' ? `dataTrend.${direction}` : 'dataTrend.neither',
    values,
  );
}

/** What knowing customers' value lacks; of moderate data, what would make them good. */
function valueBlock({ value }: DataCheckResult, { words, formats }: Reader): Block[] {
  if (value === null || value.missing.length === 0) return [];
  const lines = value.missing.map(({ what, has, needed }) =>
    words.text(`valueShortfall.${what}`, { has: formats.number(has), needed: formats.number(needed) }),
  );
  const heading = words.text(value.state === 'moderate' ? 'data.valueBetter' : 'data.valueMissing');
  return [{ type: 'text', text: [heading, ...lines.map((line) => `\n• ${line}`)] }];
}

/** What chances of deals lack, where there are deals. */
function dealsBlock({ deals }: DataCheckResult, { words, formats }: Reader): Block[] {
  if (deals === null || deals.state === 'off' || deals.missing.length === 0) return [];
  const lines = deals.missing.map(({ what, has, needed }) =>
    words.text(`dealShortfall.${what}`, { has: formats.number(has), needed: formats.number(needed) }),
  );
  return [{ type: 'text', text: [words.text('data.dealsMissing'), ...lines.map((line) => `\n• ${line}`)] }];
}

/** What offers in service lack, where products are on record. */
function serviceBlock({ service }: DataCheckResult, { words, formats }: Reader): Block[] {
  if (service === null || service.state === 'off' || service.missing.length === 0) return [];
  const lines = service.missing.map(({ what, has, needed }) =>
    words.text(`serviceShortfall.${what}`, { has: formats.number(has), needed: formats.number(needed) }),
  );
  return [{ type: 'text', text: [words.text('data.serviceMissing'), ...lines.map((line) => `\n• ${line}`)] }];
}

function repairsBlock(
  { repairs }: DataCheckResult,
  { company }: DataView['settings'],
  reader: Reader,
): Block[] {
  if (repairs.length === 0) return [];
  const { words, formats } = reader;
  const lines = repairs.map(({ kind, subject, customers, valueMinor }) =>
    words.text('data.repair', {
      what: repairText({ kind, subject }, reader),
      count: customers,
      value:
        valueMinor === 0
          ? words.text('data.valueUnknown')
          : words.text('data.valueAYear', { amount: formats.money(valueMinor, company.currency) }),
    }),
  );
  return [
    {
      type: 'text',
      text: [{ bold: words.text('data.repairs') }, `\n${lines.map((line) => `• ${line}`).join('\n')}`],
    },
  ];
}

function mergesBlock(merges: readonly MergePair[], { words }: Reader): Block[] {
  if (merges.length === 0) return [];
  const options = merges.map(({ proposal, from, into }) => ({
    text: words.text('data.option', { from: from.name, into: into.name }),
    press: press('merge.show', proposal.id),
  }));
  return [{ type: 'menu', label: words.text('data.menu'), options }];
}
