import { shownCustomerId } from '../../domain/customer.js';
import type { CustomerStore } from '../../stores/customers.js';
import { buildNameIndex, type IndexedName, type NameIndex } from './name-index.js';
import { rankNames, searchedName } from './rank-names.js';
import { namedAndNumbered, numberIn, unquoted } from './typed-name.js';

export interface NamedCustomer {
  readonly id: string;
  readonly name: string;
}

/** Which customer a text means. */
export type CustomerMatch =
  | { readonly kind: 'found'; readonly customer: NamedCustomer }
  /** Best first, at most MENU_SIZE of `total`. */
  | { readonly kind: 'several'; readonly customers: readonly NamedCustomer[]; readonly total: number }
  | { readonly kind: 'none'; readonly nearest: readonly NamedCustomer[] };

export interface CustomerDirectory {
  find(text: string): Promise<CustomerMatch>;
  /** The name of a customer that was loaded; null when it isn't known here. */
  nameOf(customerId: string): string | null;
  /** Takes in the names changed since the last time. */
  refresh(): Promise<void>;
}

interface DirectoryDependencies {
  readonly customers: Pick<CustomerStore, 'names' | 'findByExternalId'>;
  readonly now: () => Date;
  /** Gives other work its turn during a long build, such as a resolved setImmediate. */
  readonly pause: () => Promise<void>;
  /** A refresh that nobody waits for failed. */
  readonly onRefreshError: (error: unknown) => void;
}

/** How many names a menu offers. */
export const MENU_SIZE = 10;
const REFRESH_AFTER_MS = 15_000;
// A row written by a slow process carries an earlier time than one read before it: look back this far.
const WRITE_DELAY_MS = 120_000;
const BATCH_SIZE = 2_000;
// Changed names are kept in a small second index until they are this many, then the big one is made anew.
const RECENT_AT_MOST = 2_000;

