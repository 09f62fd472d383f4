import { USAGE_METRICS, type UsageMetric } from '../domain/event.js';
import { cellsOf } from './cells.js';
import { frameReader } from './event-frame.js';
import { type EventRow, type RowEvent, rowReader } from './event-reader.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { rowNumbers } from './unnumbered-rows.js';

/** A sensor may read below zero; what is counted can't. */
const MAY_BE_NEGATIVE: readonly UsageMetric[] = ['sensor'];

/**
 * Reads use and sensors: one reading a row (metric and value), or a column per metric, or both. An empty cell is no
 * reading. A reading is named by its customer, time, metric and machine.
 */
export function usageReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const cells = cellsOf(resolved);
  const readMetric = cells.code('metric', USAGE_METRICS);
  const readValue = cells.number('value');
  const readMachineId = cells.text('machine_id');
  const columns = USAGE_METRICS.filter((metric) => resolved.locate(metric).kind !== 'absent').map(
    (metric) => ({ metric, read: cells.number(metric), name: cells.name(metric) }),
  );
  const isRepeat = repeatCheck(cells.name('date'));
  const rawDate = cells.raw('date');
  const numberOf = rowNumbers(resolved, cells, ['customer_id', 'date', 'machine_id', 'metric']);

  const refuseNegative = (metric: UsageMetric, name: string, value: number, problems: RowProblem[]) => {
    if (value >= 0 || MAY_BE_NEGATIVE.includes(metric)) return;
    problems.push({ field: name, reason: 'is negative', value: String(value) });
  };
  /** The reading of the fields metric and value, where the row has one. */
  const namedReading = (row: RawRow, problems: RowProblem[]): readonly Reading[] => {
    const before = problems.length;
    const metric = readMetric(row, problems);
    const value = readValue(row, problems);
    if (problems.length > before || (metric === null && value === null)) return [];
    if (metric === null || value === null) {
      const field = cells.name(metric === null ? 'metric' : 'value');
      problems.push({ field, reason: 'is empty', value: '' });
      return [];
    }
    refuseNegative(metric, cells.name('value'), value, problems);
    return [{ metric, value }];
  };
  const columnReadings = (row: RawRow, problems: RowProblem[]): readonly Reading[] =>
    columns.flatMap(({ metric, read, name }) => {
      const value = read(row, problems);
      if (value === null) return [];
      refuseNegative(metric, name, value, problems);
      return [{ metric, value }];
    });

  return rowReader(
    {
      source: resolved.mapping.source,
      frame: frameReader(resolved, cells, 'date', context),
      readEvents(row, { occurredAtMs }, problems) {
        const machineId = readMachineId(row, problems) || null;
        const number = numberOf(row);
        return [...namedReading(row, problems), ...columnReadings(row, problems)].map(
          ({ metric, value }): RowEvent => ({
            key: `measurement:${number}:${metric}`,
            occurredAtMs,
            payload: { type: 'measurement', metric, value, machineId },
          }),
        );
      },
      isRepeat: (row, content, problems) => isRepeat(row, numberOf(row), content, problems, rawDate(row)),
    },
    context,
  );
}

interface Reading {
  readonly metric: UsageMetric;
  readonly value: number;
}
