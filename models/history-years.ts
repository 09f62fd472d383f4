import { historyOf, SERIES_NAMES, type Series, type SeriesName } from '../src/domain/history.js';
import type { Columns } from './history-bytes.js';

interface YearOfHistory {
  readonly year: number;
  readonly columns: Columns;
}

/**
 * A history cut at the turns of years (UTC), ascending. Cuts keep the order of entries: one that stands behind a later
 * year stays with it.
 */
export function splitByYear(columns: Columns): YearOfHistory[] {
  const cuts = new Map(SERIES_NAMES.map((name) => [name, stretches(columns[name].atMs)]));
  const years = new Set([...cuts.values()].flatMap((ofSeries) => [...ofSeries.keys()]));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      columns: eachSeries((name) => slice(columns[name], cuts.get(name)?.get(year))),
    }));
}

/** The history whose years, in order, these are; there is at least one. */
export function joinYears(years: readonly [Columns, ...Columns[]]): Columns {
  const [first, ...rest] = years;
  return eachSeries((name) =>
    join(
      first[name],
      rest.map((year) => year[name]),
    ),
  );
}

function eachSeries(make: <Name extends SeriesName>(name: Name) => Series<Name>): Columns {
  const { customerId: _, ...columns } = historyOf('', make);
  return columns;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(atMs: Float64Array): Map<number, Stretch> {
  const found = new Map<number, Stretch>();
  let current = yearOf(atMs[0] ?? 0);
  let from = 0;
  for (const [index, at] of atMs.entries()) {
    const year = yearOf(at);
    if (!(year > current)) continue;
    if (index > from) found.set(current, { from, to: index });
    current = year;
    from = index;
  }
  if (atMs.length > from) found.set(current, { from, to: atMs.length });
  return found;
}

function yearOf(atMs: number): number {
  return new Date(atMs).getUTCFullYear();
}

function slice<Name extends SeriesName>(series: Series<Name>, stretch: Stretch | undefined): Series<Name> {
  return eachColumn(series, (column) => column.slice(stretch?.from ?? 0, stretch?.to ?? 0));
}

function join<Name extends SeriesName>(first: Series<Name>, rest: readonly Series<Name>[]): Series<Name> {
  return eachColumn(first, (column, name) => {
    const columns = [column, ...rest.map((series) => series[name])];
    const joined = new Float64Array(columns.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of columns) {
      joined.set(part, offset);
      offset += part.length;
    }
    return joined;
  });
}

function eachColumn<Name extends SeriesName>(
  series: Series<Name>,
  change: (column: Float64Array, name: keyof Series<Name>) => Float64Array,
): Series<Name> {
  const changed = Object.entries<Float64Array>(series).map(([name, column]) => [
    name,
    change(column, name as keyof Series<Name>),
  ]);
  return Object.fromEntries(changed) as Series<Name>;
}
