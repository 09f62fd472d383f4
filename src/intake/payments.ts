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

type PaymentReceived = Extract<EventPayload, { type: 'payment_received' }>;

/** Reads payments; several may come for one invoice. */
export function paymentReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('payment_id', { isRequired: true });
  const readInvoiceId = cells.text('invoice_id', { isRequired: true });
  const readCurrency = currencyCell(cells);
  const readAmount = amountCell(cells, 'amount', {
    isRequired: false,
    negative: 'is negative; a refund is no payment of an invoice: leave it out',
  });
  const isRepeat = repeatCheck(cells.name('payment_id'));
  return eventReader<PaymentReceived>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'date', context),
      readPayload(row, problems) {
        const invoiceId = readInvoiceId(row, problems);
        const currency = readCurrency(row, problems);
        const amountMinor = readAmount(row, currency ?? context.companyCurrency, problems);
        return { type: 'payment_received', invoiceId, amountMinor, currency };
      },
      identify(row, _payload, content, problems) {
        const paymentId = readId(row, problems);
        if (problems.length > 0) return null;
        return isRepeat(row, paymentId, content, problems) ? null : paymentId;
      },
    },
    context,
  );
}
