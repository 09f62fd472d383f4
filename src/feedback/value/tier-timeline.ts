import { type Tier, type TierMove, type TierOverride, type TierStanding, tierAt } from '../../domain/tier.js';

/** The service class that a customer was in at a moment; null where it never had one. */
export type TierTimeline = (at: Date) => Tier | null;

/**
 * Every change of class is a move, by ranks and by hand alike. Before the first move counts the class that it led away
 * from, which is also what the time before classes began is looked at by.
 *
 * @param moves of one customer, in any order.
 * @param now the class of somebody who never moved.
 */
export function tierTimeline(
  moves: readonly TierMove[],
  standing: Pick<TierStanding, 'tier'> | null,
  override: TierOverride | null,
  now: Date,
): TierTimeline {
  const inOrder = moves.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = inOrder;
  if (first === undefined) {
    const tier = tierAt(standing, override, now);
    return () => tier;
  }
  return (at) => inOrder.findLast((move) => move.at <= at)?.to ?? first.from;
}
