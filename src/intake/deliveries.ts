import type { EventPayload } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type DeliveryMade = Extract<EventPayload, { type: 'delivery_made' }>;

/** Reads deliveries that reached the customer; what is still on its way is left out. */
export function deliveryReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readOrderId = cells.text('order_id');
  const readPromised = cells.instant('promised_date');
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<DeliveryMade>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'delivered_date', context, { future: 'skip', empty: 'skip' }),
      readPayload(row, problems) {
        const deliveryId = readId(row, problems);
        const orderId = readOrderId(row, problems) || null;
        const promisedMs = readPromised(row, problems);
        const promisedAt = promisedMs === null ? null : new Date(promisedMs);
        return { type: 'delivery_made', deliveryId, orderId, promisedAt };
      },
      identify: (row, { deliveryId }, content, problems) =>
        isRepeat(row, deliveryId, content, problems) ? null : deliveryId,
    },
    context,
  );
}
