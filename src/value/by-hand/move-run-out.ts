import type { TierOverride } from '../../domain/tier.js';
import { tierAt } from '../../domain/tier.js';
import { newestOverrides } from '../../stores/newest-overrides.js';
import { addMove, type OverrideStores } from './override-tier.js';

const BATCH = 500;

/**
 * Notes for each word whose time ran out in a period that its customer stands by the ranks again. Doing it again changes
 * nothing.
 *
 * @returns those words that no newer one has taken the place of.
 */
export async function moveRunOut(stores: OverrideStores, from: Date, to: Date): Promise<TierOverride[]> {
  const over: TierOverride[] = [];
  for await (const overrides of stores.tierOverrides.runOut(from, to, BATCH)) {
    const living = await stores.customers.standing(overrides.map(({ customerId }) => customerId));
    const ids = [...new Set(living.values())];
    const [customers, values, newest] = await Promise.all([
      stores.customers.findMany(ids),
      stores.customerValues.findMany(ids),
      newestOverrides(stores, ids),
    ]);
    const teams = new Map(customers.map(({ id, team }) => [id, team]));
    const standings = new Map(values.map(({ customerId, standing }) => [customerId, standing]));
    for (const { id, customerId: givenFor, tier, until } of overrides) {
      const customerId = living.get(givenFor);
      const override = customerId === undefined ? undefined : newest.get(customerId);
      if (customerId === undefined || override?.id !== id) continue;
      over.push(override);
      const now = tierAt(standings.get(customerId) ?? null, null, until);
      const team = teams.get(customerId) ?? '';
      await addMove(stores, { customerId, team, from: tier, to: now, because: 'override_ended' }, until);
    }
  }
  return over;
}
