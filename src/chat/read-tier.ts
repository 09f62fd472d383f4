import { newestOverrides } from '../stores/newest-overrides.js';
import type { TierView } from './cards/tier-card.js';
import type { Desk } from './dependencies.js';

const MOVES_SHOWN = 4;

/** What a customer's service class is and came of; null when there is no such customer. */
export async function readTier(customerId: string, desk: Desk): Promise<TierView | null> {
  const { stores, people, settings, now } = desk;
  const [customer, value, overrides, moves, run, staff] = await Promise.all([
    stores.customers.find(customerId),
    stores.customerValues.find(customerId),
    newestOverrides(stores, [customerId]),
    stores.tierMoves.ofCustomer(customerId, MOVES_SHOWN),
    stores.valueRuns.newest(),
    people(),
  ]);
  if (customer === null) return null;
  const override = overrides.get(customerId) ?? null;
  const { extras } = settings;
  return { customer, value, override, moves, weights: run?.weights ?? {}, extras, people: staff, now: now() };
}
