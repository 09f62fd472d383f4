import type { EventPayload } from '../domain/event.js';
import { toMinor } from '../domain/money.js';
import { currencyCell } from './amount-cell.js';
import { cellsOf, columnText } from './cells.js';
import { countryReader } from './country.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import { orderLineKeys } from './order-line-keys.js';
import { orderSums } from './order-sums.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type OrderLine = Extract<EventPayload, { type: 'order_line' }>;

/** Reads order lines. An order is the lines that share its id. */
export function orderReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readOrderId = cells.text('order_id', { isRequired: true });
  const readProduct = cells.text('product');
  const readCurrency = currencyCell(cells);
  const readSums = orderSums(resolved, cells);
  const lineKeyOf = orderLineKeys(resolved, cells);
  return eventReader<OrderLine>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'date', context),
      readCountry: createdCountry(resolved),
      readPayload(row, problems) {
        const orderId = readOrderId(row, problems);
        const product = readProduct(row, problems);
        const currency = readCurrency(row, problems);
        const { quantity, amount, isCancellation } = readSums(row, problems);
        return {
          type: 'order_line',
          orderId,
          product: product === '' ? null : product,
          quantity,
          amountMinor: toMinor(amount, currency ?? context.companyCurrency),
          currency,
          isCancellation,
        };
      },
      identify(row, { orderId }, content, problems) {
        const lineKey = lineKeyOf(row, orderId, content, problems);
        return lineKey === null ? null : `${orderId}:${lineKey}`;
      },
    },
    context,
  );
}

function createdCountry({ mapping, columnIndex }: ResolvedMapping): (row: RawRow) => string {
  const column = mapping.createCustomers?.country;
  if (column === undefined) return () => '';
  const index = columnIndex(column);
  const codes = new Map(Object.entries(mapping.codes.country ?? {}));
  const codeOf = countryReader();
  return (row) => {
    const text = columnText(row, index);
    return codeOf(codes.get(text) ?? text);
  };
}
