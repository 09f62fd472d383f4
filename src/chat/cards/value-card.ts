import type { Alert } from '../../domain/alert.js';
import type { CustomerValue, PredictedValue, ValueScoreKey } from '../../domain/customer-value.js';
import { DIMENSIONS, VALUE_SCORES } from '../../domain/customer-value.js';
import type { Overview } from '../../domain/overview.js';
import { isStanding } from '../../domain/tier.js';
import type { ValueRun } from '../../domain/value-run.js';
import { firstContact } from '../../overview/first-contact.js';
import type { Block, Card } from '../card.js';
import { upperFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { churnText, missingScoreText, scoreName } from './first-contact-text.js';
import { topPercent, topText } from './rank-text.js';

export interface ValueView {
  readonly customer: string;
  /** Null where nothing is stored yet. */
  readonly overview: Overview | null;
  readonly openAlert: Alert | null;
  /** The newest night's; null before the first. */
  readonly run: ValueRun | null;
  readonly companyCurrency: string;
  readonly now: Date;
}

const FACTORS_NAMED = 3;

/** Everything behind a customer's value: so far, to come, the scores with their reasons or what they lack. */
export function valueCard(view: ValueView, reader: Reader): Card {
  const { customer, overview, companyCurrency } = view;
  const { words, formats } = reader;
  const title = words.text('worth.title', { customer });
  const value = overview?.value ?? null;
  if (overview === null || value === null) {
    return {
      summary: title,
      blocks: [
        titleBlock(title),
        { type: 'text', text: [words.text('worth.none')] },
        ...needBlocks(view, reader),
      ],
    };
  }
  const money = (amountMinor: number) => formats.money(amountMinor, companyCurrency);
  return {
    summary: title,
    blocks: [
      titleBlock(title),
      textBlock(classLines(view, overview, reader)),
      textBlock([...soFarLines(value, money, reader), ...toComeLines(value.predicted, money, reader)]),
      ...VALUE_SCORES.map((score) =>
        score === 'churn' ? churnBlock(overview, value, reader) : scoreBlock(score, value, reader),
      ),
      dimensionBlock(value, reader),
      ...needBlocks(view, reader),
      {
        type: 'text',
        text: [words.text('worth.asOf', { date: formats.date(value.asOf) })],
        isMuted: true,
      },
    ].filter((block): block is Block => block !== null),
  };
}

function titleBlock(text: string): Block {
  return { type: 'title', text };
}

function textBlock(lines: readonly string[], heading?: string): Block | null {
  if (lines.length === 0) return null;
  const body = lines.join('\n');
  return { type: 'text', text: heading === undefined ? [body] : [{ bold: heading }, `\n${body}`] };
}

function classLines({ openAlert, now }: ValueView, overview: Overview, { words, formats }: Reader): string[] {
  const { tier } = firstContact(overview, openAlert, now);
  const { override } = overview;
  if (override !== null && isStanding(override, now)) {
    const name = words.text(`tier.${override.tier}`);
    return [
      words.text('worth.set', { tier: name, date: formats.date(override.until), reason: override.reason }),
    ];
  }
  return tier === null ? [] : [words.text('firstContact.class', { tier: words.text(`tier.${tier}`) })];
}

function soFarLines(
  { historic, missing }: CustomerValue,
  money: (amountMinor: number) => string,
  { words }: Reader,
): string[] {
  // The reason why stands with the score.
  if (historic === null && missing.some(({ reason }) => reason === 'no_exchange_rate')) return [];
  if (historic === null) return [words.text('worth.noHistoric')];
  const amount = money(historic.valueMinor);
  return [
    words.text(historic.isMargin ? 'worth.soFarMargin' : 'worth.soFar', { amount }),
    historic.valueAfterServiceMinor === null
      ? words.text('worth.noServiceCost')
      : words.text('worth.afterService', { amount: money(historic.valueAfterServiceMinor) }),
  ];
}

function toComeLines(
  predicted: PredictedValue | null,
  money: (amountMinor: number) => string,
  { words }: Reader,
): string[] {
  if (predicted === null) return [words.text('worth.noToCome')];
  const { horizonMonths, valueMinor, lowMinor, highMinor, method } = predicted;
  return [
    words.text('worth.toCome', { months: horizonMonths, amount: money(valueMinor) }),
    words.text('worth.interval', {
      low: money(lowMinor),
      high: money(highMinor),
      method: words.text(`valueMethod.${method}`),
    }),
  ];
}

/** The risk as churn prevention tells it: a chance by a model, points by rules. */
function churnBlock({ churn }: Overview, { missing, scores }: CustomerValue, reader: Reader): Block | null {
  const { words } = reader;
  if (churn === null) {
    const why = missing.find(({ score }) => score === 'churn');
    return textBlock(why === undefined ? [] : [missingScoreText(why, reader)]);
  }
  const risk = upperFirst(churnText(churn, reader), words.language);
  const topShare = churn.basis === 'model' ? (scores.churn?.topShare ?? null) : null;
  const headline = {
    bold:
      topShare === null ? risk : words.text('worth.ranked', { risk, percent: topPercent(topShare, reader) }),
  };
  const { mainFactor } = churn;
  const reason = mainFactor === null ? [] : [`\n• ${words.text(`signal.${mainFactor}`)}`];
  return { type: 'text', text: [headline, ...reason] };
}

/** A score with its rank and what makes it, or why there is none. */
function scoreBlock(key: ValueScoreKey, { scores, missing }: CustomerValue, reader: Reader): Block | null {
  const { words, formats } = reader;
  const score = scores[key];
  const name = scoreName(key, reader);
  if (score === undefined) {
    const why = missing.find((each) => each.score === key);
    return textBlock(why === undefined ? [] : [missingScoreText(why, reader)]);
  }
  const rounded = formats.number(Math.round(score.score));
  const headline =
    score.topShare === null
      ? words.text('worth.scoreAlone', { name, score: rounded })
      : words.text('worth.score', { name, score: rounded, top: topText(score.topShare, reader) });
  const factors = score.factors
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, FACTORS_NAMED)
    .map((factor) =>
      words.text('worth.factor', {
        name: upperFirst(words.text(`valueFactor.${factor.key}`), words.language),
        points: formats.signed(factor.points),
      }),
    );
  return {
    type: 'text',
    text: [
      { bold: headline },
      ...(factors.length === 0 ? [] : [`\n${factors.map((factor) => `• ${factor}`).join('\n')}`]),
    ],
  };
}

