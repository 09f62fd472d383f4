import type { WinFactorKey } from '../../domain/win-score.js';

export const DEAL_CAUSES = ['slow_answers', 'decision_maker', 'postponement'] as const;
/** Why a deal of a generated pipeline ends as it does. */
export type DealCause = (typeof DEAL_CAUSES)[number];

export interface DealEffect {
  /** What it multiplies the odds of winning by: two to four times, either way. */
  readonly oddsRatio: number;
  /** Share of deals that have it. */
  readonly share: number;
  /** Factors of a chance that name it, and which way they point. */
  readonly factors: readonly WinFactorKey[];
  readonly sign: 1 | -1;
}

/**
 * Fixed before anything was trained on such pipelines; docs/decisions/0058-a-win-model-has-to-beat-the-stage.md says why so. Beside them product
 * and seller shift the log-odds by 0.3 at most, and everything else is noise.
 */
export const dealEffects: Readonly<Record<DealCause, DealEffect>> = {
  // The customer takes days to answer, from the first mail on: a median of 60 hours instead of 10.
  slow_answers: { oddsRatio: 1 / 3, share: 0.35, factors: ['answer_time'], sign: -1 },
  // The one who decides comes to light in the first third, and comes to meetings.
  decision_maker: { oddsRatio: 3, share: 0.5, factors: ['decision_maker'], sign: 1 },
  // The expected date is put off once or twice in the middle of the deal, by 20 to 60 days.
  postponement: { oddsRatio: 1 / 2.5, share: 0.35, factors: ['postponed'], sign: -1 },
};
