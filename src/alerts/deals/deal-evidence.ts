import type { DealAlert, DealEvidence } from '../../domain/alert.js';
import type { Deal } from '../../domain/deal.js';
import type { WinScore } from '../../domain/win-score.js';

/** A score with a chance: of a deal that nobody knows anything about nothing is told. */
export type ChanceScore = WinScore & {
  readonly chance: number;
  readonly basis: DealEvidence['basis'];
};

export function hasChance(score: WinScore): score is ChanceScore {
  return score.chance !== null && (score.basis === 'model' || score.basis === 'stage_rate');
}

/** What people were told of a chance, and how high it has been since. */
export type Told = Pick<DealEvidence, 'chanceBefore' | 'toldChance' | 'highestSince'>;

/** What an alert about a deal stands on, taken from its score. */
export function dealEvidence(score: ChanceScore, { id, state }: Deal, told: Told): DealEvidence {
  const { asOf, basis, modelId, dealVersion, chance, typicalChance, factors, changes, weakCases } = score;
  return {
    asOf,
    runId: `${id}@${dealVersion}`,
    risk: riskOf(chance),
    basis,
    modelId,
    dealVersion,
    chance,
    ...told,
    typicalChance,
    factors,
    changes,
    weakCases,
    deal: {
      name: state.name,
      customerId: state.customerId,
      valueMinor: state.amountMinor,
      currency: state.currency,
      expectedCloseAt: state.expectedCloseAt,
    },
  };
}

/** The chance that a deal is lost, in per cent with at most one decimal: by it alerts of both kinds stand in one order. */
function riskOf(chance: number): number {
  return Math.round(1000 * (1 - chance)) / 10;
}

/** Whether two chances can be compared: only those of the same basis and the same model. */
export function isComparable(
  a: Pick<DealAlert['evidence'], 'basis' | 'modelId'>,
  b: Pick<WinScore, 'basis' | 'modelId'>,
): boolean {
  return a.basis === b.basis && a.modelId === b.modelId;
}
