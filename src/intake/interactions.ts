import { type EventPayload, INTERACTION_CHANNELS } from '../domain/event.js';
import { readText } from '../reading/read-text.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type Interaction = Extract<EventPayload, { type: 'interaction' }>;

const BETWEEN_CONTACTS = ';';
const MAX_CONTACTS_LENGTH = 5_000;
const MAX_READ_LENGTH = 10_000;

/**
 * Reads mails, calls, meetings and visits. A meeting still to come is left out: a calendar's export has many. Of what
 * the customer wrote only the mood is kept.
 */
export function interactionReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const { source } = resolved.mapping;
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readChannel = cells.code('type', INTERACTION_CHANNELS, true);
  const readDirection = cells.code('direction', ['in', 'out']);
  const readContacts = cells.text('contact', { maxLength: MAX_CONTACTS_LENGTH });
  const readStaffId = cells.text('staff_id');
  const readStatus = cells.code('status', ['held', 'cancelled', 'moved']);
  const readChangedBy = cells.code('changed_by', ['customer', 'us']);
  const readBody = cells.text('text', { maxLength: MAX_READ_LENGTH, longer: 'cut' });
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<Interaction>(
    {
      source,
      frame: frameReader(resolved, cells, 'time', context, { future: 'skip' }),
      readPayload(row, problems) {
        const channel = readChannel(row, problems) ?? 'email';
        const direction = readDirection(row, problems);
        const contactIds = contactsOf(readContacts(row, problems)).map((contact) => `${source}:${contact}`);
        const text = readBody(row, problems);
        return {
          type: 'interaction',
          channel,
          direction,
          contactIds,
          staffId: readStaffId(row, problems) || null,
          status: readStatus(row, problems) ?? 'held',
          changedBy: readChangedBy(row, problems),
          // What we wrote ourselves tells nothing of the customer's mood.
          tone: text === '' || direction === 'out' ? null : readText('', text).tone,
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

/** Everybody who took part, each once. */
function contactsOf(text: string): string[] {
  if (!text.includes(BETWEEN_CONTACTS)) return text === '' ? [] : [text];
  const contacts = text.split(BETWEEN_CONTACTS).map((contact) => contact.trim());
  return [...new Set(contacts.filter((contact) => contact !== ''))];
}
