import type { OfferReason, OfferSignal } from '../../domain/service-offer.js';
import type { AcceptanceChance } from './acceptance-chance.js';
import type { CaseFinding } from './cases/finding.js';
import type { Evidence } from './signals.js';
import type { RecommendSubject } from './subject.js';

/** Of fewer customers nothing is said: it might be chance, and would tell of somebody. */
const LEAST_CUSTOMERS = 5;

/**
 * Why a product, the weightiest signal first: codes with the figures that wording needs, and with the points that the
 * signal adds to the chance. Only what speaks for it; a signal that has nothing to show is left out.
 */
export function offerReasons(
  { points }: AcceptanceChance,
  subject: RecommendSubject,
  evidence: Evidence,
): OfferReason[] {
  return points
    .filter((each) => each.points > 0)
    .flatMap(({ signal, points: own }) => {
      const [first, ...others] = reasonsOf(signal, subject, evidence);
      return first === undefined ? [] : [{ ...first, values: { ...first.values, points: own } }, ...others];
    });
}

function reasonsOf(
  signal: OfferSignal,
  { ticket, answered }: RecommendSubject,
  { findings, text, similarity, pattern }: Evidence,
): readonly OfferReason[] {
  switch (signal) {
    case 'limit_reached':
    case 'growth':
    case 'expansion':
    case 'performance':
    case 'wear':
    case 'legacy':
      return findingOf(findings, signal)?.reasons ?? [];
    case 'solves':
      return ticket === null ? [] : [{ code: 'solves', values: { category: ticket.category } }];
    case 'text':
      return text === null ? [] : [{ code: 'text_matches', values: { percent: Math.round(100 * text) } }];
    case 'named':
      return [{ code: 'named', values: {} }];
    case 'asks_to_buy':
      return [{ code: 'asks_to_buy', values: {} }];
    case 'pattern': {
      if (pattern === null || pattern === 'none') return [];
      const { category, fromWeeks, toWeeks, lift, customers } = pattern;
      return [{ code: 'pattern', values: { category, fromWeeks, toWeeks, lift, customers } }];
    }
    case 'similar_customers':
      return similarReasons(similarity);
    case 'past_answers':
      return answered === null ? [] : [{ code: 'past_answers', values: { ...answered } }];
    // They move a chance, and are no reason to offer anything to this customer.
    case 'popular':
    case 'price':
      return [];
  }
}

function similarReasons(similarity: Evidence['similarity']): readonly OfferReason[] {
  const because = similarity?.because ?? null;
  if (because === null || because.customers < LEAST_CUSTOMERS) return [];
  const { customers, of, input } = because;
  const values = { customers, of, percent: Math.round((100 * customers) / of) };
  if (!because.isTrait) return [{ code: 'bought_together', values: { ...values, with: input } }];
  const [trait, ...rest] = input.split(':');
  return [{ code: 'similar_customers', values: { ...values, trait: trait ?? '', value: rest.join(':') } }];
}

function findingOf(findings: readonly CaseFinding[], signal: CaseFinding['signal']): CaseFinding | undefined {
  return findings.find((finding) => finding.signal === signal);
}
