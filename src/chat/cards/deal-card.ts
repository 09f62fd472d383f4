import { wholePercent } from '../../deals/live/detect-drop.js';
import { bandOf } from '../../deals/pipeline/playbook.js';
import type { Block, Card } from '../card.js';
import { upperFirst } from '../first-letter.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { DealView } from './deal-view.js';
import { roundedAmount } from './rounded-amount.js';
import { weakCaseBlocks, winChangeLine, winFactorsBlock } from './win-factors-block.js';

/**
 * A deal: its chance with what is for and against it, what would change it, when it is expected to close, and what the
 * playbook says. A closed one says how it ended.
 *
 * @param isWhole with every factor and the chances before, for whoever asks why.
 */
export function dealCard(view: DealView, reader: Reader, isWhole = false): Card {
  const { words } = reader;
  const { state, score } = view;
  const name = shownDealName(view, reader);
  const chance = chanceText(view, reader);
  const blocks: (Block | readonly Block[])[] = [
    { type: 'title', text: name },
    { type: 'text', text: [{ bold: upperFirst(chance, words.language) }, ...comparedWith(view, reader)] },
    { type: 'fields', fields: fields(view, reader) },
    state.closed !== null || score === null || score.factors.length === 0
      ? []
      : winFactorsBlock(words.text('deal.factors'), score.factors, reader, isWhole),
    state.closed === null ? changesBlock(view, reader) : [],
    state.closed === null ? adviceBlock(view, reader) : [],
    isWhole ? historyBlock(view, reader) : [],
    state.closed === null ? weakCaseBlocks(score?.weakCases ?? [], reader) : [],
    buttons(view, isWhole, reader),
    score === null || score.modelId === null
      ? []
      : {
          type: 'text',
          text: [words.text('deal.asOf', { date: reader.formats.dateTime(score.asOf) })],
          isMuted: true,
        },
  ];
  return { summary: words.text('deal.summary', { deal: name, chance }), blocks: blocks.flat() };
}

export function shownDealName({ deal, state }: Pick<DealView, 'deal' | 'state'>, { words }: Reader): string {
  return state.name ?? words.text('dealAlert.unnamed', { id: deal.id.slice(deal.id.indexOf(':') + 1) });
}

function chanceText({ state, score }: DealView, { words, formats }: Reader): string {
  if (state.closed !== null) {
    const date = formats.date(state.closed.at);
    return words.text(state.closed.isWon ? 'deal.won' : 'deal.lost', { date });
  }
  if (score === null) return words.text('deal.notScored');
  if (score.basis === 'people') return words.text('deal.byPeople');
  if (score.basis === 'objected') return words.text('deal.objected');
  if (score.chance === null) return words.text('deal.noChance');
  return words.text('deal.chance', { percent: formats.percent(wholePercent(score.chance)) });
}

/** What the chance is to be compared with, or where a stage's share comes from. */
function comparedWith({ state, score }: DealView, { words, formats }: Reader): string[] {
  if (state.closed !== null) return state.closed.reason === null ? [] : [`\n${state.closed.reason}`];
  if (score === null || score.chance === null || score.typicalChance === null) return [];
  const percent = formats.percent(wholePercent(score.typicalChance));
  if (score.basis === 'stage_rate')
    return [
      `\n${words.text('deal.stageRate', { count: score.basedOn ?? 0, stage: state.stage ?? words.text('value.unknown'), percent })}`,
    ];
  return [` · ${words.text('dealAlert.typical', { percent })}`];
}

function fields({ state, score, customer, amountMinor, people, settings }: DealView, reader: Reader) {
  const { words, formats } = reader;
  const unknown = words.text('value.unknown');
  const expected = score?.expectedClose ?? null;
  const closes =
    expected !== null
      ? words.text('deal.closes', {
          date: formats.date(expected.at),
          range: formats.dateRange(expected.lowAt, expected.highAt),
        })
      : state.expectedCloseAt === null
        ? unknown
        : formats.date(state.expectedCloseAt);
  const amount = amountMinor === null ? unknown : formats.money(amountMinor, settings.sales.companyCurrency);
  return [
    { label: words.text('dealAlert.customer'), value: customer?.name ?? unknown },
    { label: words.text('dealAlert.value'), value: amount },
    { label: words.text('deal.stage'), value: state.stage ?? unknown },
    ...(state.closed === null ? [{ label: words.text('dealAlert.closing'), value: closes }] : []),
    { label: words.text('alert.owner'), value: personName(people, state.ownerId, reader) },
    ...(state.product === null ? [] : [{ label: words.text('deal.product'), value: state.product }]),
  ];
}

function changesBlock({ score }: DealView, reader: Reader): Block[] {
  const { words } = reader;
  const lines = (score?.changes ?? []).map((change) => winChangeLine(change, reader));
  if (lines.length === 0) return [];
  return [{ type: 'text', text: [{ bold: words.text('dealAlert.changes') }, `\n${lines.join('\n')}`] }];
}

function adviceBlock(
  { score, settings, class: kind, impactMinor, state }: DealView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  const { sales } = settings;
  const lines = [
    ...(score?.chance == null || state.isJudgedByPeople
      ? []
      : [words.text(`deal.band.${bandOf(score.chance, score.changes, sales.bands)}`)]),
    ...(kind === null ? [] : [words.text(`deal.class.${kind}`)]),
    ...(impactMinor === null
      ? []
      : [
          words.text('deal.impact', {
            amount: formats.money(roundedAmount(impactMinor), sales.companyCurrency),
          }),
        ]),
  ];
  if (lines.length === 0) return [];
  return [{ type: 'text', text: [{ bold: words.text('alert.toDo') }, `\n${lines.join('\n')}`] }];
}

function historyBlock({ points }: DealView, { words, formats }: Reader): Block[] {
  const known = points.flatMap(({ asOf, chance }) =>
    chance === null
      ? []
      : [
          words.text('deal.point', {
            date: formats.dateTime(asOf),
            percent: formats.percent(wholePercent(chance)),
          }),
        ],
  );
  if (known.length < 2) return [];
  return [{ type: 'text', text: [{ bold: words.text('deal.history') }, `\n${known.join('\n')}`] }];
}

function buttons({ deal, state, alert, score }: DealView, isWhole: boolean, reader: Reader): Block {
  const { words } = reader;
  const isOpen = state.closed === null;
  const log = isOpen ? [button(reader, 'button.dealLog', press('deal.log', deal.id))] : [];
  const toAlert = alert === null ? [] : [button(reader, 'button.dealAlert', press('deal.alert', deal.id))];
  const why =
    isWhole || score === null || score.factors.length === 0
      ? []
      : [button(reader, 'button.why', press('deal.why', deal.id))];
  const judge = isOpen
    ? [
        button(
          reader,
          state.isJudgedByPeople ? 'button.dealByModel' : 'button.dealByPeople',
          press('deal.judge', deal.id, { on: state.isJudgedByPeople ? '0' : '1' }),
        ),
      ]
    : [];
  const customer =
    state.customerId === null
      ? []
      : [button(reader, 'button.dealCustomer', press('customer.show', state.customerId))];
  const [first, second, ...more] = [...log, ...toAlert, ...why, ...customer, ...judge];
  return {
    type: 'buttons',
    visible: [first, second].filter((each) => each !== undefined),
    more,
    moreLabel: words.text('button.more'),
  };
}
