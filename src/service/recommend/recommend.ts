import type { OfferCasesSettings } from '../../config/offer-cases-settings.js';
import type { Product } from '../../domain/product.js';
import type { OfferCandidate, OfferCase, OfferSignal } from '../../domain/service-offer.js';
import { logistic } from '../../learning/calibration/calibration.js';
import {
  type AcceptanceModel,
  acceptanceChance,
  acceptanceLogOdds,
  BELIEVED_ACCEPTANCE,
} from './acceptance-chance.js';
import { offerCases } from './cases/offer-cases.js';
import { haveBoth, similarityOf } from './neighbours.js';
import type { OffersModel } from './offers-model.js';
import type { PatternHint } from './pattern-hint.js';
import { namedProducts } from './product-names.js';
import { textSimilarities } from './product-texts.js';
import type { ProductView } from './product-view.js';
import { offerReasons } from './reasons.js';
import { type Evidence, offerSignals } from './signals.js';
import type { RecommendSubject } from './subject.js';
import { traitsOf } from './traits.js';

export interface RecommendInputs {
  readonly subject: RecommendSubject;
  readonly view: ProductView;
  /** Null while none was trained: rules of thumb. */
  readonly model: OffersModel | null;
  readonly cases: OfferCasesSettings;
  /** Chances below it are not shown. */
  readonly threshold: number;
  /** Patterns that begin with a ticket like this one; null where none were looked for. */
  readonly patterns: readonly PatternHint[] | null;
  /** Whether the customer lacks it, it fits what the customer has, and it is sold there and then. */
  readonly isSellable: (product: Product) => boolean;
}

/**
 * What could be offered to a customer, the likeliest to be accepted first; mostly nothing. Says nothing of whether this
 * is the moment: that is the gate's and the timing's.
 */
export function recommend(inputs: RecommendInputs): OfferCandidate[] {
  const { subject, view, model, threshold, isSellable } = inputs;
  const acceptance = model?.acceptance ?? BELIEVED_ACCEPTANCE;
  const owned = new Set(subject.owned.map(({ productId }) => productId));
  const candidates: OfferCandidate[] = [];
  for (const [product, evidence] of productsWorthAThought(inputs)) {
    if (owned.has(product.id) && product.kind !== 'spare_part') continue;
    const signals = offerSignals(subject, product, evidence);
    // The dear parts, whether it is sold there and why it is shown, for those alone that could be.
    if (!mayReach(acceptance, signals, threshold) || !isSellable(product)) continue;
    const told = acceptanceChance(acceptance, signals);
    const reasons = offerReasons(told, subject, evidence);
    const offerCase = caseOf(told.points);
    if (told.chance < threshold || reasons.length === 0 || offerCase === null) continue;
    candidates.push({
      productId: product.id,
      case: offerCase,
      relevance: told.chance,
      isCalibrated: acceptance.isCalibrated,
      reasons,
      signals,
      modelId: `${model?.id ?? 'rules'}/products.${view.revision}`,
    });
  }
  return candidates.sort((a, b) => b.relevance - a.relevance || (a.productId < b.productId ? -1 : 1));
}

const ROUNDING = 1e-9;

/** Products that stand out by one sign at least; of signs that every product has some of, the best. */
const MOST_SIMILAR = 30;
const MOST_BY_TEXT = 30;

const CASES: Readonly<Partial<Record<OfferSignal, OfferCase>>> = {
  limit_reached: 'limit_reached',
  growth: 'growth',
  expansion: 'expansion',
  performance: 'performance',
  wear: 'maintenance_plan',
  legacy: 'legacy',
  pattern: 'pattern',
  similar_customers: 'similar_customers',
  solves: 'problem_solved',
  text: 'problem_solved',
  named: 'problem_solved',
};
const HANDBOOK: ReadonlySet<OfferCase> = new Set([
  'limit_reached',
  'growth',
  'expansion',
  'performance',
  'maintenance_plan',
  'legacy',
]);

function* productsWorthAThought({
  subject,
  view,
  model,
  cases,
  patterns,
}: RecommendInputs): Generator<[Product, Evidence]> {
  const { ticket } = subject;
  const neighbours = model?.neighbours ?? null;
  const ownedIds = subject.owned.map(({ productId }) => productId);
  const similarity =
    neighbours === null
      ? null
      : similarityOf(neighbours, [...ownedIds, ...traitsOf(subject.traits, ownedIds, view.byId)]);
  const findings = offerCases({
    subject,
    view,
    settings: cases,
    similarInstallations: (productId, planId) => {
      const both = neighbours === null ? null : haveBoth(neighbours, productId, planId);
      return both === null ? null : { customers: both.of, withPlan: both.customers };
    },
  });
  const told = ticket === null ? null : `${ticket.subject}\n${ticket.text}`;
  const texts = told === null ? null : textSimilarities(view.texts, told);
  const named = told === null ? null : namedProducts(view.names, told);
  const hints = patterns === null ? null : strongest(patterns);
  const ids = new Set([
    ...findings.keys(),
    ...(named ?? []),
    ...(hints?.keys() ?? []),
    ...(similarity?.most(MOST_SIMILAR) ?? []),
    ...(texts === null ? [] : best(texts, MOST_BY_TEXT)),
    ...(ticket === null ? [] : (view.solving.get(ticket.category) ?? [])),
  ]);
  for (const id of ids) {
    const product = view.byId.get(id);
    if (product === undefined) continue;
    yield [
      product,
      {
        findings: findings.get(id) ?? [],
        text: texts === null ? null : (texts.get(id) ?? 0),
        isNamed: named === null ? null : named.has(id),
        similarity: similarity?.of(id) ?? null,
        pattern: hints === null ? null : (hints.get(id) ?? 'none'),
      },
    ];
  }
}

/** Whether as much speaks for it as for what was learned from, and, where nothing is calibrated, enough. */
function mayReach(model: AcceptanceModel, signals: OfferCandidate['signals'], threshold: number): boolean {
  if (acceptanceLogOdds(BELIEVED_ACCEPTANCE, signals) < model.leastBelieved - ROUNDING) return false;
  // Calibration may raise a chance.
  if (model.calibration.kind !== 'identity') return true;
  return logistic(acceptanceLogOdds(model, signals)) >= threshold - ROUNDING;
}

/** The handbook's case where one speaks for it; else what counts most. Null where nothing names the product. */
function caseOf(
  points: readonly { readonly signal: OfferSignal; readonly points: number }[],
): OfferCase | null {
  const found = points.flatMap(({ signal, points: own }) => (own > 0 ? (CASES[signal] ?? []) : []));
  return found.find((each) => HANDBOOK.has(each)) ?? found[0] ?? null;
}

function strongest(patterns: readonly PatternHint[]): Map<string, PatternHint> {
  const byProduct = new Map<string, PatternHint>();
  for (const hint of patterns) {
    const other = byProduct.get(hint.productId);
    if (other === undefined || hint.lift > other.lift) byProduct.set(hint.productId, hint);
  }
  return byProduct;
}

function best(texts: ReadonlyMap<string, number>, most: number): string[] {
  return [...texts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}
