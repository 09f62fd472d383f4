import type { Product } from '../../domain/product.js';
import type { OfferSignals } from './acceptance-chance.js';
import type { CaseFinding } from './cases/finding.js';
import type { SimilarityScore } from './neighbours.js';
import type { PatternHint } from './pattern-hint.js';
import type { RecommendSubject } from './subject.js';

/** All that speaks for or against one product at one moment. */
export interface Evidence {
  readonly findings: readonly CaseFinding[];
  /** Cosine with what the company says of the product; null without a ticket. */
  readonly text: number | null;
  /** Whether the ticket names the product; null without one. */
  readonly isNamed: boolean | null;
  /** Null where no model says. */
  readonly similarity: SimilarityScore | null;
  /** Null where none was looked for; of several the one with the greatest lift. */
  readonly pattern: PatternHint | 'none' | null;
}

/** Standard deviations and doublings that count as much as a case of the handbook. */
const FULL_SIMILARITY = 3;
const FULL_LIFT_DOUBLINGS = 2;
const MOST = 1.5;
const PRICE_RANGE = [-3, 1] as const;

/**
 * The signals of a product: cases and shares from 0 to 1, similarity too, lift up to 1.5, price as the logarithm (base 10) of a
 * year's price over what the customer buys in a year. Null where it isn't known.
 */
export function offerSignals(
  { ticket, answered, traits }: RecommendSubject,
  product: Product,
  { findings, text, isNamed, similarity, pattern }: Evidence,
): OfferSignals {
  const strength = (signal: CaseFinding['signal']) =>
    findings.find((finding) => finding.signal === signal)?.strength ?? 0;
  return {
    limit_reached: strength('limit_reached'),
    growth: strength('growth'),
    expansion: strength('expansion'),
    performance: strength('performance'),
    wear: strength('wear'),
    legacy: strength('legacy'),
    solves:
      ticket === null || product.solves.length === 0
        ? null
        : Number(product.solves.includes(ticket.category)),
    text,
    named: isNamed === null ? null : Number(isNamed),
    asks_to_buy: ticket === null || ticket.asksToBuy === null ? null : Number(ticket.asksToBuy),
    pattern: pattern === null ? null : pattern === 'none' ? 0 : liftSignal(pattern.lift),
    similar_customers: similarity === null ? null : within(similarity.score / FULL_SIMILARITY, 0, 1),
    popular: similarity === null ? null : within(similarity.recent / FULL_SIMILARITY, -1, MOST),
    past_answers: answered === null ? null : answerSignal(answered),
    price: priceSignal(product, traits),
  };
}

/** −.5 to .5: the share accepted, drawn to the middle where few were answered. */
function answerSignal({ accepted, declined }: NonNullable<RecommendSubject['answered']>): number {
  return (accepted + 1) / (accepted + declined + 2) - 0.5;
}

function liftSignal(lift: number): number {
  return within(Math.log2(lift) / FULL_LIFT_DOUBLINGS, 0, MOST);
}

function priceSignal({ price }: Product, { yearlyValueMinor, currency }: RecommendSubject['traits']) {
  if (price === null || currency !== price.currency || yearlyValueMinor === null) return null;
  const yearly = price.amountMinor * (price.per === 'month' ? 12 : 1);
  if (!(yearly > 0 && yearlyValueMinor > 0)) return null;
  return within(Math.log10(yearly / yearlyValueMinor), ...PRICE_RANGE);
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
