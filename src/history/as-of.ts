import {
  type History,
  type HistorySeries,
  historyOf,
  SERIES_NAMES,
  type Series,
  type SeriesName,
} from '../domain/history.js';

/**
 * What was known of a customer at a moment: entries known by then, not yet replaced by then, and that had happened by
 * then. The history itself where that is all of it, so that the nightly run copies nothing.
 */
export function historyAsOf(history: History, asOfMs: number): History {
  const series: HistorySeries = history;
  const known = historyOf(history.customerId, (name) => seriesAsOf(series[name], asOfMs));
  return SERIES_NAMES.every((name) => known[name] === history[name]) ? history : known;
}

function seriesAsOf<Name extends SeriesName>(series: Series<Name>, asOfMs: number): Series<Name> {
  const pick = pickerAsOf(series, asOfMs);
  if (pick === null) return series;
  const picked = Object.entries<Float64Array>(series).map(([name, column]) => [
    name,
    // That a correction will come was not known either.
    name === 'supersededAtMs' ? pick(column).fill(Number.POSITIVE_INFINITY) : pick(column),
  ]);
  return Object.fromEntries(picked) as Series<Name>;
}

interface Dated {
  readonly atMs: Float64Array;
  readonly knownAtMs: Float64Array;
  readonly supersededAtMs: Float64Array;
}

/** Takes from a column what held at the moment; null when every entry does and always will. */
function pickerAsOf(columns: Dated, asOfMs: number): ((column: Float64Array) => Float64Array) | null {
  const { atMs, supersededAtMs } = columns;
  let count = 0;
  let isFinal = true;
  for (let index = 0; index < atMs.length; index++) {
    if (supersededAtMs[index] !== Number.POSITIVE_INFINITY) isFinal = false;
    if (holdsAsOf(columns, index, asOfMs)) count++;
  }
  if (isFinal && count === atMs.length) return null;
  const places = new Int32Array(count);
  let next = 0;
  for (let index = 0; index < atMs.length; index++)
    if (holdsAsOf(columns, index, asOfMs)) places[next++] = index;
  // Mostly the first ones of all: nothing was corrected or known late.
  if (count === 0 || places[count - 1] === count - 1) return (column) => column.slice(0, count);
  return (column) => {
    const picked = new Float64Array(count);
    for (let index = 0; index < count; index++) picked[index] = column[places[index] ?? 0] ?? Number.NaN;
    return picked;
  };
}

function holdsAsOf({ atMs, knownAtMs, supersededAtMs }: Dated, index: number, asOfMs: number): boolean {
  return (
    (knownAtMs[index] ?? Number.NaN) <= asOfMs &&
    asOfMs < (supersededAtMs[index] ?? Number.NaN) &&
    (atMs[index] ?? Number.NaN) <= asOfMs
  );
}