function dimensionBlock({ dimensions }: CustomerValue, reader: Reader): Block | null {
  const { words, formats } = reader;
  const lines = DIMENSIONS.map((dimension) => {
    const name = words.text(`dimension.${dimension}`);
    const score = dimensions[dimension];
    return score === null
      ? words.text('worth.unknownDimension', { name })
      : words.text('worth.dimension', { name, score: formats.number(Math.round(score)) });
  });
  return textBlock([lines.join(' · ')], words.text('worth.dimensions'));
}

/** Under the minimum data: that three classes hold, and what ranks would need. Under twice that: that values are rough. */
function needBlocks({ run }: ValueView, { words, formats }: Reader): Block[] {
  if (run === null || run.data === 'good') return [];
  if (run.data === 'moderate') {
    const months = formats.number(2 * run.historyMonthsNeeded);
    const customers = formats.number(2 * run.activeCustomersNeeded);
    return [
      { type: 'notice', tone: 'info', text: [words.text('valueModel.moderate', { months, customers })] },
    ];
  }
  const needed = words.text('worth.needed', {
    months: formats.number(run.historyMonthsNeeded),
    customers: formats.number(run.activeCustomersNeeded),
    haveMonths: formats.number(run.historyMonths),
    haveCustomers: formats.number(run.activeCustomers),
  });
  return [{ type: 'notice', tone: 'info', text: [`${words.text('worth.classes')} ${needed}`] }];
}
