import type { CapabilityState, ServiceReadiness, ServiceShortfall } from '../domain/data-check-result.js';
import { labelKey } from '../domain/label-key.js';
import type { Product } from '../domain/product.js';
import { typoDistance } from '../domain/typo-distance.js';
import { wholeMonths } from '../history/windows.js';
import {
  type AmbiguousName,
  type ProductCatalogue,
  productNamed,
} from '../service/catalogue/product-catalogue.js';
import type { RecordCheck } from './company-records.js';

/** What there is of products, and whether what customers have can be told by them. */
export interface ProductsCheck {
  /** How far the data carry offers in service. */
  readonly service: ServiceReadiness;
  readonly count: number;
  /** Sold at the moment. */
  readonly onSale: number;
  /** Of those on sale: whose price is known; that say what they solve, carry or are for; that are sold in some countries only. */
  readonly priced: number;
  readonly described: number;
  readonly inSomeMarkets: number;
  /** Products that name others that aren't there. */
  readonly brokenReferences: readonly { readonly productId: string; readonly names: readonly string[] }[];
  /** Names that several products have. */
  readonly ambiguousNames: readonly AmbiguousName[];
  /** Rows of orders, machines and contracts that name something, and how many of them a known product. */
  readonly named: { readonly rows: number; readonly known: number };
  /** Names that mean no product, those of most customers first, with the product that is perhaps meant. */
  readonly unknownNames: readonly UnknownName[];
}

export interface UnknownName {
  readonly name: string;
  readonly customers: number;
  /** Id of a product whose name differs in a letter or two; null where there is none, or several are. */
  readonly perhaps: string | null;
}

/** Enough for similarity to tell anything, and for a chance of acceptance to be learned. */
const NEEDED: Readonly<Record<ServiceShortfall['what'], number>> = {
  products: 1,
  tickets: 1,
  described_percent: 50,
  priced_percent: 80,
  country_percent: 80,
  named_percent: 80,
  history_months: 12,
  buyers: 100,
  answered_offers: 100,
};
/** Without them a model has nothing to learn from; what else is missing leaves out single offers. */
const NEEDED_BY_MODEL: ReadonlySet<ServiceShortfall['what']> = new Set([
  'named_percent',
  'history_months',
  'buyers',
  'answered_offers',
]);
const GOOD = 2;
const MOST_NAMES = 20_000;
const NAMES_SHOWN = 50;

/**
 * Looks at products and at the names by which customers' records call them.
 *
 * @param answeredOffers how many offers customers accepted or declined.
 */
export function checkProducts(
  catalogue: ProductCatalogue,
  asOf: Date,
  answeredOffers = 0,
): RecordCheck<ProductsCheck> {
  const unknown = new Map<string, number>();
  const tally = { rows: 0, known: 0, tickets: 0, buyers: 0, customers: 0, withCountry: 0 };
  let firstMs = Number.POSITIVE_INFINITY;
  return {
    add({ customer, events }) {
      tally.customers += 1;
      if (/^[A-Z]{2}$/.test(customer.country)) tally.withCountry += 1;
      const unknownHere = new Set<string>();
      let hasBought = false;
      for (const { payload, occurredAt } of events) {
        if (payload.type === 'ticket_opened') tally.tickets += 1;
        const name = 'product' in payload ? (payload.product ?? null) : null;
        if (name === null) continue;
        tally.rows += 1;
        if (productNamed(catalogue, name) === null) unknownHere.add(name);
        else {
          tally.known += 1;
          hasBought = true;
          firstMs = Math.min(firstMs, occurredAt.getTime());
        }
      }
      if (hasBought) tally.buyers += 1;
      for (const name of unknownHere) {
        const customers = unknown.get(name);
        if (customers !== undefined || unknown.size < MOST_NAMES) unknown.set(name, (customers ?? 0) + 1);
      }
    },
    result() {
      const { products } = catalogue;
      const onSale = products.filter((product) => isOnSale(product, asOf));
      const inSomeMarkets = onSale.filter(({ markets }) => markets !== null).length;
      const priced = onSale.filter(({ price }) => price !== null).length;
      const described = onSale.filter(saysWhatFor).length;
      const months = firstMs === Number.POSITIVE_INFINITY ? 0 : wholeMonths(firstMs, asOf.getTime());
      const has: Readonly<Record<ServiceShortfall['what'], number>> = {
        products: onSale.length,
        tickets: tally.tickets,
        described_percent: percent(described, onSale.length),
        priced_percent: percent(priced, onSale.length),
        // Where everything is sold everywhere, nobody has to know where a customer is.
        country_percent: inSomeMarkets === 0 ? 100 : percent(tally.withCountry, tally.customers),
        named_percent: percent(tally.known, tally.rows),
        history_months: months,
        buyers: tally.buyers,
        answered_offers: answeredOffers,
      };
      return {
        service: readinessOf(has),
        count: products.length,
        onSale: onSale.length,
        priced,
        described,
        inSomeMarkets,
        brokenReferences: brokenReferences(catalogue),
        ambiguousNames: catalogue.ambiguous,
        named: { rows: tally.rows, known: tally.known },
        unknownNames: products.length === 0 ? [] : unknownNames(unknown, catalogue),
      };
    },
  };
}

