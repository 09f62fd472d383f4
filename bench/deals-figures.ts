import type { WinContext } from '../src/deals/features/win-context.js';
import { scoreDeal } from '../src/deals/model/score-deal.js';
import { dealSnapshots } from '../src/deals/model/snapshots.js';
import type { WinModel } from '../src/deals/model/win-model.js';
import { randomStream } from '../src/domain/random.js';
import { type DealCause, dealEffects } from '../src/sample/worlds/pipeline-causes.js';
import type { PipelineWorld } from '../src/sample/worlds/pipeline-world.js';

export interface JudgedDeals {
  readonly rows: readonly JudgedDeal[];
}

interface JudgedDeal {
  readonly chance: number;
  /** The chance that its end was drawn with. */
  readonly truth: number;
  readonly isWon: boolean;
  /** Causes that showed by then, and whether they were named among the first three, with their sign. */
  readonly causes: ReadonlyMap<DealCause, boolean>;
  readonly isWithinInterval: boolean;
}

const FIRST = 3;

/** Each deal that was opened in a time and has ended, at one moment of its life drawn at random. */
export function judgeDeals(
  { deals, truth }: PipelineWorld,
  model: WinModel,
  context: WinContext,
  {
    openedFrom,
    openedUntil,
    seed,
  }: { readonly openedFrom: Date; readonly openedUntil: Date; readonly seed: number },
): JudgedDeals {
  const random = randomStream(seed, 'judged moments');
  const rows = deals.flatMap((deal): JudgedDeal[] => {
    const { openedAt, closed } = deal.state;
    const planted = truth.get(deal.id);
    if (openedAt < openedFrom || openedAt > openedUntil || closed === null || planted === undefined)
      return [];
    const moments = dealSnapshots(deal, context, closed.at);
    const asOf = moments[Math.floor(random() * moments.length)]?.features.asOf;
    const score = asOf === undefined ? null : scoreDeal(deal, context, model, asOf);
    if (asOf === undefined || score === null || score.chance === null) return [];
    const shown = planted.causes.filter((cause) => (planted.shownAt.get(cause) ?? closed.at) <= asOf);
    const named = score.factors.slice(0, FIRST);
    const { expectedClose } = score;
    return [
      {
        chance: score.chance,
        truth: planted.chance,
        isWon: closed.isWon,
        causes: new Map(
          shown.map((cause) => {
            const { factors, sign } = dealEffects[cause];
            return [
              cause,
              named.some(({ key, points }) => factors.includes(key) && Math.sign(points) === sign),
            ];
          }),
        ),
        isWithinInterval:
          expectedClose !== null && closed.at >= expectedClose.lowAt && closed.at <= expectedClose.highAt,
      },
    ];
  });
  return { rows };
}
