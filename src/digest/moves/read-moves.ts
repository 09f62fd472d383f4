import type { Customer } from '../../domain/customer.js';
import type { TierMove } from '../../domain/tier.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import { netMoves } from '../../value/tiers/net-moves.js';

/** A customer that came to another class, by the one that it counts for today. */
export interface CustomerMove {
  readonly move: TierMove;
  readonly customer: Pick<Customer, 'id' | 'name' | 'ownerId'>;
}

export type MoveStores = Pick<Stores, 'consents' | 'customers' | 'tierMoves'>;

const BATCH = 1_000;

/**
 * Who came to another class in a period (from ≤ at < until), the first first; once each, however often it moved. Nothing is
 * told of whoever has objected to being assessed.
 *
 * @param now when it is told.
 */
export async function readMoves(
  { consents, customers, tierMoves }: MoveStores,
  from: Date,
  until: Date,
  now: Date,
): Promise<CustomerMove[]> {
  const moves: TierMove[] = [];
  for await (const batch of tierMoves.between(from, until, BATCH)) moves.push(...batch);
  const net = netMoves(moves);
  if (net.length === 0) return [];
  const ids = net.map(({ customerId }) => customerId);
  const [found, objected] = await Promise.all([
    customers.findMany(ids),
    objectedToScoring({ consents, customers }, ids, now),
  ]);
  const byId = new Map(found.map((customer) => [customer.id, customer]));
  return net.flatMap((move) => {
    const customer = byId.get(move.customerId);
    // A merged one is told of by the one that it counts for.
    if (customer === undefined || customer.mergedIntoId !== null || objected.has(customer.id)) return [];
    return [{ move, customer }];
  });
}
