import { type EventPayload, WEB_ACTIVITIES } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { countedRowNumbers } from './unnumbered-rows.js';

type WebActivity = Extract<EventPayload, { type: 'web_activity' }>;

/** Reads visits of the web site, downloads, opened mails, and signs of interest in a competitor. */
export function visitReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id');
  const readKind = cells.code('kind', WEB_ACTIVITIES, true);
  const isRepeat = repeatCheck(cells.name('id'));
  const numberOf = countedRowNumbers(resolved, cells, ['customer_id', 'time', 'kind']);
  return eventReader<WebActivity>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'time', context),
      readPayload: (row, problems) => ({
        type: 'web_activity',
        kind: readKind(row, problems) ?? 'visit',
      }),
      identify(row, _payload, content, problems) {
        const id = readId(row, problems);
        if (problems.length > 0) return null;
        if (id === '') return numberOf(row);
        return isRepeat(row, id, content, problems) ? null : id;
      },
    },
    context,
  );
}
