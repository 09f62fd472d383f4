import type { Customer } from '../domain/customer.js';
import { gathered } from '../stores/gathered.js';
import { newestOverrides } from '../stores/newest-overrides.js';
import { newestScores } from '../stores/newest-scores.js';
import type { Stores } from '../stores/stores.js';
import { buildOverview, type OverviewSettings } from './build-overview.js';
import { type Impressions, lastImpressions, NO_IMPRESSIONS } from './last-impressions.js';

export interface RefreshOverviews {
  readonly stores: Pick<
    Stores,
    | 'consents'
    | 'contacts'
    | 'customers'
    | 'customerValues'
    | 'histories'
    | 'liveScores'
    | 'overviews'
    | 'scores'
    | 'serviceTickets'
    | 'tierOverrides'
    | 'valueRuns'
  >;
  readonly settings: OverviewSettings;
  readonly now: () => Date;
}

const BATCH = 500;

/**
 * Writes the overviews of some customers anew, and takes out those of customers that were merged into others or are no
 * more; a merged one leads to the customer that it counts for. Derived from what is stored: doing it again changes nothing.
 *
 * @returns how many were written.
 */
export async function refreshOverviews(
  customerIds: readonly string[],
  refresh: RefreshOverviews,
): Promise<number> {
  const { stores, now } = refresh;
  let written = 0;
  const unique = [...new Set(customerIds)];
  for (let start = 0; start < unique.length; start += BATCH) {
    const ids = unique.slice(start, start + BATCH);
    // Taken before anything is read: what is read later is written over it.
    const at = now();
    const standing = await removeMerged(ids, stores);
    const wanted = [...new Set(standing.values())];
    const customers = await stores.customers.findMany(wanted);
    const impressions = new Map<string, Impressions>();
    // One by one: a history may be of many years, and all of them at once would fill the memory.
    for (const id of wanted) {
      const history = await stores.histories.find(id);
      if (history !== null) impressions.set(id, lastImpressions(history, at));
    }
    written += await write(customers, impressions, at, refresh);
  }
  return written;
}

/**
 * Takes out the overviews of those customers that were merged into others or are no more: a sign leads to one of them only.
 *
 * @returns for each of the others, and of those merged, the customer that it counts for.
 */
export async function removeMerged(
  customerIds: readonly string[],
  { customers, overviews }: Pick<Stores, 'customers' | 'overviews'>,
): Promise<Map<string, string>> {
  const standing = await customers.standing(customerIds);
  const gone = customerIds.filter((id) => standing.get(id) !== id);
  if (gone.length > 0) await overviews.remove(gone);
  return standing;
}

/** Writes the overviews of all customers of some partitions anew: after a night's scores and values. */
export async function refreshPartitions(
  partitions: readonly number[],
  refresh: RefreshOverviews,
): Promise<number> {
  const { stores, now } = refresh;
  const at = now();
  const impressions = new Map<string, Impressions>();
  for await (const histories of stores.histories.byPartition(partitions, BATCH)) {
    for (const history of histories) impressions.set(history.customerId, lastImpressions(history, at));
  }
  let written = 0;
  for await (const customers of stores.customers.byPartition(partitions, BATCH)) {
    written += await write(customers, impressions, at, refresh);
  }
  return written;
}

async function write(
  customers: readonly Customer[],
  impressions: ReadonlyMap<string, Impressions>,
  at: Date,
  { stores, settings }: RefreshOverviews,
): Promise<number> {
  const ids = customers.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const [contacts, consents, scores, values, overrides, tickets, night] = await Promise.all([
    gathered(stores.customers, ids, (all) => stores.contacts.ofCustomers(all)),
    gathered(stores.customers, ids, (all) => stores.consents.ofCustomers(all)),
    newestScores(stores, 'churn', ids),
    stores.customerValues.findMany(ids),
    newestOverrides(stores, ids),
    gathered(stores.customers, ids, (all) => stores.serviceTickets.openOfCustomers(all)),
    stores.valueRuns.newest(),
  ]);
  const scoreById = new Map(scores.map((score) => [score.subjectId, score]));
  const valueById = new Map(values.map((value) => [value.customerId, value]));
  await stores.overviews.save(
    customers.map((customer) =>
      buildOverview(
        {
          customer,
          contacts: contacts.get(customer.id) ?? [],
          consents: consents.get(customer.id) ?? [],
          value: valueById.get(customer.id) ?? null,
          groups: night?.groups ?? [],
          override: overrides.get(customer.id) ?? null,
          score: scoreById.get(customer.id) ?? null,
          impressions: impressions.get(customer.id) ?? NO_IMPRESSIONS,
          tickets: tickets.get(customer.id) ?? [],
        },
        settings,
        at,
      ),
    ),
  );
  return ids.length;
}
