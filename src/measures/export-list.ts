import type { MeasureList } from '../domain/measure.js';
import { rowFailures } from '../domain/row-failures.js';
import type { ExportedEntry } from './exported-entry.js';
import { type TakeDependencies, type Taken, takeFromList } from './take-from-list.js';

const BATCH = 500;

/** Writes the entries of a list, such as to a file. Rejects when they could not be written. */
export type WriteEntries = (entries: readonly ExportedEntry[]) => Promise<void>;

/**
 * Takes all that waits on a list past the gate, has it written, and counts it as sent once it is; what could not be
 * written waits again.
 *
 * @throws AggregateError naming the entries that nobody could work on, once all others are out.
 */
export async function exportList(
  dependencies: TakeDependencies,
  list: MeasureList,
  write: WriteEntries,
): Promise<{ readonly exported: number; readonly refused: number }> {
  const { stores, now } = dependencies;
  const failures = rowFailures('entries of the list');
  const all: Taken[] = [];
  let refused = 0;
  for (let isLast = false; !isLast; ) {
    const batch = await takeFromList(dependencies, list, BATCH, failures);
    all.push(...batch.taken);
    refused += batch.refused;
    isLast = batch.isLast;
  }
  try {
    await write(all.map(({ entry }) => entry));
  } catch (error) {
    for (const { measure, attempts } of all) {
      const waiting = { name: 'pending', attempts: attempts - 1, notBefore: null } as const;
      await stores.measures.transition(measure.id, attempts, waiting);
    }
    throw error;
  }
  let exported = 0;
  for (const { measure, attempts } of all) {
    const sent = { name: 'sent', at: now(), by: 'csv' } as const;
    exported += (await stores.measures.transition(measure.id, attempts, sent)) ? 1 : 0;
  }
  failures.throwIfAny();
  return { exported, refused };
}
