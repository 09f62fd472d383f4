import type { DealStore } from '../../stores/deals.js';
import { buildNameIndex, type NameIndex } from './name-index.js';
import { rankNames, searchedName } from './rank-names.js';
import { unquoted } from './typed-name.js';

export interface NamedDeal {
  readonly id: string;
  readonly name: string | null;
  readonly customerId: string | null;
}

/** Which open deal a text means. */
export type DealMatch =
  | { readonly kind: 'found'; readonly deal: NamedDeal }
  /** Best first, at most DEALS_OFFERED of `total`. */
  | { readonly kind: 'several'; readonly deals: readonly NamedDeal[]; readonly total: number }
  | { readonly kind: 'none'; readonly nearest: readonly NamedDeal[] };

export interface DealDirectory {
  /** By number or by name, as people type them. */
  find(text: string): Promise<DealMatch>;
}

interface Loaded {
  readonly byId: ReadonlyMap<string, NamedDeal>;
  /** By the number alone, whatever its source; only where it is one deal's. */
  readonly byNumber: ReadonlyMap<string, readonly NamedDeal[]>;
  readonly index: NameIndex;
  readonly at: Date;
}

/** How many a menu offers. */
export const DEALS_OFFERED = 10;
/** A deal that was opened since is found by its number at once, by its name after so long. */
const HELD_MS = 30_000;

/** Finds open deals by name or number. Names are held in memory for a while. */
export function dealDirectory(
  deals: Pick<DealStore, 'openNames' | 'findMany'>,
  now: () => Date,
  pause: () => Promise<void>,
): DealDirectory {
  let loading: Promise<Loaded> | null = null;
  let loaded: Loaded | null = null;

  const load = async (): Promise<Loaded> => {
    const at = now();
    const names = await deals.openNames();
    const byNumber = new Map<string, NamedDeal[]>();
    for (const deal of names) {
      const number = numberOf(deal.id);
      const held = byNumber.get(number);
      if (held === undefined) byNumber.set(number, [deal]);
      else held.push(deal);
    }
    const named = names.flatMap(({ id, name }) =>
      name === null ? [] : [{ id, name, ...searchedName(name) }],
    );
    const index = await buildNameIndex(named, pause);
    loaded = { byId: new Map(names.map((deal) => [deal.id, deal])), byNumber, index, at };
    return loaded;
  };
  const current = (): Promise<Loaded> => {
    if (loaded !== null && now().getTime() - loaded.at.getTime() < HELD_MS) return Promise.resolve(loaded);
    loading ??= load().finally(() => {
      loading = null;
    });
    return loading;
  };

  return {
    async find(text) {
      const wanted = unquoted(text).trim();
      const { byId, byNumber, index } = await current();
      const numbered = byId.get(wanted) ?? null;
      const byAlone = numbered === null ? (byNumber.get(wanted.toLowerCase()) ?? []) : [numbered];
      if (byAlone.length > 0) return matchOf(byAlone, byAlone.length, []);
      const { hits, total, nearest } = rankNames(wanted, [index]);
      const dealsOf = (found: readonly { readonly id: string }[]) =>
        found.flatMap(({ id }) => byId.get(id) ?? []);
      if (hits.length > 0) return matchOf(dealsOf(hits), total, []);
      // Closed ones are no longer among the names: by their number they are still found.
      const [closed] = await deals.findMany([wanted]);
      if (closed !== undefined) {
        const { id, state } = closed;
        return matchOf([{ id, name: state.name, customerId: state.customerId }], 1, []);
      }
      return matchOf([], 0, dealsOf(nearest));
    },
  };
}

function numberOf(id: string): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}

function matchOf(hits: readonly NamedDeal[], total: number, nearest: readonly NamedDeal[]): DealMatch {
  const [first, second] = hits;
  if (first === undefined) return { kind: 'none', nearest };
  if (second === undefined) return { kind: 'found', deal: first };
  return { kind: 'several', deals: hits.slice(0, DEALS_OFFERED), total };
}
