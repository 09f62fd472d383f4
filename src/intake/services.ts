import type { EventPayload } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, eventReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

type MachineServiced = Extract<EventPayload, { type: 'machine_serviced' }>;

/** Reads the log of maintenance done at machines; a visit that is only planned is left out. */
export function serviceReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readMachine = cells.text('machine_id', { isRequired: true });
  const isRepeat = repeatCheck(cells.name('id'));
  return eventReader<MachineServiced>(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'serviced_date', context, { future: 'skip', empty: 'skip' }),
      readPayload: (row, problems) => ({
        type: 'machine_serviced',
        machineId: readMachine(row, problems),
      }),
      identify(row, _payload, content, problems) {
        const id = readId(row, problems);
        return isRepeat(row, id, content, problems) ? null : id;
      },
    },
    context,
  );
}
