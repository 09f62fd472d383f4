import { type EventPayload, FACT_STRENGTHS, OUTSIDE_FACTS } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type OutsideFact = Extract<EventPayload, { type: 'outside_fact' }>;

/** Reads what was learned from outside, as strong a sign as the file says. */
export function factReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readFact = cells.code('fact', OUTSIDE_FACTS, true);
  const readStrength = cells.code('strength', FACT_STRENGTHS, true);
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<OutsideFact>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'date', context),
      readPayload: (row, problems) => ({
        type: 'outside_fact',
        fact: readFact(row, problems) ?? 'other',
        strength: readStrength(row, problems) ?? 'weak',
      }),
      identify(row, _payload, content, problems) {
        const id = readId(row, problems);
        if (problems.length > 0) return null;
        return isRepeat(row, id, content, problems) ? null : id;
      },
    },
    context,
  );
}
