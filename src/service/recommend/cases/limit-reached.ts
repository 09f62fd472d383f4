import type { OfferReason } from '../../../domain/service-offer.js';
import { cleanText, type Word, wordsOf } from '../../../reading/words.js';
import { limitOf } from '../product-view.js';
import type { CaseFinding, CaseInputs } from './finding.js';
import { ownedProducts } from './owned-products.js';
import { type LimitReached, limitsReached } from './use.js';

/** Nobody wrote of it, but use is there: worth a little less than a question, and still worth a word. */
const UNASKED = 0.9;
/** The customer alone says so, and use isn't measured. */
const ONLY_TOLD = 0.7;
/** The next plan up serves; larger ones cost more than is needed. */
const LARGER_THAN_NEEDED = 0.5;

/**
 * "API limit reached" on a plan: the next one. Where use isn't measured, the customer's own word counts that names the
 * limit. What is slow is another case.
 */
export function limitReached({ subject, view, settings }: CaseInputs): CaseFinding[] {
  const { ticket } = subject;
  const told = ticket === null ? [] : wordsOf(cleanText(`${ticket.subject}\n\n${ticket.text}`));
  // "API limit reached" reads as trouble with an integration too: then the limit that is named must be the one reached.
  const isIntegration = ticket?.category === 'integration';
  if (ticket !== null && ticket.category !== 'capacity' && !isIntegration) return [];
  const owned = ownedProducts(subject, view);
  const measured = limitsReached(subject, owned, settings.limitShare).filter(
    ({ metric }) => !isIntegration || isNamed(metric, told),
  );
  const strength = ticket === null ? UNASKED : 1;
  const found = measured.flatMap((limit) => upgrades(limit, view, strength));
  if (found.length > 0 || ticket?.category !== 'capacity') return found;
  return owned
    .flatMap((product) => product.limits.map(({ metric, most }) => ({ product, metric, used: null, most })))
    .filter(({ metric }) => isNamed(metric, told) && subject.use.every((each) => each.metric !== metric))
    .flatMap((limit) => upgrades(limit, view, ONLY_TOLD));
}

type Limit = Omit<LimitReached, 'used'> & { readonly used: number | null };

function upgrades({ product, metric, used, most }: Limit, view: CaseInputs['view'], strength: number) {
  const larger = (view.replacing.get(product.id) ?? [])
    .map((upgrade) => ({ upgrade, limit: limitOf(upgrade, metric)?.most ?? null }))
    // Of one without this limit the product data don't say that it carries more.
    .filter(({ limit }) => limit === null || (limit > most && limit > (used ?? 0)))
    .sort((a, b) => (a.limit ?? Number.POSITIVE_INFINITY) - (b.limit ?? Number.POSITIVE_INFINITY));
  return larger.map(({ upgrade, limit }, place): CaseFinding => {
    const reached: OfferReason =
      used === null
        ? { code: 'limit_named', values: { metric, most, owned: product.id } }
        : {
            code: 'limit_reached',
            values: { metric, used, most, percent: Math.round((100 * used) / most), owned: product.id },
          };
    const carries: OfferReason[] =
      limit === null ? [] : [{ code: 'carries_more', values: { metric, most: limit } }];
    return {
      productId: upgrade.id,
      signal: 'limit_reached',
      strength: strength * (place === 0 ? 1 : LARGER_THAN_NEEDED),
      reasons: [reached, ...carries],
    };
  });
}

/** Metrics are short terms of the trade, such as "api_calls", whose first word stands in all languages alike. */
function isNamed(metric: string, told: readonly Word[]): boolean {
  const [first = ''] = metric.toLowerCase().split('_');
  // At the beginning of a word, as in "API-Limit": "rapid" is no API.
  return first.length >= 3 && told.some(({ word }) => word.startsWith(first));
}
