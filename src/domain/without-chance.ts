import type { WinScore } from './win-score.js';

/** What a score holds that tells nothing of its deal's chance. */
export const NO_CHANCE: Pick<
  WinScore,
  'chance' | 'typicalChance' | 'modelId' | 'basedOn' | 'factors' | 'changes' | 'weakCases' | 'expectedClose'
> = {
  chance: null,
  typicalChance: null,
  modelId: null,
  basedOn: null,
  factors: [],
  changes: [],
  weakCases: [],
  expectedClose: null,
};

/** A deal's score with nothing assessed in it, after its customer's objection; just newer, so that it takes the other's place. */
export function withoutChance(score: WinScore): WinScore {
  const { dealId, partition, dealVersion } = score;
  const asOf = new Date(score.asOf.getTime() + 1);
  return { dealId, partition, dealVersion, asOf, ...NO_CHANCE, basis: 'objected' };
}
