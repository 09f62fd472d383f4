import type { SalesSettings } from '../../deals/sales-settings.js';
import type { SourceRow } from '../../deals/sources/lead-sources.js';
import type { SourceTable } from '../../deals/sources/read-lead-sources.js';
import { minorDigits } from '../../domain/money.js';
import type { Block, Card, Inline } from '../card.js';
import type { Reader } from '../reader.js';

const ROWS = 12;

/** Each source of leads: win rate, cost per lead and per won deal, and what that asks for. */
export function sourcesCard(
  { rows, from, until, leads, matureAfterDays }: SourceTable,
  settings: Pick<SalesSettings, 'companyCurrency' | 'margin' | 'leadSources'>,
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const title = words.text('sources.title');
  if (rows.length === 0)
    return {
      summary: title,
      blocks: [
        { type: 'title', text: title },
        { type: 'text', text: [words.text('sources.none')] },
      ],
    };
  const left = rows.length - ROWS;
  const more: Block[] =
    left <= 0 ? [] : [{ type: 'text', text: [words.text('pipeline.moreRows', { count: left })] }];
  const { reviseAboveMarginShare, reviseAboveMedianTimes, minimumLeads } = settings.leadSources;
  const border =
    settings.margin === null
      ? words.text('sources.borderMedian', { times: formats.number(reviseAboveMedianTimes) })
      : words.text('sources.borderMargin', { percent: formats.percent(reviseAboveMarginShare * 100) });
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [words.text('sources.period', { count: leads, range: formats.dateRange(from, until) })],
        isMuted: true,
      },
      ...rows.slice(0, ROWS).map((row) => rowBlock(row, settings.companyCurrency, reader)),
      ...more,
      {
        type: 'text',
        text: [[border, words.text('sources.how', { days: matureAfterDays, leads: minimumLeads })].join(' ')],
        isMuted: true,
      },
    ],
  };
}

function rowBlock(row: SourceRow, currency: string, { words, formats }: Reader): Block {
  // Nobody decides by cents.
  const unit = 10 ** minorDigits(currency);
  const money = (minor: number) => formats.money(Math.round(minor / unit) * unit, currency);
  const { leads, judged, won, winRate, costPerLeadMinor, costPerWonMinor } = row;
  const parts = [
    words.text('sources.leads', { count: leads }),
    winRate === null
      ? words.text('sources.noneJudged')
      : words.text('sources.won', { percent: formats.percent(Math.round(winRate * 100)), won, judged }),
    costPerLeadMinor === null
      ? words.text('sources.noCost')
      : words.text('sources.perLead', { amount: money(costPerLeadMinor) }),
    ...(costPerWonMinor === null ? [] : [words.text('sources.perWon', { amount: money(costPerWonMinor) })]),
  ];
  const name: Inline = { bold: row.source };
  return {
    type: 'text',
    text: [name, ` · ${words.text(`sources.advice.${row.advice}`)}\n${parts.join(' · ')}`],
  };
}
