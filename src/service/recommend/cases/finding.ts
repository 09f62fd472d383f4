import type { OfferCasesSettings } from '../../../config/offer-cases-settings.js';
import type { OfferReason, OfferSignal } from '../../../domain/service-offer.js';
import type { ProductView } from '../product-view.js';
import type { RecommendSubject } from '../subject.js';

export type CaseSignal = Extract<
  OfferSignal,
  'limit_reached' | 'growth' | 'expansion' | 'performance' | 'wear' | 'legacy'
>;

/** A product that one of the handbook's cases speaks for. */
export interface CaseFinding {
  readonly productId: string;
  readonly signal: CaseSignal;
  /** From 0, nothing, to 1, all that the case asks for. */
  readonly strength: number;
  /** The first says what the case is; the others, what else is known. */
  readonly reasons: readonly [OfferReason, ...OfferReason[]];
}

/** How customers with the same machine do: what share of them has a plan. */
export type SimilarInstallations = (
  productId: string,
  planId: string,
) => { readonly customers: number; readonly withPlan: number } | null;

export interface CaseInputs {
  readonly subject: RecommendSubject;
  readonly view: ProductView;
  readonly settings: OfferCasesSettings;
  readonly similarInstallations: SimilarInstallations;
}

export type OfferCaseFinder = (inputs: CaseInputs) => readonly CaseFinding[];
