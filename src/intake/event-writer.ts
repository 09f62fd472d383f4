import type { VarselEvent } from '../domain/event.js';
import type { Stores } from '../stores/stores.js';
import { addMissingEnds } from './add-missing-ends.js';
import { customerPresence } from './customer-presence.js';
import { bareCustomer } from './customers.js';
import type { EventRow } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { Mapping } from './mapping.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import { asPeopleSorted } from './sorted-by-people.js';

const MARKED_AT_ONCE = 2_000;

/**
 * Stores events and has their customers' histories rebuilt. A customer is marked before its first event, so that a
 * crash leaves a mark behind, and once more at the end, because a rebuild in between may have cleared the first mark
 * having seen only half of the events.
 */
export function eventWriter(
  stores: Pick<Stores, 'customers' | 'events' | 'histories'>,
  mapping: Mapping,
  customerField: string,
  { importedAt }: IntakeContext,
): RecordWriter<EventRow> {
  const touched = new Set<string>();
  const presence = customerPresence(stores.customers, customerField);
  const findParked = async (rows: readonly AcceptedRow<EventRow>[]) => {
    if (mapping.createCustomers !== undefined) return [];
    return presence.parked(
      rows.map(({ row, line, record }) => ({ row, line, customerId: record.customerId })),
    );
  };
  const createCustomers = async (rows: readonly AcceptedRow<EventRow>[]) => {
    const countries = new Map<string, string>();
    for (const { record } of rows) {
      if (!countries.has(record.customerId)) countries.set(record.customerId, record.country);
    }
    const ids = presence.unasked(countries.keys()).sort(compareTexts);
    if (ids.length === 0) return;
    await stores.customers.addMissing(
      ids.map((id) => bareCustomer(id, { importedAt, country: countries.get(id) ?? '' })),
    );
    await addMissingEnds(stores.customers, ids, importedAt);
    presence.take(ids);
  };
  return {
    async write(rows) {
      const unmarked = new Set<string>();
      for (const { record } of rows) {
        if (record.events.length > 0 && !touched.has(record.customerId)) unmarked.add(record.customerId);
      }
      if (unmarked.size > 0) await stores.histories.markDirty([...unmarked].sort(compareTexts));
      for (const id of unmarked) touched.add(id);
      if (mapping.createCustomers !== undefined) await createCustomers(rows);
      const rejects = await findParked(rows);
      const told: VarselEvent[] = [];
      for (const { record } of rows) told.push(...record.events);
      const events = await asPeopleSorted(told, stores.events);
      events.sort((a, b) => compareTexts(a.id, b.id));
      const added = events.length === 0 ? 0 : await stores.events.append(events);
      // A row of several events counts once, and is new where any of them is.
      return { written: Math.min(added, rows.length), rejects };
    },
    async check(rows) {
      for (const { record } of rows) if (record.events.length > 0) touched.add(record.customerId);
      return { written: 0, rejects: await findParked(rows) };
    },
    async close() {
      const ids = [...touched].sort(compareTexts);
      for (let start = 0; start < ids.length; start += MARKED_AT_ONCE) {
        await stores.histories.markDirty(ids.slice(start, start + MARKED_AT_ONCE));
      }
    },
  };
}
