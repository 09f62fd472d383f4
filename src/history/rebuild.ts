import type { Stores } from '../stores/stores.js';
import { buildHistory } from './build.js';

export interface RebuildCounts {
  readonly rebuilt: number;
  /** Marked, but without a customer: they stay marked until the customer comes. */
  readonly parked: number;
  /** Marked again while they were rebuilt: they stay marked for the next round. */
  readonly overtaken: number;
}

/** Rebuilds the histories of all customers marked as changed, a batch at a time. Safe to repeat and to race. */
export async function rebuildHistories(
  stores: Pick<Stores, 'customers' | 'events' | 'histories'>,
  { batchSize }: { readonly batchSize: number },
): Promise<RebuildCounts> {
  let rebuilt = 0;
  let parked = 0;
  let overtaken = 0;
  for await (const marked of stores.histories.dirty(batchSize)) {
    const existing = await stores.customers.existing(marked.map(({ customerId }) => customerId));
    const present = marked.filter(({ customerId }) => existing.has(customerId));
    parked += marked.length - present.length;
    if (present.length === 0) continue;
    // Read after the mark: events that come later raise the version and so refuse this write.
    const events = await stores.events.ofCustomers(present.map(({ customerId }) => customerId));
    const written = await stores.histories.saveRebuilt(
      present.map(({ customerId, version }) => ({
        history: buildHistory(customerId, events.get(customerId) ?? []),
        version,
      })),
    );
    rebuilt += written;
    overtaken += present.length - written;
  }
  return { rebuilt, parked, overtaken };
}