function readinessOf(has: Readonly<Record<ServiceShortfall['what'], number>>): ServiceReadiness {
  const shortOf = (times: number) =>
    (Object.keys(NEEDED) as ServiceShortfall['what'][]).flatMap((what) => {
      const needed = NEEDED[what] * (NEEDED_BY_MODEL.has(what) && what !== 'named_percent' ? times : 1);
      return has[what] < needed ? [{ what, has: has[what], needed }] : [];
    });
  const missing = shortOf(1);
  // Of products and tickets that aren't there nothing else can be said.
  if (has.products === 0 || has.tickets === 0) {
    return { state: 'off', missing: missing.filter(({ what }) => what === 'products' || what === 'tickets') };
  }
  return { state: stateOf(missing, shortOf(GOOD)), missing };
}

function stateOf(
  missing: readonly ServiceShortfall[],
  toBeGood: readonly ServiceShortfall[],
): CapabilityState {
  const lacksModel = (shortfalls: readonly ServiceShortfall[]) =>
    shortfalls.some(({ what }) => NEEDED_BY_MODEL.has(what));
  if (lacksModel(missing)) return 'rules_only';
  return lacksModel(toBeGood) ? 'moderate' : 'ready';
}

function isOnSale({ soldFrom, soldUntil }: Product, at: Date): boolean {
  return (soldFrom === null || soldFrom <= at) && (soldUntil === null || soldUntil > at);
}

function saysWhatFor({ description, solves, limits, properties }: Product): boolean {
  return description !== '' || solves.length > 0 || limits.length > 0 || Object.keys(properties).length > 0;
}

function brokenReferences({ products, byId }: ProductCatalogue): ProductsCheck['brokenReferences'] {
  return products.flatMap(({ id, worksWith, conflictsWith, replaces }) => {
    const names = [...new Set([...worksWith, ...conflictsWith, ...replaces])].filter(
      (other) => !byId.has(other),
    );
    return names.length === 0 ? [] : [{ productId: id, names }];
  });
}

function unknownNames(unknown: ReadonlyMap<string, number>, catalogue: ProductCatalogue): UnknownName[] {
  const known = catalogue.products.flatMap(({ id, name, otherNames }) =>
    [id, name, ...otherNames].map((each) => ({ id, key: labelKey(each) })),
  );
  return [...unknown]
    .map(([name, customers]) => ({ name, customers }))
    .sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1))
    .slice(0, NAMES_SHOWN)
    .map((each) => ({ ...each, perhaps: nearestProduct(labelKey(each.name), known) }));
}

const SHORTEST_KEY = 5;
const LETTERS_PER_TYPO = 6;

/**
 * The one product with a name that differs in few letters. Figures tell products apart ("Press 200", "Press 300"): they have
 * to be the same.
 */
function nearestProduct(
  key: string,
  known: readonly { readonly id: string; readonly key: string }[],
): string | null {
  if (key.length < SHORTEST_KEY) return null;
  const atMost = Math.max(1, Math.floor(key.length / LETTERS_PER_TYPO));
  const figures = figuresIn(key);
  const near = new Set(
    known
      .filter((each) => figuresIn(each.key) === figures && typoDistance(each.key, key, atMost) <= atMost)
      .map(({ id }) => id),
  );
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}

function figuresIn(key: string): string {
  return key.replace(/\P{N}+/gu, ' ').trim();
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((100 * part) / whole);
}
