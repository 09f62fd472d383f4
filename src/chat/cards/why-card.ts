import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import type { CustomerView } from './customer-view.js';
import { factorDetail } from './factor-detail.js';
import { missingText } from './missing-text.js';
import { rulesNotice } from './rules-notice.js';

const HISTORY_SHOWN = 12;
const CHANGES_SHOWN = 3;

/** Everything behind a customer's points: the values, what was not measured, how it came, what would change it. */
export function whyCard(view: CustomerView, reader: Reader): Card {
  const { customer, score } = view;
  const { words, formats } = reader;
  if (score === null) {
    return {
      summary: words.text('customer.summary.noScore', { customer: customer.name }),
      blocks: [
        { type: 'title', text: customer.name },
        { type: 'text', text: [words.text('customer.notScored')] },
      ],
    };
  }
  const title = words.text('why.title', { customer: customer.name, points: score.risk });
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [`${words.text('why.points')} ${words.text('why.asOf', { date: formats.date(score.asOf) })}`],
      },
      factorBlock(view, reader),
      ...missingBlocks(view, reader),
      ...historyBlocks(view, reader),
      ...changeBlocks(view, reader),
      rulesNotice(score.readiness, reader),
    ],
  };
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
      text: words.text('why.factor', {
        name: words.text(`signal.${factor.signal}`),
        detail: factorDetail(factor, currency, reader),
        strength: words.text(`strength.${factor.strength}`),
      }),
      size: formats.signed(factor.points),
    })),
  };
}

function missingBlocks({ score }: CustomerView, reader: Reader): Block[] {
  const lines = (score?.missing ?? []).map((missing) => `• ${missingText(missing, reader)}`);
  return lines.length === 0 ? [] : [section(reader.words.text('why.missing'), lines)];
}

function historyBlocks({ history }: CustomerView, { words, formats }: Reader): Block[] {
  const points = history.slice(0, HISTORY_SHOWN).toReversed();
  if (points.length < 2) return [];
  const lines = points.map(({ asOf, risk }) =>
    words.text('why.historyPoint', { date: formats.date(asOf), points: risk }),
  );
  return [section(words.text('why.history'), [sparkline(points.map(({ risk }) => risk)), ...lines])];
}

function changeBlocks({ score }: CustomerView, { words }: Reader): Block[] {
  const lines = (score?.factors ?? [])
    .slice(0, CHANGES_SHOWN)
    .map(({ signal }) => `• ${words.text(`change.${signal}`)}`);
  return lines.length === 0 ? [] : [section(words.text('why.change'), lines)];
}

function section(heading: string, lines: readonly string[]): Block {
  return { type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] };
}

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Points from 0 to 100 as one bar each, on that whole scale. */
export function sparkline(points: readonly number[]): string {
  return points
    .map((value) => BARS[Math.min(BARS.length - 1, Math.max(0, Math.floor((value / 100) * BARS.length)))])
    .join('');
}
