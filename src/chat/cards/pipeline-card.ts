import { efficiencyOf } from '../../deals/effort/efficiency.js';
import { impactMinor } from '../../deals/effort/impact.js';
import { BANDS, type Band, bandOf } from '../../deals/pipeline/playbook.js';
import type { OpenDeal } from '../../deals/pipeline/read-pipeline.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { dealLabel } from './deal-label.js';
import type { PipelineView } from './pipeline-view.js';
import { quarterText } from './quarter-text.js';
import { roundedAmount } from './rounded-amount.js';

const DEALS_LISTED = 5;

/**
 * The open deals of a scope together: their weighted value with its interval, what the quarter will bring against what was
 * forecast a week ago, what to do with which of them, and where effort changes most.
 *
 * @param mayCompare whether the reader may see it person by person.
 */
export function pipelineCard(
  view: PipelineView,
  chart: Block | null,
  mayCompare: boolean,
  reader: Reader,
): Card {
  const { words } = reader;
  const title = titleOf(view, reader);
  if (view.open.length === 0)
    return {
      summary: title,
      blocks: [
        { type: 'title', text: title },
        { type: 'text', text: [words.text('pipeline.none')] },
      ],
    };
  const listed = byImpact(view).slice(0, DEALS_LISTED);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'fields', fields: headlines(view, reader) },
      ...(chart === null ? [] : [chart]),
      playbookBlock(view, reader),
      ...impactBlocks(listed, view, reader),
      groupButtons(view, mayCompare, reader),
      { type: 'text', text: [notes(view, reader).join(' ')], isMuted: true },
    ],
  };
}

function titleOf({ scope, people }: PipelineView, reader: Reader): string {
  const { words } = reader;
  if (scope.kind === 'all') return words.text('pipeline.title.all');
  if (scope.kind === 'team') return words.text('pipeline.title.team', { team: scope.team });
  return words.text('pipeline.title.mine', { person: personName(people, scope.staffId, reader) });
}

/** Three figures and no more. */
function headlines(view: PipelineView, reader: Reader) {
  const { sum, quarter, before, settings } = view;
  const { words, formats } = reader;
  const money = (minor: number) => formats.money(roundedAmount(minor), settings.companyCurrency);
  const range = (low: number, high: number) =>
    words.text('pipeline.range', { low: money(low), high: money(high) });
  const fields = [
    {
      label: words.text('pipeline.weighted'),
      value: `${money(sum.weightedMinor)} ${range(sum.lowMinor, sum.highMinor)}`,
    },
    {
      label: words.text('pipeline.nominal'),
      value: words.text('pipeline.nominal.value', { amount: money(sum.nominalMinor), deals: sum.deals }),
    },
  ];
  if (quarter === null) return fields;
  const expected = quarter.wonMinor + quarter.sum.weightedMinor;
  const value = `${money(expected)} ${range(quarter.wonMinor + quarter.sum.lowMinor, quarter.wonMinor + quarter.sum.highMinor)}`;
  const against =
    before === null
      ? ''
      : `. ${words.text('pipeline.before', {
          date: formats.dayMonth(before.madeAt),
          amount: money(before.wonMinor + before.weightedMinor),
        })}`;
  const won =
    quarter.wonMinor === 0 ? '' : `, ${words.text('pipeline.won', { amount: money(quarter.wonMinor) })}`;
  return [
    ...fields,
    {
      label: words.text('pipeline.quarter', { quarter: quarterText(quarter.quarter.key, reader) }),
      value: `${value}${won}${against}`,
    },
  ];
}