/** Finds customers by name, as people type it, or by number. Names are held in memory. */
export function customerDirectory(dependencies: DirectoryDependencies): CustomerDirectory {
  const { customers, now, pause, onRefreshError } = dependencies;
  const all = new Map<string, IndexedName>();
  const byShownId = new Map<string, string[]>();
  let base: NameIndex | null = null;
  let recent: NameIndex | null = null;
  const recentIds = new Set<string>();
  // Whom a customer was merged into: who asks for the one is led to the other.
  const mergedInto = new Map<string, string>();
  let newestUpdate: Date | null = null;
  let refreshedAt: Date | null = null;
  let running: Promise<void> | null = null;
  // Outlives a reading that broke off: what it took in still has to be indexed.
  let isIndexed = false;

  const load = async (): Promise<void> => {
    const startedAt = now();
    for await (const batch of customers.names(readAfter(newestUpdate, refreshedAt), BATCH_SIZE)) {
      for (const { id, name, mergedIntoId, updatedAt } of batch) {
        if (newestUpdate === null || updatedAt > newestUpdate) newestUpdate = updatedAt;
        if (mergedIntoId === null) mergedInto.delete(id);
        else mergedInto.set(id, mergedIntoId);
        if (all.get(id)?.name === name) continue;
        all.set(id, { id, name, ...searchedName(name) });
        recentIds.add(id);
        addTo(byShownId, shownCustomerId(id).toLowerCase(), id);
        if (id !== id.toLowerCase()) addTo(byShownId, id.toLowerCase(), id);
        isIndexed = false;
      }
    }
    refreshedAt = startedAt;
    if (isIndexed) return;
    if (base === null || recentIds.size > RECENT_AT_MOST) {
      recentIds.clear();
      base = await buildNameIndex([...all.values()], pause);
      recent = null;
    } else {
      recent = await buildNameIndex(
        [...recentIds].flatMap((id) => all.get(id) ?? []),
        pause,
      );
    }
    isIndexed = true;
  };

  const refresh = (): Promise<void> => {
    running ??= load().finally(() => {
      running = null;
    });
    return running;
  };

  const freshEnough = async (): Promise<void> => {
    if (base === null) return refresh();
    if (refreshedAt === null || now().getTime() - refreshedAt.getTime() > REFRESH_AFTER_MS) {
      refresh().catch(onRefreshError);
    }
  };

  const matched = (text: string): CustomerMatch => {
    const indexes = [base, recent].flatMap((index) => index ?? []);
    const { hits, total, nearest } = rankNames(text, indexes);
    // The big index still has the old names of those that changed since it was made.
    const current = standing(hits.filter(isCurrent));
    return matchOf(current, standing(nearest.filter(isCurrent)), total - (hits.length - current.length));
  };

  /** The customers that some names lead to, each once. One whose end was not loaded leads nowhere. */
  const standing = (names: readonly IndexedName[]): IndexedName[] => [
    ...new Set(names.flatMap((name) => endOf(name) ?? [])),
  ];
  const endOf = (name: IndexedName): IndexedName | undefined => {
    let { id } = name;
    for (let steps = 0; steps <= mergedInto.size; steps++) {
      const into = mergedInto.get(id);
      if (into === undefined) break;
      id = into;
    }
    return all.get(id);
  };

  const isCurrent = (name: IndexedName): boolean => all.get(name.id) === name;

  const numbered = (text: string): NamedCustomer[] => {
    const key = text.toLowerCase();
    const ids = all.has(text) ? [text] : all.has(key) ? [key] : (byShownId.get(key) ?? []);
    return standing(ids.flatMap((id) => all.get(id) ?? []));
  };

  /** A name with its number behind it, as menus offer it and people paste it. */
  const offered = (text: string): NamedCustomer[] => {
    const typed = namedAndNumbered(text);
    const { core } = searchedName(typed?.name ?? '');
    return typed === null
      ? []
      : numbered(typed.number).filter(({ name }) => searchedName(name).core === core);
  };

  const known = (text: string): CustomerMatch => {
    const sameNumber = [numbered(text), numbered(numberIn(text)), offered(text)].find(
      ({ length }) => length > 0,
    );
    return sameNumber === undefined ? matched(text) : matchOf(sameNumber, []);
  };

  const find = async (text: string): Promise<CustomerMatch> => {
    await freshEnough();
    const wanted = unquoted(text);
    const match = known(wanted);
    if (match.kind !== 'none' || wanted === '') return match;
    // Rare from here on: another system's number, or a customer that came in a moment ago.
    const searched = { base, recent };
    const [external] = await Promise.all([byExternalId(customers, numberIn(wanted)), refresh()]);
    if (external.length > 0) return matchOf(external, []);
    const isAnyNew = base !== searched.base || recent !== searched.recent;
    return isAnyNew ? known(wanted) : match;
  };

  return { find, refresh, nameOf: (customerId) => all.get(customerId)?.name ?? null };
}

function matchOf(
  hits: readonly NamedCustomer[],
  nearest: readonly NamedCustomer[],
  total = hits.length,
): CustomerMatch {
  const [first, second] = hits;
  if (first === undefined) return { kind: 'none', nearest };
  if (second === undefined) return { kind: 'found', customer: first };
  return { kind: 'several', customers: hits.slice(0, MENU_SIZE), total };
}

async function byExternalId(
  customers: Pick<CustomerStore, 'findByExternalId'>,
  text: string,
): Promise<readonly NamedCustomer[]> {
  const isNumberLike = /^\S{1,64}$/.test(text);
  return isNumberLike ? await customers.findByExternalId(text) : [];
}

/** From where to read on so that nothing is missed, though clocks and slow writers differ. */
function readAfter(newestUpdate: Date | null, refreshedAt: Date | null): Date | null {
  if (newestUpdate === null || refreshedAt === null) return null;
  return new Date(Math.min(newestUpdate.getTime(), refreshedAt.getTime() - WRITE_DELAY_MS));
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const values = lists.get(key);
  if (values === undefined) lists.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
