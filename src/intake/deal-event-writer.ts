import type { DealEvent } from '../domain/deal-event.js';
import type { Stores } from '../stores/stores.js';
import { dealMarks } from './deal-marks.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import type { Reject } from './reject.js';

/** Stores events of deals and has their deals rebuilt. An event of a deal that nobody has opened waits for that. */
export function dealEventWriter(
  stores: Pick<Stores, 'dealEvents' | 'deals'>,
  dealField: string,
): RecordWriter<DealEvent> {
  const marks = dealMarks(stores.deals);
  const opened = new Set<string>();
  const findParked = async (rows: readonly AcceptedRow<DealEvent>[]): Promise<Reject[]> => {
    const unknown = [...new Set(rows.map(({ record }) => record.dealId))].filter((id) => !opened.has(id));
    for (const id of await stores.dealEvents.opened(unknown)) opened.add(id);
    return rows
      .filter(({ record }) => !opened.has(record.dealId))
      .map(({ row, line, record: { dealId } }) => ({
        kind: 'parked',
        row,
        line,
        field: dealField,
        reason: 'no deal has this number yet; the row is kept, and joined when the deal is imported',
        value: dealId.slice(dealId.indexOf(':') + 1),
      }));
  };
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      await marks.before(rows.map(({ record }) => record.dealId));
      const events = rows.map(({ record }) => record).sort((a, b) => compareTexts(a.id, b.id));
      const written = await stores.dealEvents.append(events);
      return { written, rejects: await findParked(rows) };
    },
    async check(rows) {
      marks.take(rows.map(({ record }) => record.dealId));
      return { written: 0, rejects: rows.length === 0 ? [] : await findParked(rows) };
    },
    close: () => marks.atTheEnd(),
  };
}
