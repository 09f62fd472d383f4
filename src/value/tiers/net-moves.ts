import type { TierMove } from '../../domain/tier.js';

/** Where each customer came from at first and to at last, with the last reason; those that are back where they were are left out. */
export function netMoves(moves: readonly TierMove[]): TierMove[] {
  const net = new Map<string, TierMove>();
  for (const move of moves.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const before = net.get(move.customerId);
    net.set(move.customerId, before === undefined ? move : { ...move, from: before.from });
  }
  return [...net.values()].filter(({ from, to }) => from !== to);
}

/** From the top; a customer at risk stands apart, so that coming to it or from it is no way up or down. */
const RANK = { vip: 0, premium: 1, standard: 2, basic: 3 } as const;

/** Whether a move leads up, down, or to or from the class of those at risk. */
export function wayOfMove({ from, to }: Pick<TierMove, 'from' | 'to'>): 'up' | 'down' | 'at_risk' | 'calm' {
  if (to === 'risk') return 'at_risk';
  if (from === 'risk') return 'calm';
  return RANK[to] < RANK[from] ? 'up' : 'down';
}
