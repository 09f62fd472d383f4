import type { TierMove } from '../../src/domain/tier.js';
import type { TierMoveStore } from '../../src/stores/tier-moves.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryTierMoves(): TierMoveStore {
  const moves = table<TierMove>();
  return {
    async add(incoming) {
      for (const move of incoming) moves.add(move);
    },
    between: (from, to, batchSize) =>
      batchesOf(
        moves.where(({ at }) => at >= from && at < to).sort((a, b) => compareDates(a.at, b.at) || byId(a, b)),
        batchSize,
      ),
    async ofCustomer(customerId, limit) {
      return moves
        .where((move) => move.customerId === customerId)
        .sort((a, b) => compareDates(b.at, a.at) || byId(a, b))
        .slice(0, limit);
    },
    async ofCustomers(customerIds) {
      const found = customerIds.flatMap((id) => {
        const own = moves
          .where(({ customerId }) => customerId === id)
          .sort((a, b) => compareDates(a.at, b.at) || byId(a, b));
        return own.length === 0 ? [] : [[id, own] as const];
      });
      return new Map(found);
    },
  };
}
