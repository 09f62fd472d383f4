import type { SalesNight } from '../../deals/night/sales-basis.js';
import type { DealPattern } from '../../deals/patterns/deal-patterns.js';
import { EARLY_DAYS } from '../../deals/patterns/early-facts.js';
import type { KeptPatterns } from '../../service/mining/kept-patterns.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { ticketPatternLines } from './ticket-pattern-lines.js';

const LISTED = 10;

/** What deals' first weeks say of how they end, and what tickets are followed by, as far as it holds against chance. */
export function patternsCard(night: SalesNight | null, ofTickets: KeptPatterns | null, reader: Reader): Card {
  const title = reader.words.text('patterns.title');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...dealBlocks(night, reader),
      ...ticketBlocks(ofTickets, reader),
    ],
  };
}

function ticketBlocks(kept: KeptPatterns | null, reader: Reader): Block[] {
  const heading: Block = { type: 'text', text: [{ bold: reader.words.text('patterns.afterTickets') }] };
  const { lines, how } = ticketPatternLines(kept, LISTED, reader);
  const texts = lines.map((line): Block => ({ type: 'text', text: [line] }));
  return [
    heading,
    ...texts,
    ...(how === null ? [] : [{ type: 'text' as const, text: [how], isMuted: true }]),
  ];
}

function dealBlocks(night: SalesNight | null, reader: Reader): Block[] {
  const { words, formats } = reader;
  if (night === null) return [{ type: 'text', text: [words.text('patterns.notYet')] }];
  const { patterns, tried, deals } = night.patterns;
  const found: Block[] =
    patterns.length === 0
      ? [
          {
            type: 'text',
            text: [words.text(tried === 0 ? 'patterns.tooFew' : 'patterns.none', { count: deals })],
          },
        ]
      : patterns.slice(0, LISTED).map((pattern) => ({ type: 'text', text: patternText(pattern, reader) }));
  return [
    ...found,
    {
      type: 'text',
      text: [
        words.text('patterns.how', {
          tried,
          deals: formats.number(deals),
          days: EARLY_DAYS,
          date: formats.date(night.asOf),
        }),
      ],
      isMuted: true,
    },
  ];
}

function patternText(
  { key, about, with: having, without, change, low, high }: DealPattern,
  { words, formats }: Reader,
) {
  const percent = (share: number) => formats.percent(Math.round(share * 100));
  const rates = {
    rate: percent(having.won / having.deals),
    deals: having.deals,
    otherRate: percent(without.won / without.deals),
    others: without.deals,
  };
  const heading = words.text(`patterns.deal.${key}`, { about });
  const size = words.text(change >= 0 ? 'patterns.more' : 'patterns.less', {
    percent: percent(Math.abs(change)),
    low: percent(Math.min(Math.abs(low), Math.abs(high))),
    high: percent(Math.max(Math.abs(low), Math.abs(high))),
  });
  return [{ bold: heading }, `: ${size}\n${words.text('patterns.counts', rates)}`];
}
