import { basename } from 'node:path';
import { openRecordFile } from '../../adapters/files/open-record-file.js';
import type { VarselEvent } from '../../src/domain/event.js';
import type { ImportKind } from '../../src/domain/import-run.js';
import { PARTITION_COUNT } from '../../src/domain/partition.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { type ImportSummary, importFile } from '../../src/intake/import-file.js';
import { defaultMapping, mappingSchema } from '../../src/intake/mapping.js';
import type { Reject } from '../../src/intake/reject.js';
import type { TicketReader } from '../../src/reading/read-ticket.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';

export const NOW = new Date('2026-03-01T12:00:00Z');
export const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

export interface TakenIn {
  readonly summary: ImportSummary;
  readonly rejects: readonly Reject[];
  readonly stores: Stores;
}

/** Takes a file in through the real reader, into stores in memory. */
export async function takeIn(
  path: string,
  kind: ImportKind,
  options: {
    /** Beside the kind; without one the default mapping is used. */
    readonly mapping?: Readonly<Record<string, unknown>>;
    readonly stores?: Stores;
    readonly now?: Date;
    readonly isDryRun?: boolean;
    readonly ticketReader?: TicketReader;
    readonly rowsPerBatch?: number;
  } = {},
): Promise<TakenIn> {
  const stores = options.stores ?? memoryStores();
  const mapping =
    options.mapping === undefined ? defaultMapping(kind) : mappingSchema.parse({ kind, ...options.mapping });
  const rejects: Reject[] = [];
  const file = await openRecordFile(path, mapping);
  const summary = await importFile({
    file: { ...file, name: basename(path) },
    mapping,
    stores,
    rejects: {
      async write(some) {
        rejects.push(...some);
      },
    },
    now: options.now ?? NOW,
    companyCurrency: 'EUR',
    isDryRun: options.isDryRun ?? false,
    ...(options.ticketReader === undefined ? {} : { ticketReader: options.ticketReader }),
    ...(options.rowsPerBatch === undefined ? {} : { rowsPerBatch: options.rowsPerBatch }),
  });
  return { summary, rejects, stores };
}

/** All events of some customers, as they would be after any import: without what only says which import it was. */
export async function eventsOf(
  stores: Stores,
  customerIds: readonly string[],
): Promise<Omit<VarselEvent, 'importId' | 'importedAt'>[]> {
  const found = await stores.events.ofCustomers(customerIds);
  return [...found.values()]
    .flat()
    .map(({ importId: _importId, importedAt: _importedAt, ...event }) => event)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All histories after a rebuild, by customer. */
export async function historiesOf(stores: Stores) {
  await rebuildHistories(stores, { batchSize: 100 });
  const histories = [];
  for await (const batch of stores.histories.byPartition(ALL_PARTITIONS, 100)) histories.push(...batch);
  return histories.sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
}
