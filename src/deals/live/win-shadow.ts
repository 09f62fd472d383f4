import type { Deal } from '../../domain/deal.js';
import type { WinScore } from '../../domain/win-score.js';
import type { WinContext } from '../features/win-context.js';
import { scoreDeal } from '../model/score-deal.js';
import type { WinModel } from '../model/win-model.js';

/** What a model in shadow says of the deals scored so far, beside what counts; nobody is shown its chances. */
export interface WinShadowTally {
  readonly modelId: string;
  readonly scored: number;
  /** Deals whose chance would be ten points or more away from the one that counts. */
  readonly apart: number;
}

export interface WinShadow {
  note(deals: readonly Deal[], scores: readonly WinScore[], context: WinContext, asOf: Date): void;
  tally(): WinShadowTally;
}

const APART = 0.1;
const ROUNDING = 1e-9;

/** Scores beside what counts, from the same facts. */
export function winShadow(model: WinModel): WinShadow {
  let scored = 0;
  let apart = 0;
  return {
    note(deals, scores, context, asOf) {
      const chances = new Map(scores.map(({ dealId, chance }) => [dealId, chance]));
      for (const deal of deals) {
        const counting = chances.get(deal.id) ?? null;
        const own = counting === null ? null : (scoreDeal(deal, context, model, asOf)?.chance ?? null);
        if (counting === null || own === null) continue;
        scored += 1;
        apart += Number(Math.abs(own - counting) >= APART - ROUNDING);
      }
    },
    tally: () => ({ modelId: model.id, scored, apart }),
  };
}
