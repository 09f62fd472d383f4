import type { WinFactorKey } from '../../domain/win-score.js';
import { DEAL_CAUSES, type DealCause, type DealEffect, dealEffects } from '../worlds/pipeline-causes.js';

const MORE_CAUSES = ['budget', 'competitor', 'referral', 'trouble'] as const;
/** Why a deal of the sample company ends as it does: the causes of generated pipelines, and some of its own. */
export type SampleDealCause = DealCause | (typeof MORE_CAUSES)[number];
export const SAMPLE_DEAL_CAUSES: readonly SampleDealCause[] = [...DEAL_CAUSES, ...MORE_CAUSES];

/** Fixed before a model was trained on them. Beside them product, size and seller shift the odds by two at most. */
export const sampleDealEffects: Readonly<Record<SampleDealCause, SampleDealEffect>> = {
  ...dealEffects,
  // The customer says that the money is there, in the first half.
  budget: { oddsRatio: 2, factors: ['budget'], sign: 1 },
  // Somebody else is asked too.
  competitor: { oddsRatio: 1 / 2, factors: ['competitor'], sign: -1 },
  // Another customer has sent them.
  referral: { oddsRatio: 3, factors: ['source_history'], sign: 1 },
  // The customer has a reason to leave when the deal begins; see causes.ts.
  trouble: { oddsRatio: 1 / 3, factors: ['customer_history'], sign: -1 },
};

type SampleDealEffect = Pick<DealEffect, 'oddsRatio' | 'sign'> & {
  readonly factors: readonly WinFactorKey[];
};
