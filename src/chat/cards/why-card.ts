import type { Factor, Score } from '../../domain/score.js';
import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { CustomerView } from './customer-view.js';
import { factorDetail } from './factor-detail.js';
import { isSignal } from './factor-text.js';
import { isMissed, missingLines } from './missing-text.js';
import { basisNotice } from './rules-notice.js';

const HISTORY_SHOWN = 12;
const CHANGES_SHOWN = 3;
const MISSING_SHOWN = 3;

/** Everything behind a customer's points or risk: the values, what was not measured, how it came, what would change it. */
export function whyCard(view: CustomerView, reader: Reader): Card {
  const { customer, score } = view;
  const { words, formats } = reader;
  if (score === null) {
    return {
      summary: words.text('customer.summary.noScore', { customer: customer.name }),
      blocks: [
        { type: 'title', text: customer.name },
        {
          type: 'text',
          text: [
            words.text(view.overview?.hasObjected === true ? 'customer.objected' : 'customer.notScored'),
          ],
        },
      ],
    };
  }
  const title = titleText(customer.name, score, reader);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [`${basisText(score, reader)} ${words.text('why.asOf', { date: formats.date(score.asOf) })}`],
      },
      factorBlock(view, reader),
      ...missingBlocks(view, reader),
      ...historyBlocks(view, reader),
      ...changeBlocks(view, reader),
      basisNotice(score, reader),
      ...missingButton(view, reader),
    ],
  };
}

export function titleText(customer: string, { basis, risk }: Score, { words, formats }: Reader): string {
  return basis === 'model'
    ? words.text('why.model.title', { customer, percent: formats.percent(risk) })
    : words.text('why.title', { customer, points: risk });
}

/** What the figure means and what made it. */
function basisText({ basis, typicalRisk }: Score, { words, formats }: Reader): string {
  if (basis === 'rules') return words.text('why.points');
  if (typicalRisk === null) return words.text('why.model.risk');
  return `${words.text('why.model.risk')} ${words.text('why.model.typical', { percent: formats.percent(typicalRisk) })}`;
}

function factorBlock({ score, customer, settings }: CustomerView, reader: Reader): Block {
  const { words, formats } = reader;
  const factors = score?.factors ?? [];
  if (factors.length === 0) return { type: 'text', text: [words.text('why.noFactors')] };
  const currency = customer.currency ?? settings.company.currency;
  return {
    type: 'factors',
    heading: words.text('why.factors'),
    factors: factors.map((factor) => ({
      text: detailedText(factor, currency, reader),
      size: formats.signed(factor.points),
    })),
  };
}

function detailedText(factor: Factor, currency: string, reader: Reader): string {
  const { words } = reader;
  const name = words.text(`signal.${factor.signal}`);
  const detail = factorDetail(factor, currency, reader);
  // What lowers a model's risk is no sign of anything.
  return factor.strength === null || factor.points < 0
    ? words.text('why.model.factor', { name, detail })
    : words.text('why.factor', { name, detail, strength: words.text(`strength.${factor.strength}`) });
}

/** What was not measured is no reason: a few lines stand here, a wall of them is shown when asked for. */
function missingBlocks({ score }: CustomerView, reader: Reader): Block[] {
  const missing = score?.missing ?? [];
  const lines = missingLines(missing, reader).map((line) => `• ${line}`);
  if (lines.length === 0) return [];
  if (lines.length <= MISSING_SHOWN) return [section(reader.words.text('why.missing'), lines)];
  const count = missing.filter(isMissed).length;
  return [{ type: 'text', text: [reader.words.text('why.missing.count', { count })], isMuted: true }];
}

/** Leads to what was not measured, where it isn't on the card. */
function missingButton({ customer, score }: CustomerView, reader: Reader): Block[] {
  if (missingLines(score?.missing ?? [], reader).length <= MISSING_SHOWN) return [];
  return [
    {
      type: 'buttons',
      visible: [button(reader, 'button.missing', press('customer.missing', customer.id))],
      more: [],
      moreLabel: reader.words.text('button.more'),
    },
  ];
}

function historyBlocks({ history }: CustomerView, { words, formats }: Reader): Block[] {
  const points = history.slice(0, HISTORY_SHOWN).toReversed();
  if (points.length < 2) return [];
  const lines = points.map(({ asOf, basis, risk }) =>
    basis === 'model'
      ? words.text('why.historyChance', { date: formats.date(asOf), percent: formats.percent(risk) })
      : words.text('why.historyPoint', { date: formats.date(asOf), points: risk }),
  );
  return [section(words.text('why.history'), [sparklines(points), ...lines])];
}

function changeBlocks({ score }: CustomerView, { words }: Reader): Block[] {
  const lines = (score?.factors ?? [])
    .filter(({ points }) => points > 0)
    .flatMap(({ signal }) => (isSignal(signal) ? [`• ${words.text(`change.${signal}`)}`] : []))
    .slice(0, CHANGES_SHOWN);
  const heading = words.text(score?.basis === 'model' ? 'why.model.change' : 'why.change');
  return lines.length === 0 ? [] : [section(heading, lines)];
}

function section(heading: string, lines: readonly string[]): Block {
  return { type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] };
}

/** Points and per cent apart: they are not the same scale. */
function sparklines(points: CustomerView['history']): string {
  const bases = points.map(({ basis }) => basis);
  const starts = bases.flatMap((basis, place) => (basis === bases[place - 1] ? [] : [place]));
  const runs = starts.map((start, place) => points.slice(start, starts[place + 1]));
  return runs.map((run) => sparkline(run.map(({ risk }) => risk))).join(' ');
}

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Points from 0 to 100 as one bar each, on that whole scale. */
export function sparkline(points: readonly number[]): string {
  return points
    .map((value) => BARS[Math.min(BARS.length - 1, Math.max(0, Math.floor((value / 100) * BARS.length)))])
    .join('');
}
