/** How many closed deals of one kind, and how many of them were won. */
export interface Tally {
  readonly closed: number;
  readonly won: number;
}

/** Tallies by key that grow with time and can be asked for as of any moment. */
export interface Tallies {
  /** As of a moment, that moment included. */
  at(key: string, atMs: number): Tally;
}

/** One change of a key's tally: a deal closed, or one that had closed was opened again. */
export interface TallyChange extends Tally {
  readonly key: string;
  readonly atMs: number;
}

const NOTHING: Tally = { closed: 0, won: 0 };

export function talliesOf(changes: readonly TallyChange[]): Tallies {
  const byKey = new Map<string, { atMs: number[]; closed: number[]; won: number[] }>();
  for (const { key, atMs, closed, won } of [...changes].sort((a, b) => a.atMs - b.atMs)) {
    let series = byKey.get(key);
    if (series === undefined) {
      series = { atMs: [], closed: [], won: [] };
      byKey.set(key, series);
    }
    series.closed.push((series.closed.at(-1) ?? 0) + closed);
    series.won.push((series.won.at(-1) ?? 0) + won);
    series.atMs.push(atMs);
  }
  return {
    at(key, atMs) {
      const series = byKey.get(key);
      if (series === undefined) return NOTHING;
      const place = countUpTo(series.atMs, atMs) - 1;
      return place < 0 ? NOTHING : { closed: series.closed[place] ?? 0, won: series.won[place] ?? 0 };
    },
  };
}

/** How many of some ascending moments lie at or before one. */
export function countUpTo(ascending: readonly number[], atMs: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A share drawn towards another one, which counts for so many deals. */
export function shrunkShare({ closed, won }: Tally, towards: number, strength: number): number {
  return (won + strength * towards) / (closed + strength);
}
