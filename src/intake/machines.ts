import { utcDate } from '../domain/time.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads installed machines. One still to be installed is left out; a removal or service still to come has not happened. */
export function machineReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readProduct = cells.text('product');
  const readRemoved = followingDate(cells, 'removed_date', 'installed_date', context, 'not_yet');
  const readServiced = followingDate(cells, 'serviced_date', 'installed_date', context, 'not_yet');
  const isRepeat = repeatCheck(cells.name('id'));
  return rowReader(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'installed_date', context, { future: 'skip' }),
      readEvents(row, { occurredAtMs }, problems) {
        const machineId = readId(row, problems);
        const product = readProduct(row, problems) || null;
        const removedMs = readRemoved(row, occurredAtMs, problems);
        const servicedMs = readServiced(row, occurredAtMs, problems);
        const events: RowEvent[] = [
          {
            key: `machine_installed:${machineId}`,
            occurredAtMs,
            payload: { type: 'machine_installed', machineId, product },
          },
        ];
        if (removedMs !== null) {
          events.push({
            key: `machine_removed:${machineId}`,
            occurredAtMs: removedMs,
            payload: { type: 'machine_removed', machineId },
          });
        }
        if (servicedMs !== null) {
          events.push({
            // The last one is all that stands there; those that stood there before have been, too.
            key: `machine_serviced:${machineId}/${utcDate(new Date(servicedMs))}`,
            occurredAtMs: servicedMs,
            payload: { type: 'machine_serviced', machineId },
          });
        }
        return events;
      },
      isRepeat: (row, content, problems) => isRepeat(row, readId(row, problems), content, problems),
    },
    context,
  );
}
