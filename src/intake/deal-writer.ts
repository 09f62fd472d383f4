import type { DealEvent } from '../domain/deal-event.js';
import type { Stores } from '../stores/stores.js';
import { customerPresence } from './customer-presence.js';
import { dealMarks } from './deal-marks.js';
import { dealRowEvents } from './deal-row-events.js';
import type { DealRow } from './deals.js';
import type { IntakeContext } from './intake-context.js';
import type { Mapping } from './mapping.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';

/** Stores what a list of deals adds to what is held of them, and counts those of no customer. */
export function dealWriter(
  stores: Pick<Stores, 'customers' | 'dealEvents' | 'deals'>,
  { validFrom }: Mapping,
  customerField: string,
  context: IntakeContext,
): RecordWriter<DealRow> {
  const marks = dealMarks(stores.deals);
  const presence = customerPresence(stores.customers, customerField);
  let dealsWithoutCustomer = 0;
  const isOfThisImport = ({ importId, importedAt }: DealEvent) =>
    importId === context.importId && importedAt.getTime() === context.importedAt.getTime();
  const findParked = (rows: readonly AcceptedRow<DealRow>[]) => {
    const named = rows.flatMap(({ row, line, record: { customerId } }) =>
      customerId === null ? [] : [{ row, line, customerId }],
    );
    dealsWithoutCustomer += rows.length - named.length;
    return presence.parked(named);
  };
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      const held = await stores.dealEvents.ofDeals(rows.map(({ record }) => record.dealId));
      const events: DealEvent[] = [];
      const changed: string[] = [];
      for (const { record } of rows) {
        const own = held.get(record.dealId) ?? [];
        const added = dealRowEvents(record, own, validFrom, context);
        events.push(...added);
        // What this import stored before it was interrupted may have been rebuilt only in part.
        const isNews = added.length > 0 || record.attributes.length > 0 || own.some(isOfThisImport);
        if (isNews) changed.push(record.dealId);
      }
      await marks.before(changed);
      events.sort((a, b) => compareTexts(a.id, b.id));
      const written = events.length === 0 ? 0 : await stores.dealEvents.append(events);
      await stores.deals.addAttributes(
        rows.map(({ record: { dealId, attributes } }) => ({ dealId, attributes })),
      );
      // A row of several events counts once, and is new where any of them is.
      return { written: Math.min(written, rows.length), rejects: await findParked(rows) };
    },
    async check(rows) {
      marks.take(rows.map(({ record }) => record.dealId));
      return { written: 0, rejects: await findParked(rows) };
    },
    close: () => marks.atTheEnd(),
    notes() {
      if (dealsWithoutCustomer === 0) return [];
      return [
        `${dealsWithoutCustomer.toLocaleString('en')} deals name no customer: they count as deals, without anything that is known of a customer`,
      ];
    },
  };
}
