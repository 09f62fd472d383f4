import type { OfferCasesSettings } from '../../config/offer-cases-settings.js';
import type { BuyingSignal } from '../../reading/buying/buying-phrases.js';
import { ownedProducts } from '../recommend/cases/owned-products.js';
import { type Growth, growths, limitsReached } from '../recommend/cases/use.js';
import { limitOf, type ProductView } from '../recommend/product-view.js';
import type { RecommendSubject } from '../recommend/subject.js';
import type { Intent } from '../words/intent.js';
import { type GroupSignals, type LeadSignal, type LeadWeight, leadSignal } from './lead-signal.js';

export type IntentOfLead = Pick<Intent, 'isJudged' | 'buying' | 'category' | 'mood'>;

/**
 * Signs that something is wanted: what the ticket asks, and how what the customer has is used. Null where neither a text could
 * be judged nor any use is on record.
 */
export function buyingSignals(
  subject: RecommendSubject,
  intent: IntentOfLead | null,
  view: ProductView,
  cases: OfferCasesSettings,
): GroupSignals {
  const isJudged = intent?.isJudged === true;
  if (!isJudged && subject.use.length === 0) return null;
  return [...(isJudged ? signalsOfWords(intent) : []), ...signalsOfUse(subject, view, cases)];
}

/** Who asks what it costs or when it comes is nearer to buying than who asks what it can do. */
const ASKED: Readonly<Record<BuyingSignal, LeadWeight>> = {
  price: 'high',
  availability: 'high',
  licence: 'high',
  function: 'medium',
  spare_part: 'medium',
};
const GROWN_SEATS_PERCENT = 25;
const OF_PEOPLE: readonly string[] = ['seats', 'active_users'];

function signalsOfWords({ buying, category, mood }: IntentOfLead): LeadSignal[] {
  const isLimited = mood === 'limited';
  return [
    ...buying.map((asked) => leadSignal('buying', `asks_${asked}`, ASKED[asked])),
    // Said in anger at a limit it is the limit that tells, and gently.
    ...(category === 'capacity' && !isLimited ? [leadSignal('buying', 'capacity', 'high')] : []),
    ...(category === 'missing_function' ? [leadSignal('buying', 'missing_function', 'medium')] : []),
    ...(isLimited ? [leadSignal('buying', 'at_limit_frustrated', 'medium')] : []),
  ];
}

function signalsOfUse(subject: RecommendSubject, view: ProductView, cases: OfferCasesSettings): LeadSignal[] {
  const owned = ownedProducts(subject, view);
  const [fullest] = limitsReached(subject, owned, cases.limitShare).filter(({ product, metric, most }) =>
    (view.replacing.get(product.id) ?? []).some(
      (larger) => (limitOf(larger, metric)?.most ?? Infinity) > most,
    ),
  );
  const grown = (isOfPeople: boolean, percent: number): Growth | undefined =>
    growths(subject.use, percent)
      .filter(({ metric }) => OF_PEOPLE.includes(metric) === isOfPeople)
      .toSorted((a, b) => b.percent - a.percent)[0];
  const data = grown(false, cases.growth.percent);
  const people = grown(true, GROWN_SEATS_PERCENT);
  return [
    ...(fullest === undefined
      ? []
      : [
          leadSignal('buying', 'power_use', 'very_high', {
            metric: fullest.metric,
            percent: Math.round((100 * fullest.used) / fullest.most),
            owned: fullest.product.id,
          }),
        ]),
    ...(data === undefined ? [] : [leadSignal('buying', 'use_grows', 'very_high', { ...data })]),
    ...(people === undefined ? [] : [leadSignal('buying', 'seats_grow', 'very_high', { ...people })]),
  ];
}
