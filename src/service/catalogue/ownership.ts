import type { EventType, VarselEvent } from '../../domain/event.js';
import { type History, PRODUCT_FACTS, type ProductFact, type Series } from '../../domain/history.js';
import type { Product } from '../../domain/product.js';
import { buildHistory } from '../../history/build.js';
import type { ProductCatalogue } from './product-catalogue.js';
import { isRecurringKind, type OrderedLine, stillOrdered } from './still-ordered.js';

export interface OwnedProduct {
  readonly productId: string;
  /** Since when without a break; null where the records don't reach back. */
  readonly since: Date | null;
}

export interface Ownership {
  /** By product id. */
  readonly owned: readonly OwnedProduct[];
  /** How many different names stand in the customer's records that mean no known product: something is had, but not what. */
  readonly unknownNames: number;
}

/**
 * What a customer has as of a moment: what running contracts, machines that stand there, and orders name.
 *
 * - Where a machine or a contract is on record for a product, that decides, not the order by which it came; an order after
 *   the last of them went counts again.
 * - Contracts that have run out without word of what followed count as ended, as everywhere.
 * - Spare parts are used up. Services are had for a year: nobody is offered what was just done.
 * - Orders count for what wasn't taken back. What is ordered again and again is had until the orders stop.
 * - A plan or software whose place another took (`replaces`) that came no earlier is ended by it, unless a contract still says
 *   otherwise. A machine stays where it is, whatever follows it.
 */
export function ownershipAt(
  { products: series }: Pick<History, 'products'>,
  catalogue: ProductCatalogue,
  asOf: Date,
): Ownership {
  const { things, orders, unknownNames } = recordsOf(series, catalogue, asOf.getTime());
  const found = new Map<string, { readonly sinceMs: number; readonly isStanding: boolean }>();
  for (const product of new Set([...things.keys(), ...orders.keys()])) {
    if (product.kind === 'spare_part') continue;
    const sinceMs = sinceOf(product, things.get(product) ?? [], orders.get(product) ?? [], asOf.getTime());
    if (sinceMs !== null) found.set(product.id, sinceMs);
  }
  const replaced = new Set<string>();
  for (const [id, { sinceMs }] of found) {
    for (const earlier of catalogue.replacedBy.get(id) ?? []) {
      const there = found.get(earlier);
      const isReplaceable = isRecurringKind(catalogue.byId.get(earlier)?.kind);
      if (isReplaceable && there?.isStanding === false && there.sinceMs <= sinceMs) replaced.add(earlier);
    }
  }
  const owned = [...found]
    .filter(([id]) => !replaced.has(id))
    .map(([productId, { sinceMs }]) => ({ productId, since: new Date(sinceMs) }))
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
  return { owned, unknownNames };
}

/** The same from all of a customer's events, corrections too. */
export function ownershipByEvents(
  customerId: string,
  events: readonly VarselEvent[],
  catalogue: ProductCatalogue,
  asOf: Date,
): Ownership {
  const telling = events.filter(({ payload }) => TELLING.has(payload.type));
  return ownershipAt(buildHistory(customerId, telling), catalogue, asOf);
}

const TELLING: ReadonlySet<EventType> = new Set<EventType>([
  'order_line',
  'machine_installed',
  'machine_removed',
  'contract_signed',
  'contract_ended',
]);

/** A machine or a contract: from when it stands, and until when (Infinity: it still does). */
interface Thing {
  product: Product | null;
  fromMs: number;
  untilMs: number;
}

interface Records {
  readonly things: ReadonlyMap<Product, readonly Thing[]>;
  readonly orders: ReadonlyMap<Product, readonly OrderedLine[]>;
  readonly unknownNames: number;
}

function recordsOf(series: Series<'products'>, catalogue: ProductCatalogue, asOfMs: number): Records {
  const { atMs, knownAtMs, supersededAtMs, productKey, fact, thingIndex, quantity, endsAtMs } = series;
  const things = new Map<string, Thing>();
  const orders = new Map<Product, OrderedLine[]>();
  const unknown = new Set<number>();
  const at = (column: Float64Array, place: number): number => column[place] ?? Number.NaN;
  for (let place = 0; place < atMs.length; place++) {
    const isKnown = at(knownAtMs, place) <= asOfMs && asOfMs < at(supersededAtMs, place);
    if (!isKnown || at(atMs, place) > asOfMs) continue;
    const key = at(productKey, place);
    const product = catalogue.byKey.get(key) ?? null;
    if (product === null && !Number.isNaN(key)) unknown.add(key);
    const what = PRODUCT_FACTS[at(fact, place)];
    if (what === 'ordered' || what === 'cancelled') {
      if (product === null) continue;
      const amount = Math.abs(at(quantity, place));
      const line = { atMs: at(atMs, place), quantity: what === 'ordered' ? amount : -amount };
      const lines = orders.get(product) ?? [];
      orders.set(product, lines);
      lines.push(
        Number.isNaN(amount) && what === 'cancelled' ? { ...line, quantity: Number.NEGATIVE_INFINITY } : line,
      );
    } else if (what !== undefined) {
      note(things, what, at(thingIndex, place), at(atMs, place), product, at(endsAtMs, place));
    }
  }
  const byProduct = new Map<Product, Thing[]>();
  for (const thing of things.values()) {
    if (thing.product === null) continue;
    const there = byProduct.get(thing.product) ?? [];
    byProduct.set(thing.product, there);
    there.push(thing);
  }
  return { things: byProduct, orders, unknownNames: unknown.size };
}

function note(
  things: Map<string, Thing>,
  what: Exclude<ProductFact, 'ordered' | 'cancelled'>,
  index: number,
  atMs: number,
  product: Product | null,
  endsAtMs: number,
): void {
  const id = `${what === 'signed' || what === 'ended' ? 'contract' : 'machine'}:${index}`;
  const held = things.get(id);
  if (what === 'removed' || what === 'ended') {
    if (held !== undefined) held.untilMs = Math.min(held.untilMs, atMs);
    return;
  }
  // Signed or installed anew: with its latest terms, but since when it stood without a break.
  const isUnbroken = held !== undefined && held.untilMs >= atMs;
  things.set(id, {
    product: product ?? held?.product ?? null,
    fromMs: isUnbroken && (product === null || held.product === product) ? held.fromMs : atMs,
    untilMs: Number.isNaN(endsAtMs) ? Number.POSITIVE_INFINITY : endsAtMs,
  });
}

/** Since when a product is had; null where it isn't. */
function sinceOf(
  product: Product,
  things: readonly Thing[],
  orders: readonly OrderedLine[],
  asOfMs: number,
): { readonly sinceMs: number; readonly isStanding: boolean } | null {
  const standing = things.filter(({ untilMs }) => untilMs > asOfMs);
  if (standing.length > 0) {
    return { sinceMs: Math.min(...standing.map(({ fromMs }) => fromMs)), isStanding: true };
  }
  const lastGoneMs = Math.max(Number.NEGATIVE_INFINITY, ...things.map(({ untilMs }) => untilMs));
  const sinceMs = stillOrdered(
    product,
    orders.filter(({ atMs }) => atMs > lastGoneMs),
    asOfMs,
  );
  return sinceMs === null ? null : { sinceMs, isStanding: false };
}
