import type { EventPayload } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type SatisfactionAnswered = Extract<EventPayload, { type: 'satisfaction_answered' }>;

const SCALE_REMEDY =
  'say the survey\'s scale in the mapping, such as "scale_min: {constant: 1}" and "scale_max: {constant: 5}"';

/** Reads answers to surveys, as shares of their scale: 0 to 10 unless the file says otherwise. */
export function satisfactionReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readScore = cells.number('score', { isRequired: true });
  const readMin = cells.number('scale_min');
  const readMax = cells.number('scale_max');
  const readTicketId = cells.text('ticket_id');
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<SatisfactionAnswered>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'date', context),
      readPayload(row, problems) {
        const score = readScore(row, problems) ?? 0;
        const min = readMin(row, problems) ?? 0;
        const max = readMax(row, problems) ?? 10;
        const ticketId = readTicketId(row, problems) || null;
        if (problems.length === 0 && min >= max) {
          const reason = `is not above the scale's lowest answer (${min}); ${SCALE_REMEDY}`;
          problems.push({ field: cells.name('scale_max'), reason, value: String(max) });
        } else if (problems.length === 0 && (score < min || score > max)) {
          const reason = `lies outside the scale of ${min} to ${max}; ${SCALE_REMEDY}`;
          problems.push({ field: cells.name('score'), reason, value: String(score) });
        }
        return { type: 'satisfaction_answered', share: (score - min) / (max - min), ticketId };
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
