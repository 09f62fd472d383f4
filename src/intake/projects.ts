import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads projects that were put to a customer for approval. An approval still to come has not happened. */
export function projectReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readApproved = followingDate(cells, 'approved_date', 'requested_date', context, 'not_yet');
  const isRepeat = repeatCheck(cells.name('id'));
  return rowReader(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'requested_date', context),
      readEvents(row, { occurredAtMs }, problems) {
        const projectId = readId(row, problems);
        const approvedMs = readApproved(row, occurredAtMs, problems);
        const events: RowEvent[] = [
          {
            key: `project_requested:${projectId}`,
            occurredAtMs,
            payload: { type: 'project_requested', projectId },
          },
        ];
        if (approvedMs !== null) {
          events.push({
            key: `project_approved:${projectId}`,
            occurredAtMs: approvedMs,
            payload: { type: 'project_approved', projectId },
          });
        }
        return events;
      },
      isRepeat: (row, content, problems) => isRepeat(row, readId(row, problems), content, problems),
    },
    context,
  );
}
