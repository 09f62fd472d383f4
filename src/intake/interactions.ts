import { type EventPayload, INTERACTION_CHANNELS } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type Interaction = Extract<EventPayload, { type: 'interaction' }>;

/** Reads mails, calls and meetings. A meeting still to come is left out: a calendar's export has many. */
export function interactionReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const { source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readChannel = cells.code('type', INTERACTION_CHANNELS, true);
  const readDirection = cells.code('direction', ['in', 'out']);
  const readContact = cells.text('contact');
  const readStaffId = cells.text('staff_id');
  const readStatus = cells.code('status', ['held', 'cancelled', 'moved']);
  const readChangedBy = cells.code('changed_by', ['customer', 'us']);
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<Interaction>(
    {
      source,
      readFrame: frameReader(resolved, cells, 'time', context, 'skip'),
      readPayload(row, problems) {
        const contact = readContact(row, problems);
        return {
          type: 'interaction',
          channel: readChannel(row, problems) ?? 'email',
          direction: readDirection(row, problems),
          contactId: contact === '' ? null : `${source}:${contact}`,
          staffId: readStaffId(row, problems) || null,
          status: readStatus(row, problems) ?? 'held',
          changedBy: readChangedBy(row, problems),
        };
      },
      identify(row, _payload, content, problems) {
        const id = readId(row, problems);
        if (problems.length > 0) return null;
        return isRepeat(row, id, content, problems) ? null : id;
      },
    },
    context,
  );
}
