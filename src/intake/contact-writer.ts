import type { Contact } from '../domain/contact.js';
import type { Stores } from '../stores/stores.js';
import type { ContactRow } from './contacts.js';
import type { EventRow } from './event-reader.js';
import { eventWriter } from './event-writer.js';
import type { IntakeContext } from './intake-context.js';
import { isNewsOfContact } from './is-news.js';
import type { Mapping } from './mapping.js';
import { mergeContact } from './merge-records.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import { touchedCustomers } from './touched-customers.js';

/**
 * Stores contacts over what is held of them, and who became a main contact as an event. That event goes first: a contact
 * held as the main one says that it is there. What is derived of their customers is made anew.
 */
export function contactWriter(
  stores: Pick<Stores, 'contacts' | 'customers' | 'events' | 'histories'>,
  mapping: Mapping,
  customerField: string,
  isBrought: (field: string) => boolean,
  context: IntakeContext,
): RecordWriter<ContactRow> {
  const touched = touchedCustomers(stores.histories);
  const events = eventWriter(stores, mapping, customerField, context);
  const isContactPart = (field: string) =>
    isBrought(field) || (field === 'is_main' && isBrought('main_since'));
  const namingsOf = (
    rows: readonly AcceptedRow<ContactRow>[],
    held: ReadonlyMap<string, Contact>,
  ): AcceptedRow<EventRow>[] =>
    rows.map(({ row, line, record: { contact, naming, isDated } }) => {
      const before = held.get(contact.id);
      const isKnown = before?.isMain === true && before.customerId === contact.customerId;
      const isNews = naming !== null && (isDated || !isKnown);
      const record = { customerId: contact.customerId, events: isNews ? [naming] : [], country: '' };
      return { row, line, record };
    });
  const heldOf = async (rows: readonly AcceptedRow<ContactRow>[]) => {
    const found = await stores.contacts.findMany(rows.map(({ record }) => record.contact.id));
    return new Map(found.map((contact) => [contact.id, contact]));
  };
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      const held = await heldOf(rows);
      const named = await events.write(namingsOf(rows, held));
      const merged = rows
        .map(({ record: { contact } }) => {
          const before = held.get(contact.id);
          return before === undefined ? contact : mergeContact(before, contact, isContactPart);
        })
        .sort((a, b) => compareTexts(a.id, b.id));
      // Who went to another customer is news to both.
      const changed = merged
        .filter((next) => isNewsOfContact(held.get(next.id), next))
        .flatMap(({ id, customerId }) => [customerId, held.get(id)?.customerId ?? customerId]);
      await touched.mark(changed);
      const written = await stores.contacts.upsert(merged);
      return { written: Math.max(written, named.written), rejects: named.rejects };
    },
    async check(rows) {
      return events.check(namingsOf(rows, new Map()));
    },
    async close() {
      await events.close();
      await touched.close();
    },
  };
}
