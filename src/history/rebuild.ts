import { type RowFailures, rowFailures } from '../domain/row-failures.js';
import { gathered } from '../stores/gathered.js';
import type { Stores } from '../stores/stores.js';
import { buildHistory } from './build.js';

export interface RebuildCounts {
  readonly rebuilt: number;
  /** Marked, but without a customer: they stay marked until the customer comes. */
  readonly parked: number;
  /** Marked again while they were rebuilt: they stay marked for the next round. */
  readonly overtaken: number;
  /** Names the customers whose history failed; all others are rebuilt, and theirs stays as it was. Null where none did. */
  readonly failure: AggregateError | null;
}

export interface RebuildOptions {
  readonly batchSize: number;
  /** About so many at most; the others stay marked. Left out, all. */
  readonly most?: number | undefined;
  /** Told of the customers whose histories may have changed, merged ones among them. */
  readonly onRebuilt?: ((customerIds: readonly string[]) => Promise<unknown>) | undefined;
}

/** Marks whose customer isn't there yet stay: so many times as many are looked at for those that can be rebuilt. */
const SEEN_TIMES = 4;

type RebuildStores = Pick<Stores, 'customers' | 'events' | 'histories'>;

/**
 * Rebuilds the histories of all customers marked as changed, a batch at a time. Safe to repeat and to race. A merged
 * customer's events stand in the history of the one it counts for, and its own is empty.
 */
export async function rebuildHistories(
  stores: RebuildStores,
  { batchSize, most = Number.POSITIVE_INFINITY, onRebuilt }: RebuildOptions,
): Promise<RebuildCounts> {
  const failures = rowFailures('histories');
  let rebuilt = 0;
  for (;;) {
    const { passedOn, parked, overtaken, ...round } = await rebuildMarked(
      stores,
      { batchSize, most: most - rebuilt, onRebuilt },
      failures,
    );
    rebuilt += round.rebuilt;
    // Whom a mark was passed on to may lie behind the place where this walk is.
    if (passedOn === 0 || rebuilt >= most) return { rebuilt, parked, overtaken, failure: failures.asError() };
  }
}

async function rebuildMarked(
  stores: RebuildStores,
  { batchSize, most, onRebuilt }: RebuildOptions & { readonly most: number },
  failures: RowFailures,
): Promise<Omit<RebuildCounts, 'failure'> & { readonly passedOn: number }> {
  let rebuilt = 0;
  let parked = 0;
  let overtaken = 0;
  let passedOn = 0;
  let seen = 0;
  for await (const marked of stores.histories.dirty(batchSize)) {
    if (rebuilt + overtaken >= most || seen >= SEEN_TIMES * most) break;
    seen += marked.length;
    const standing = await stores.customers.standing(marked.map(({ customerId }) => customerId));
    const present = marked.filter(({ customerId }) => standing.has(customerId));
    parked += marked.length - present.length;
    if (present.length === 0) continue;
    const own = present.map(({ customerId }) => customerId).filter((id) => standing.get(id) === id);
    const others = present.flatMap(({ customerId }) => {
      const id = standing.get(customerId);
      return id === undefined || id === customerId ? [] : [id];
    });
    // Passed on before the own mark is cleared: whoever is killed in between leaves one of them.
    if (others.length > 0) await stores.histories.markDirty([...new Set(others)].sort());
    passedOn += others.length;
    // Read after the mark: events that come later raise the version and so refuse this write.
    const events = await gathered(stores.customers, own, (ids) => stores.events.ofCustomers(ids));
    const done = await failures.attemptAll(
      present,
      ({ customerId }) => customerId,
      async (rows) => {
        const written = await stores.histories.saveRebuilt(
          rows.map(({ customerId, version }) => ({
            history: buildHistory(customerId, events.get(customerId) ?? []),
            version,
          })),
        );
        return { written, refused: rows.length - written };
      },
    );
    for (const { written, refused } of done) {
      rebuilt += written;
      overtaken += refused;
    }
    await onRebuilt?.(present.map(({ customerId }) => customerId));
  }
  return { rebuilt, parked, overtaken, passedOn };
}
