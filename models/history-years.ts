import type { Columns } from './history-bytes.js';

interface YearOfHistory {
  readonly year: number;
  readonly columns: Columns;
}

/**
 * A history cut at the turns of years (UTC), ascending. Cuts keep the order of entries: one that stands behind a later
 * year stays with it.
 */
export function splitByYear({ orders, invoices, interactions }: Columns): YearOfHistory[] {
  const cut = {
    orders: stretches(orders.atMs),
    invoices: stretches(invoices.atMs),
    interactions: stretches(interactions.atMs),
  };
  const years = new Set(Object.values(cut).flatMap((ofSeries) => [...ofSeries.keys()]));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      columns: {
        orders: slice(orders, cut.orders.get(year)),
        invoices: slice(invoices, cut.invoices.get(year)),
        interactions: slice(interactions, cut.interactions.get(year)),
      },
    }));
}

/** The history whose years, in order, these are; there is at least one. */
export function joinYears(years: readonly [Columns, ...Columns[]]): Columns {
  const [first, ...rest] = years;
  return {
    orders: join(
      first.orders,
      rest.map((year) => year.orders),
    ),
    invoices: join(
      first.invoices,
      rest.map((year) => year.invoices),
    ),
    interactions: join(
      first.interactions,
      rest.map((year) => year.interactions),
    ),
  };
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

type Series<Kind> = { readonly [Column in keyof Kind]: Float64Array };

function slice<Kind extends Series<Kind>>(series: Kind, stretch: Stretch | undefined): Kind {
  return eachColumn(series, (column) => column.slice(stretch?.from ?? 0, stretch?.to ?? 0));
}

function join<Kind extends Series<Kind>>(first: Kind, rest: readonly Kind[]): Kind {
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

function eachColumn<Kind extends Series<Kind>>(
  series: Kind,
  change: (column: Float64Array, name: keyof Kind) => Float64Array,
): Kind {
  const changed = Object.entries<Float64Array>(series).map(([name, column]) => [
    name,
    change(column, name as keyof Kind),
  ]);
  return Object.fromEntries(changed) as Kind;
}
