import {
  columnsOf,
  emptySeries,
  type HistorySeries,
  historyOf,
  SERIES_NAMES,
} from '../src/domain/history.js';
import { decodeColumns, encodeColumns } from './history-codec.js';

/** A history without its customer. */
export type Columns = HistorySeries;

/** The series behind each other, in the order of HISTORY_SERIES; a new series or column is added at the end. */
export function toBytes(columns: Columns): Uint8Array {
  return Buffer.concat(
    SERIES_NAMES.map((name) => {
      const series: Readonly<Record<string, Float64Array>> = columns[name];
      return encodeColumns(columnsOf(name).map((column) => series[column] ?? EMPTY));
    }),
  );
}

/** Told with each history, so that one from before a series was added is known: it lacks what that tells. */
export const SERIES_COUNT = SERIES_NAMES.length;

/**
 * Series that came after the bytes were written are empty.
 *
 * @throws RangeError for bytes of another shape: the customer is to be marked for a rebuild.
 */
export function fromBytes(bytes: Uint8Array): Columns {
  let end = 0;
  const { customerId: _, ...columns } = historyOf('', (name) => {
    if (end > 0 && end === bytes.length) return emptySeries(name);
    const decoded = decodeColumns(bytes, end);
    end = decoded.end;
    const series: Record<string, Float64Array> = {};
    for (const [place, column] of columnsOf(name).entries()) {
      const values = decoded.columns[place];
      if (values === undefined)
        throw new RangeError(`Column ${name}.${column} is missing: mark the customer for a rebuild.`);
      series[column] = values;
    }
    return series as never;
  });
  return columns;
}

const EMPTY = new Float64Array(0);
