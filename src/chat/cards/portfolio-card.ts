import type { CustomerMove } from '../../digest/moves/read-moves.js';
import type { Offer } from '../../domain/offer.js';
import { type Tier, tiersOf } from '../../domain/tier.js';
import { DAY_MS } from '../../domain/time.js';
import type { ValueRun } from '../../domain/value-run.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { customerMoveText } from './tier-move-text.js';

export interface PortfolioView {
  /** The newest night's; null before the first. */
  readonly run: ValueRun | null;
  /** The last night of each week, the oldest first. */
  readonly weeks: readonly ValueRun[];
  /** Of the past seven days, the newest first. */
  readonly moves: readonly CustomerMove[];
  /** Customers whose class is set by hand. */
  readonly byHand: number;
  readonly nameOf: (customerId: string) => string;
  readonly currency: string;
  readonly offers: Readonly<Partial<Record<Tier, readonly Offer[]>>>;
}

const MOVES_NAMED = 3;
/** So long is the trend at least. */
export const TREND_DAYS = 28;

/**
 * What all customers are worth together and how much is at risk, how the classes deviate from the ranks, who moved, and
 * where to look further.
 */
export function portfolioCard(view: PortfolioView, chart: Block | null, reader: Reader): Card {
  const { run } = view;
  const { words, formats } = reader;
  const title = words.text('portfolio.title');
  if (run === null) {
    return {
      summary: title,
      blocks: [
        { type: 'title', text: title },
        { type: 'text', text: [words.text('portfolio.none')] },
      ],
    };
  }
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'fields', fields: fieldsOf(run, view, reader) },
      ...(chart === null ? [] : [chart]),
      tierBlock(run, view, reader),
      movedBlock(view, reader),
      ...overviewBlocks(run, reader),
      topicButtons(reader),
      { type: 'text', text: [words.text('portfolio.asOf', { date: formats.date(run.asOf) })], isMuted: true },
    ],
  };
}

function fieldsOf(run: ValueRun, { weeks, currency }: PortfolioView, reader: Reader) {
  const { words, formats } = reader;
  const before = weeks.findLast(({ asOf }) => asOf.getTime() <= run.asOf.getTime() - TREND_DAYS * DAY_MS);
  return [
    ...portfolioFigures(run, before ?? null, currency, reader),
    { label: words.text('portfolio.active'), value: formats.number(run.activeCustomers) },
  ];
}

/** What those who manage need to know, three figures and no more: value to come, value at risk, trend. */
export function portfolioFigures(
  { asOf, portfolioMinor, atRiskMinor }: ValueRun,
  before: Pick<ValueRun, 'asOf' | 'portfolioMinor'> | null,
  currency: string,
  { words, formats }: Reader,
): { readonly label: string; readonly value: string }[] {
  if (portfolioMinor === null || atRiskMinor === null)
    return [{ label: words.text('portfolio.value'), value: words.text('portfolio.notPredicted') }];
  const atRiskPercent = portfolioMinor <= 0 ? 0 : (100 * atRiskMinor) / portfolioMinor;
  const worthBefore = before?.portfolioMinor ?? 0;
  return [
    { label: words.text('portfolio.value'), value: formats.money(portfolioMinor, currency) },
    {
      label: words.text('portfolio.atRisk'),
      value: words.text('portfolio.atRisk.value', {
        amount: formats.money(atRiskMinor, currency),
        percent: formats.percent(atRiskPercent),
      }),
    },
    {
      label: words.text('portfolio.trend', { date: formats.date((before ?? { asOf }).asOf) }),
      value:
        worthBefore <= 0
          ? words.text('portfolio.noTrend')
          : signedPercent((100 * (portfolioMinor - worthBefore)) / worthBefore, formats),
    },
  ];
}

function signedPercent(percent: number, formats: Reader['formats']): string {
  return `${percent > 0 ? '+' : ''}${formats.percent(percent)}`;
}

function tierBlock(run: ValueRun, { byHand }: PortfolioView, { words, formats }: Reader): Block {
  const { rawCounts, standingCounts, activeCustomers, scheme } = run;
  const percent = (count: number) =>
    formats.percent(activeCustomers === 0 ? 0 : (100 * count) / activeCustomers);
  const lines = tiersOf(scheme).map((tier) => {
    const [ranked, standing] = [rawCounts[tier] ?? 0, standingCounts[tier] ?? 0];
    if (ranked === standing)
      return words.text('portfolio.tierAsRanked', {
        tier: words.text(`tier.${tier}`),
        count: formats.number(ranked),
        percent: percent(ranked),
      });
    return words.text('portfolio.tier', {
      tier: words.text(`tier.${tier}`),
      ranked: formats.number(ranked),
      rankedPercent: percent(ranked),
      standing: formats.number(standing),
      standingPercent: percent(standing),
    });
  });
  const isDeviating = tiersOf(scheme).some((tier) => rawCounts[tier] !== standingCounts[tier]);
  const why = isDeviating ? [words.text('portfolio.deviation', { count: byHand })] : [];
  return {
    type: 'text',
    text: [{ bold: words.text('portfolio.tiers') }, `\n${[...lines, ...why].join('\n')}`],
  };
}

function movedBlock({ moves }: PortfolioView, reader: Reader): Block {
  const { words, formats } = reader;
  if (moves.length === 0) return { type: 'text', text: [words.text('portfolio.nobodyMoved')] };
  const lines = moves
    .slice(0, MOVES_NAMED)
    .map(({ move, customer }) => customerMoveText(move, customer.name, reader));
  const left = moves.length - lines.length;
  const more =
    left === 0
      ? []
      : [words.text('portfolio.movedMore', { count: left, total: formats.number(moves.length) })];
  return {
    type: 'text',
    text: [{ bold: words.text('portfolio.moved') }, `\n${[...lines, ...more].join('\n')}`],
  };
}

function overviewBlocks({ portfolio }: ValueRun, { words, formats }: Reader): Block[] {
  if (portfolio === undefined) return [];
  const { abc, effort } = portfolio;
  const count = (list: { readonly count: number }) => ({ count: formats.number(list.count) });
  const lines = [
    words.text('portfolio.abc', {
      a: formats.number(abc.counts.a),
      b: formats.number(abc.counts.b),
      c: formats.number(abc.counts.c),
    }),
    words.text('portfolio.leaving', count(abc.leaving)),
    words.text('portfolio.rising', count(abc.rising)),
    ...(effort === null
      ? [words.text('portfolio.noEffort')]
      : [
          words.text('portfolio.tooMuch', count(effort.tooMuch)),
          words.text('portfolio.tooLittle', count(effort.tooLittle)),
        ]),
  ];
  return [{ type: 'text', text: [lines.join('\n')] }];
}

function topicButtons(reader: Reader): Block {
  const run = (topic: string) => press('command.run', `portfolio ${topic}`);
  return {
    type: 'buttons',
    visible: [
      button(reader, 'button.portfolioMoves', run('moves')),
      button(reader, 'button.portfolioAbc', run('abc')),
    ],
    more: [
      button(reader, 'button.portfolioEffort', run('effort')),
      button(reader, 'button.portfolioGroups', run('groups')),
      button(reader, 'button.portfolioOffers', run('offers')),
    ],
    moreLabel: reader.words.text('button.more'),
  };
}
