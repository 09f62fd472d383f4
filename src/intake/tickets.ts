import { TICKET_CATEGORIES } from '../domain/event.js';
import { readText } from '../reading/read-text.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

const MAX_SUBJECT_LENGTH = 500;
const MAX_KEPT_TEXT_LENGTH = 10_000;

/**
 * Reads tickets: opened, first answered, escalated, closed. What a ticket's text says of mood and purpose is read now and
 * kept on the event; the file's own category and language come first.
 */
export function ticketReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readCategory = cells.code('category', TICKET_CATEGORIES);
  const readPriority = cells.code('priority', ['low', 'normal', 'high']);
  const readSubject = cells.text('subject', { maxLength: MAX_SUBJECT_LENGTH, longer: 'cut' });
  const readBody = cells.text('text', { maxLength: MAX_KEPT_TEXT_LENGTH, longer: 'cut' });
  const readLanguage = cells.text('language');
  const later = (
    [
      ['first_response', 'ticket_answered'],
      ['escalated_at', 'ticket_escalated'],
      ['closed', 'ticket_closed'],
    ] as const
  ).map(([field, type]) => ({ type, readAt: followingDate(cells, field, 'opened', context) }));
  const isRepeat = repeatCheck(cells.name('id'));
  return rowReader(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'opened', context),
      readEvents(row, { occurredAtMs }, problems) {
        const ticketId = readId(row, problems);
        const subject = readSubject(row, problems);
        const text = readBody(row, problems);
        const reading = readText(subject, text);
        const opened: RowEvent = {
          key: `ticket_opened:${ticketId}`,
          occurredAtMs,
          payload: {
            type: 'ticket_opened',
            ticketId,
            category: readCategory(row, problems) ?? reading.category,
            priority: readPriority(row, problems),
            language: languageCode(readLanguage(row, problems)) ?? reading.language,
            subject,
            text,
            tone: reading.tone,
            flags: reading.flags,
          },
        };
        const followed = later.flatMap(({ type, readAt }): RowEvent[] => {
          const atMs = readAt(row, occurredAtMs, problems);
          return atMs === null
            ? []
            : [{ key: `${type}:${ticketId}`, occurredAtMs: atMs, payload: { type, ticketId } }];
        });
        return [opened, ...followed];
      },
      isRepeat: (row, content, problems) => isRepeat(row, readId(row, problems), content, problems),
    },
    context,
  );
}

/** ISO 639-1 of a code such as nb-NO; null where it is none. */
function languageCode(text: string): string | null {
  const code = text.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2}$/.test(code) ? code : null;
}
