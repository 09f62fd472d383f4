import type { OfferSignal } from '../../domain/service-offer.js';
import type { Figure, Verdict } from '../../learning/evaluation/evaluation.js';
import type { RankingFigures } from '../../learning/recommend/ranking-figures.js';

/** What an offers model was made from, and how good its parts are. */
export interface OffersTrainingReport {
  /** ISO dates. */
  readonly window: { readonly from: string; readonly to: string };
  readonly customers: number;
  readonly products: number;
  readonly purchases: number;
  readonly similarity: SimilarityReport;
  readonly acceptance: AcceptanceReport;
}

/** What similar customers bought, judged on a later stretch. */
export interface SimilarityReport {
  readonly isUsed: boolean;
  /** Why not; null where it is used. */
  readonly because: 'too_few_purchases' | 'too_few_later' | 'no_better_than_bought_most' | null;
  /** Null where there was too little to judge by. */
  readonly judged: {
    readonly customers: number;
    readonly chosen: RankingFigures;
    readonly boughtMost: RankingFigures;
    readonly regularisation: number;
    readonly recentWeight: number;
  } | null;
}

/** Chances of acceptance, learned from earlier answers and judged on the last. */
export interface AcceptanceReport {
  readonly isUsed: boolean;
  readonly because:
    | 'too_few_answers'
    | 'too_few_later'
    | 'no_better_than_the_base_rate'
    | 'calibration_off'
    | null;
  readonly answers: AnswerCounts;
  readonly test: AcceptanceTest | null;
  /** What each signal adds to the log-odds per unit, of the model that was fitted on all. */
  readonly weights: Readonly<Partial<Record<OfferSignal, number>>>;
}

export interface AnswerCounts {
  readonly accepted: number;
  readonly declined: number;
}

export interface AcceptanceTest {
  /** ISO dates of the offers that were tested on. */
  readonly from: string;
  readonly to: string;
  readonly offers: number;
  readonly accepted: number;
  readonly verdict: Verdict;
  readonly auc: number;
  readonly ece: Figure;
  readonly logLoss: number;
  readonly brier: number;
}
