import type { Deal } from '../domain/deal.js';

/** A field that hardly any open deal has, and most closed ones do. */
export interface FilledAtClosing {
  /** A field of deals, or `attribute:` and the name of a column. */
  readonly field: string;
  readonly openPercent: number;
  readonly closedPercent: number;
}

/** So few say nothing about when people fill a field in. */
const LEAST_DEALS = 20;
const MOST_OF_OPEN = 5;
const LEAST_OF_CLOSED = 50;

/** Finds what people fill in only when a deal closes: it gives the outcome away. */
export function filledAtClosing() {
  const filled = { open: new Map<string, number>(), closed: new Map<string, number>() };
  const deals = { open: 0, closed: 0 };
  return {
    add({ state, attributes }: Pick<Deal, 'state' | 'attributes'>, fields: readonly string[]): void {
      const group = state.closed === null ? 'open' : 'closed';
      deals[group] += 1;
      const own = [...fields, ...new Set(attributes.map(({ name }) => `attribute:${name}`))];
      if (state.closed !== null) own.push('closed');
      for (const field of own) filled[group].set(field, (filled[group].get(field) ?? 0) + 1);
    },
    result(): FilledAtClosing[] {
      if (deals.open < LEAST_DEALS || deals.closed < LEAST_DEALS) return [];
      return [...filled.closed]
        .map(([field, count]) => ({
          field,
          openPercent: percent(filled.open.get(field) ?? 0, deals.open),
          closedPercent: percent(count, deals.closed),
        }))
        .filter(
          ({ openPercent, closedPercent }) => openPercent <= MOST_OF_OPEN && closedPercent >= LEAST_OF_CLOSED,
        )
        .sort((a, b) => (a.field < b.field ? -1 : 1));
    },
  };
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
