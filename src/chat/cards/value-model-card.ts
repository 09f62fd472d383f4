import { DIMENSIONS } from '../../domain/customer-value.js';
import type {
  ContractUpsellJudgement,
  UpsellJudgement,
  ValueCandidate,
  ValueRun,
} from '../../domain/value-run.js';
import { DEGENERACIES } from '../../learning/lifetime/degeneracy.js';
import type { AgainstRanks, OverridesAgainstRanks } from '../../value/by-hand/overrides-against-ranks.js';
import type { Block, Card } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';

export interface ValueModelView {
  /** The newest night's; null before the first. */
  readonly run: ValueRun | null;
  /** Since when the same method is in use; `isEarlier`: at least since then. */
  readonly since: { readonly at: Date; readonly isEarlier: boolean } | null;
  readonly byHand: OverridesAgainstRanks;
  readonly currency: string;
}

const CANDIDATES = [
  'shrunk_rate',
  'nbd',
  'bg_nbd',
  'mbg_nbd',
  'pareto_nbd',
  'recency_rate',
  'forest',
] as const;

/** What customer values are made from: method, data, how the others did and which are not used and why, and what people set against it. */
export function valueModelCard(view: ValueModelView, reader: Reader): Card {
  const { run, byHand } = view;
  const { words } = reader;
  const title = words.text('valueModel.title');
  const state = run === null ? words.text('valueModel.none') : stateText(run, reader);
  return {
    summary: `${title}: ${state}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: state }] },
      ...(run === null
        ? []
        : [
            { type: 'fields', fields: fieldsOf(run, view, reader) } as const,
            ...candidateBlocks(run, view, reader),
            ...upsellBlocks(run.upsell ?? null, reader),
            ...contractUpsellBlocks(run.contractUpsell ?? null, reader),
          ]),
      ...byHandBlocks(byHand, reader),
    ],
  };
}

function stateText(run: ValueRun, { words, formats }: Reader): string {
  if (run.data !== 'moderate') return words.text(`valueModel.${run.data}`);
  return words.text('valueModel.moderate', {
    months: formats.number(2 * run.historyMonthsNeeded),
    customers: formats.number(2 * run.activeCustomersNeeded),
  });
}

function fieldsOf(run: ValueRun, { since }: ValueModelView, { words, formats }: Reader) {
  const total = DIMENSIONS.reduce((sum, dimension) => sum + (run.weights[dimension] ?? 0), 0);
  const weights = DIMENSIONS.map((dimension, place) =>
    words.text('valueModel.weight', {
      name: nameInList(words.text(`dimension.${dimension}`), place, words.language),
      percent: formats.percent(total === 0 ? 0 : (100 * (run.weights[dimension] ?? 0)) / total),
    }),
  );
  const isPredicted = run.data !== 'below';
  return [
    {
      label: words.text('valueModel.data'),
      value: words.text('valueModel.data.value', {
        months: run.historyMonths,
        neededMonths: formats.number(run.historyMonthsNeeded),
        customers: formats.number(run.activeCustomers),
        neededCustomers: formats.number(run.activeCustomersNeeded),
      }),
    },
    ...(isPredicted
      ? [
          {
            label: words.text('valueModel.method'),
            value:
              run.method === null
                ? words.text('valueModel.noMethod')
                : words.text(`valueMethod.${run.method}`),
          },
          ...(since === null
            ? []
            : [{ label: words.text('valueModel.since'), value: sinceText(since, { words, formats }) }]),
          {
            label: words.text('valueModel.horizon'),
            value: words.text('valueModel.horizon.value', {
              months: run.horizonMonths,
              percent: formats.percent(run.discountPercentPerYear),
            }),
          },
        ]
      : []),
    {
      label: words.text('valueModel.amounts'),
      value: words.text(run.isMargin ? 'valueModel.margin' : 'valueModel.income'),
    },
    {
      label: words.text('valueModel.service'),
      value: words.text(run.hasServiceRates ? 'valueModel.serviceKnown' : 'valueModel.serviceUnknown'),
    },
    { label: words.text('valueModel.weights'), value: formats.list(weights) },
  ];
}

/** Only what begins the list begins with a capital. */
function nameInList(name: string, place: number, language: string): string {
  return place === 0 ? name : lowerFirst(name, language);
}

function sinceText(
  { at, isEarlier }: NonNullable<ValueModelView['since']>,
  { words, formats }: Pick<Reader, 'words' | 'formats'>,
): string {
  const date = formats.date(at);
  return isEarlier ? words.text('valueModel.before', { date }) : date;
}

/** The one in use stands first. */
function candidateBlocks({ candidates }: ValueRun, { currency }: ValueModelView, reader: Reader): Block[] {
  if (candidates.length === 0) return [];
  const lines = candidates.map((candidate, place) => candidateText(candidate, place === 0, currency, reader));
  const heading = reader.words.text('valueModel.candidates');
  const why = isOfLeastError(candidates) ? [] : [reader.words.text('valueModel.simplest')];
  return [{ type: 'text', text: [{ bold: heading }, `\n${[...lines, ...why].join('\n')}`] }];
}

/** The simpler method stays in use until a more elaborate one is surely better. */
function isOfLeastError([inUse, ...others]: readonly ValueCandidate[]): boolean {
  const error = inUse?.spendErrorMinor ?? null;
  return (
    error === null ||
    others.every(
      ({ spendErrorMinor, degeneracy }) =>
        spendErrorMinor === null || degeneracy !== null || spendErrorMinor >= error,
    )
  );
}

function candidateText(
  { method: key, spendErrorMinor, degeneracy }: ValueCandidate,
  isInUse: boolean,
  currency: string,
  { words, formats }: Reader,
): string {
  const known = CANDIDATES.find((name) => name === key);
  const method = known === undefined ? key : words.text(`candidate.${known}`);
  const why = DEGENERACIES.find((reason) => reason === degeneracy);
  if (why !== undefined)
    return words.text('valueModel.unused', { method, why: words.text(`degeneracy.${why}`) });
  if (spendErrorMinor === null)
    return words.text(isInUse ? 'valueModel.inUseUnjudged' : 'valueModel.unjudged', { method });
  const amount = formats.money(Math.round(spendErrorMinor), currency);
  return words.text(isInUse ? 'valueModel.inUse' : 'valueModel.candidate', { method, amount });
}

/** What further purchases are told by: the model that reads more, or purchases alone, and why. */
function upsellBlocks(judged: UpsellJudgement | null, reader: Reader): Block[] {
  if (judged === null) return [];
  const { words } = reader;
  const heading = words.text('valueModel.upsell');
  return [{ type: 'text', text: [{ bold: heading }, `\n${upsellText(judged, reader)}`] }];
}

function upsellText({ why, customers, bought, inputs, logLoss }: UpsellJudgement, reader: Reader): string {
  const { words, formats } = reader;
  if (why === 'no_inputs') return words.text('valueModel.upsell.noInputs');
  const counts = { customers: formats.number(customers), bought: formats.number(bought) };
  if (logLoss === null) return words.text('valueModel.upsell.tooFew', counts);
  const named = {
    inputs: formats.list(inputs.map((input) => words.text(`valueFactor.${input}`))),
    model: formats.loss(logLoss.model),
    purchases: formats.loss(logLoss.purchases),
    ...counts,
  };
  return words.text(why === 'better' ? 'valueModel.upsell.better' : 'valueModel.upsell.notBetter', named);
}

/** The same of contracts that grow: without a model nobody is ranked by them. */
function contractUpsellBlocks(judged: ContractUpsellJudgement | null, reader: Reader): Block[] {
  if (judged === null) return [];
  const { words, formats } = reader;
  const { why, customers, grown, inputs, logLoss } = judged;
  const named = {
    inputs: formats.list(inputs.map((input) => words.text(`valueFactor.${input}`))),
    customers: formats.number(customers),
    grown: formats.number(grown),
  };
  const text =
    why === 'better' && logLoss !== null
      ? words.text('valueModel.growth.better', {
          ...named,
          model: formats.loss(logLoss.model),
          share: formats.loss(logLoss.share),
        })
      : words.text(why === 'too_few' ? 'valueModel.growth.tooFew' : 'valueModel.growth.notBetter', named);
  return [{ type: 'text', text: [{ bold: words.text('valueModel.growth') }, `\n${text}`] }];
}

function byHandBlocks({ up, down }: OverridesAgainstRanks, reader: Reader): Block[] {
  const lines = [...byHandLine(up, 'up', reader), ...byHandLine(down, 'down', reader)];
  return lines.length === 0 ? [] : [{ type: 'text', text: [lines.join('\n')] }];
}

/** A main dimension is named where more than half have it in common, and more than one customer. */
function byHandLine(
  { customers, mainDimension, ofMainDimension }: AgainstRanks,
  way: 'up' | 'down',
  { words, formats }: Reader,
): string[] {
  if (customers === 0) return [];
  if (mainDimension === null || customers < 2 || 2 * ofMainDimension <= customers)
    return [words.text(`valueModel.${way}`, { count: customers })];
  return [
    words.text(`valueModel.${way}Main`, {
      count: customers,
      dimension: words.text(`dimension.${mainDimension}`),
      main: formats.number(ofMainDimension),
    }),
  ];
}
