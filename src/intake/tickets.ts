import { type EventPayload, NAMED_BY, TICKET_CATEGORIES, type TicketCategory } from '../domain/event.js';
import { OWN_CATEGORY_FORM, ownCategoryIn } from '../domain/own-category.js';
import { phraseTicketReader, type TicketReader, type TicketReading } from '../reading/read-ticket.js';
import { TICKET_MOODS, TONE_OF_MOOD } from '../reading/ticket-mood.js';
import { type Cell, type Cells, cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { isYes, YES_OR_NO } from './yes-or-no.js';

const MAX_SUBJECT_LENGTH = 500;
const MAX_KEPT_TEXT_LENGTH = 10_000;

/**
 * Reads tickets: opened, first answered, escalated, closed. What a ticket's text says of mood and purpose is read now and
 * kept on the event; the file's own category, mood and language come first. Which model reads doesn't make another event of
 * it: a file that comes again after a training changes nothing.
 */
export function ticketReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readCategory = categoryCell(cells);
  const readPriority = cells.code('priority', ['low', 'normal', 'high']);
  const readSubject = cells.text('subject', { maxLength: MAX_SUBJECT_LENGTH, longer: 'cut' });
  const readBody = cells.text('text', { maxLength: MAX_KEPT_TEXT_LENGTH, longer: 'cut' });
  const readLanguage = cells.text('language');
  const readMood = cells.code('mood', TICKET_MOODS);
  const readEmergency = cells.code('emergency', YES_OR_NO);
  const { ticketReader: learned = phraseTicketReader } = context;
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
      readEvents(row, { occurredAtMs, knownAtMs }, problems) {
        const ticketId = readId(row, problems);
        const subject = readSubject(row, problems);
        const text = readBody(row, problems);
        const said = readCategory(row, problems);
        const mood = readMood(row, problems);
        const isEmergency = isYes(readEmergency(row, problems));
        const byPhrases = phraseTicketReader.read(subject, text, new Date(knownAtMs));
        const reading =
          learned === phraseTicketReader ? byPhrases : learned.read(subject, text, new Date(knownAtMs));
        const told = {
          type: 'ticket_opened',
          ticketId,
          category: said?.category ?? byPhrases.category,
          priority: readPriority(row, problems),
          language: languageCode(readLanguage(row, problems)) ?? byPhrases.language,
          subject,
          text,
          tone: mood === null ? byPhrases.tone : TONE_OF_MOOD[mood],
          // Who knows of one needn't find words for it; that the source says no takes nothing back.
          flags: isEmergency ? [...new Set([...byPhrases.flags, 'emergency' as const])] : byPhrases.flags,
          ...(said?.ownCategory == null ? {} : { ownCategory: said.ownCategory }),
        } as const satisfies EventPayload;
        const opened: RowEvent = {
          key: `ticket_opened:${ticketId}`,
          occurredAtMs,
          payload: {
            ...told,
            ...categoryOf(said, reading, learned),
            ...(mood !== null
              ? { toneBy: NAMED_BY.source }
              : { tone: reading.tone, ...(reading.toneBy === null ? {} : { toneBy: reading.toneBy }) }),
          },
          // What phrases had told before is told anew once somebody says so.
          identifiedBy: said === null ? told : { ...told, categoryBy: NAMED_BY.source },
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

interface SaidCategory {
  /** Null: it is one of the company's own. */
  readonly category: TicketCategory | null;
  readonly ownCategory: string | null;
}

/** One of ours, or "own:…"; null where the cell is empty. */
function categoryCell(cells: Cells): Cell<SaidCategory | null> {
  const readText = cells.text('category');
  const readCode = cells.code('category', TICKET_CATEGORIES);
  return (row, problems) => {
    const text = readText(row, []);
    if (!text.toLowerCase().startsWith('own:')) {
      const category = readCode(row, problems);
      return category === null ? null : { category, ownCategory: null };
    }
    const ownCategory = ownCategoryIn(text);
    if (ownCategory !== null) return { category: null, ownCategory };
    problems.push({ field: cells.name('category'), reason: OWN_CATEGORY_FORM, value: shortened(text) });
    return null;
  };
}

/** What the source says comes first; of a name of its own only the company or its tickets tell which of ours it is. */
function categoryOf(
  said: SaidCategory | null,
  reading: TicketReading,
  learned: TicketReader,
): Pick<Extract<EventPayload, { type: 'ticket_opened' }>, 'category' | 'ownCategory' | 'categoryBy'> {
  const { category, ownCategory, categoryBy } = reading;
  if (said === null)
    return {
      category,
      ...(ownCategory === null ? {} : { ownCategory }),
      ...(categoryBy === null ? {} : { categoryBy }),
    };
  if (said.category !== null) return { category: said.category, categoryBy: NAMED_BY.source };
  const own = said.ownCategory ?? '';
  return { category: learned.categoryOf(own) ?? category, ownCategory: own, categoryBy: NAMED_BY.source };
}

/** ISO 639-1 of a code such as nb-NO; null where it is none. */
function languageCode(text: string): string | null {
  const code = text.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2}$/.test(code) ? code : null;
}