function playbookBlock({ open, settings }: PipelineView, { words, formats }: Reader): Block {
  const bands = new Map<Band, { deals: number; minor: number }>();
  for (const { deal, score } of open) {
    if (deal.chance === null) continue;
    const band = bandOf(deal.chance, score?.changes ?? [], settings.bands);
    const held = bands.get(band) ?? { deals: 0, minor: 0 };
    bands.set(band, { deals: held.deals + 1, minor: held.minor + (deal.amountMinor ?? 0) });
  }
  const borders = {
    close: formats.percent(Math.round(settings.bands.close * 100)),
    lever: formats.percent(Math.round(settings.bands.lever * 100)),
  };
  const lines = BANDS.flatMap((band) => {
    const held = bands.get(band);
    if (held === undefined) return [];
    const amount = formats.money(held.minor, settings.companyCurrency);
    return [words.text(`pipeline.band.${band}`, { ...borders, count: held.deals, amount })];
  });
  const people = open.filter(({ deal }) => deal.basis === 'people').length;
  const judged = people === 0 ? [] : [words.text('pipeline.byPeople', { count: people })];
  const objected = open.filter(({ deal }) => deal.basis === 'objected').length;
  const left = objected === 0 ? [] : [words.text('pipeline.objected', { count: objected })];
  return {
    type: 'text',
    text: [{ bold: words.text('pipeline.playbook') }, `\n${[...lines, ...judged, ...left].join('\n')}`],
  };
}

/** Open deals by chance × value × efficiency, the greatest first. */
export function byImpact({ open, night }: Pick<PipelineView, 'open' | 'night'>) {
  return open
    .flatMap(({ deal, score }) => {
      const efficiency = night === null ? null : efficiencyOf(deal, night.effort);
      const impact = impactMinor(deal.chance, deal.amountMinor, efficiency);
      return impact === null ? [] : [{ deal, score, efficiency, impact }];
    })
    .sort((a, b) => b.impact - a.impact || (a.deal.dealId < b.deal.dealId ? -1 : 1));
}

function impactBlocks(
  listed: readonly OpenDeal[],
  { settings, customerNameOf }: PipelineView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  if (listed.length === 0) return [];
  const lines = listed.map(({ deal }) =>
    words.text('pipeline.deal', {
      deal: dealLabel(deal, customerNameOf, reader),
      percent: formats.percent(Math.round((deal.chance ?? 0) * 100)),
      amount: formats.money(deal.amountMinor ?? 0, settings.companyCurrency),
    }),
  );
  return [
    { type: 'text', text: [{ bold: words.text('pipeline.impact') }, `\n${lines.join('\n')}`] },
    {
      type: 'menu',
      label: words.text('pipeline.open'),
      isListedAbove: true,
      options: listed.map(({ deal }) => ({
        text: dealLabel(deal, customerNameOf, reader),
        press: press('deal.show', deal.dealId),
      })),
    },
  ];
}

function groupButtons({ scope }: PipelineView, mayCompare: boolean, reader: Reader): Block {
  const { words } = reader;
  const to = (group: string) => press('command.run', ['pipeline', scope.kind, group].join(' '));
  const people =
    mayCompare && scope.kind !== 'mine' ? [button(reader, 'button.pipelineOwner', to('owner'))] : [];
  const teams = scope.kind === 'all' ? [button(reader, 'button.pipelineTeam', to('team'))] : [];
  const effort =
    mayCompare && scope.kind !== 'mine' ? [button(reader, 'button.pipelineEffort', to('effort'))] : [];
  const [first, second, ...more] = [
    ...people,
    ...teams,
    ...effort,
    button(reader, 'button.pipelineProduct', to('product')),
    button(reader, 'button.pipelineQuarter', to('quarter')),
  ];
  return {
    type: 'buttons',
    visible: [first, second].filter((each) => each !== undefined),
    more,
    moreLabel: words.text('button.more'),
  };
}

/** What the figures leave out, and how they are reckoned. */
export function notes(
  { open, sum, night }: Pick<PipelineView, 'open' | 'sum' | 'night'>,
  { words }: Reader,
): string[] {
  const byStages = open.filter(({ deal }) => deal.basis === 'stage_rate').length;
  return [
    words.text('pipeline.how'),
    ...(byStages === 0 ? [] : [words.text('pipeline.byStages', { count: byStages })]),
    ...(sum.withoutAmount === 0 ? [] : [words.text('pipeline.withoutAmount', { count: sum.withoutAmount })]),
    ...(sum.withoutChance === 0 ? [] : [words.text('pipeline.withoutChance', { count: sum.withoutChance })]),
    ...(night === null || night.effort.typicalHours === null ? [words.text('pipeline.noHours')] : []),
  ];
}
