import type { EventPayload } from '../domain/event.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type InvoiceSent = Extract<EventPayload, { type: 'invoice_sent' }>;

/** Reads invoices as they were sent; that one was paid is a payment's event. */
export function invoiceReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('invoice_id', { isRequired: true });
  const readDueDate = cells.instant('due_date', { isRequired: true });
  const readCurrency = currencyCell(cells);
  const readAmount = amountCell(cells, 'amount', {
    isRequired: true,
    negative: 'is negative; a credit note is no invoice that falls due: leave it out',
  });
  const isRepeat = repeatCheck(cells.name('invoice_id'));
  return eventReader<InvoiceSent>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'sent_date', context),
      readPayload(row, problems) {
        const invoiceId = readId(row, problems);
        const dueAt = new Date(readDueDate(row, problems) ?? 0);
        const currency = readCurrency(row, problems);
        const amountMinor = readAmount(row, currency ?? context.companyCurrency, problems) ?? 0;
        return { type: 'invoice_sent', invoiceId, dueAt, amountMinor, currency };
      },
      identify: (row, { invoiceId }, content, problems) =>
        isRepeat(row, invoiceId, content, problems) ? null : invoiceId,
    },
    context,
  );
}
