import { responsibleForCustomer } from '../alerts/responsible.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { CustomerStore } from '../stores/customers.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

/** Who answers for how many customers, and whose nobody answers for. */
export interface OwnersView {
  /** The most customers first. */
  readonly owners: readonly { readonly staffId: string; readonly customers: number }[];
  /** Customers that nobody answers for, by segment, the most first. */
  readonly without: readonly { readonly segment: string; readonly customers: number }[];
}

const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);
const BATCH = 2_000;

export async function readOwners(
  customers: Pick<CustomerStore, 'byPartition'>,
  people: People,
  fallbacks: ChatSettings['owners'],
): Promise<OwnersView> {
  const byOwner = new Map<string, number>();
  const bySegment = new Map<string, number>();
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const customer of batch) {
      const { ownerId } = responsibleForCustomer(customer, people, fallbacks);
      if (ownerId === null) addTo(bySegment, customer.segment);
      else addTo(byOwner, ownerId);
    }
  }
  return {
    owners: mostFirst(byOwner).map(([staffId, count]) => ({ staffId, customers: count })),
    without: mostFirst(bySegment).map(([segment, count]) => ({ segment, customers: count })),
  };
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
