import type { Customer } from '../../domain/customer.js';
import { TICKET_CATEGORIES } from '../../domain/event.js';
import { type History, PRODUCT_FACTS, SERIES_NAMES } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { ProductCatalogue } from '../catalogue/product-catalogue.js';
import type { PatternItems } from './pattern-items.js';
import type { CustomerMoments } from './pattern-material.js';
import type { IsSuggested } from './suggested-items.js';

const OPENED = 0;
const INSTALLED = 0;
const SIGNED = 0;
const MONTH_DAYS = 365.25 / 12;
/** Who is silent on all channels for longer may have left: later days say nothing of what it would have bought. */
const SILENT_DAYS = 180;

/**
 * When a customer asked and bought. What is ordered, signed for and installed is one purchase: of each product, orders count
 * where there are any, else contracts, else installations.
 *
 * @param history as it was known at the moment that is mined as of.
 * @param isSuggested whether an item was bought after it had been suggested to the customer.
 */
export function momentsOfHistory(
  customer: Pick<Customer, 'customerSince'>,
  history: History,
  catalogue: ProductCatalogue,
  items: PatternItems,
  isSuggested: IsSuggested,
): CustomerMoments {
  const beganMs = useBeganMs(customer, history);
  const { tickets } = history;
  const asked: CustomerMoments['tickets'][number][] = [];
  tickets.fact.forEach((fact, place) => {
    const category = TICKET_CATEGORIES[tickets.category[place] ?? -1];
    if (fact !== OPENED || category === undefined) return;
    const atMs = tickets.atMs[place] as number;
    const ageDays = (atMs - beganMs) / DAY_MS;
    asked.push({ at: new Date(atMs), category, ageMonths: ageDays >= 0 ? ageDays / MONTH_DAYS : null });
  });
  const purchases = boughtProducts(history, catalogue).flatMap(({ productId, atMs }) =>
    items
      .itemsOf(productId)
      .filter((item) => !isSuggested(item, atMs))
      .map((item) => ({ at: new Date(atMs), item })),
  );
  return {
    since: customer.customerSince,
    until: lastHeardOf(history),
    tickets: asked,
    purchases,
  };
}

/** When the first machine or contract of the customer came, or the customer itself; NaN where none is known. */
function useBeganMs({ customerSince }: Pick<Customer, 'customerSince'>, { machines, contracts }: History) {
  const began = [
    ...machines.atMs.filter((_, place) => machines.fact[place] === INSTALLED),
    ...contracts.atMs.filter((_, place) => contracts.fact[place] === SIGNED),
    ...(customerSince === null ? [] : [customerSince.getTime()]),
  ];
  return began.length === 0 ? Number.NaN : Math.min(...began);
}

const BUYING = (['ordered', 'signed', 'installed'] as const).map((fact) => PRODUCT_FACTS.indexOf(fact));

function boughtProducts({ products }: History, catalogue: ProductCatalogue) {
  const byProduct = new Map<string, number[][]>();
  products.productKey.forEach((key, place) => {
    const product = catalogue.byKey.get(key);
    const way = BUYING.indexOf(products.fact[place] ?? -1);
    if (product === undefined || way === -1) return;
    const ways = byProduct.get(product.id) ?? BUYING.map(() => []);
    byProduct.set(product.id, ways);
    ways[way]?.push(products.atMs[place] as number);
  });
  return [...byProduct].flatMap(([productId, ways]) =>
    (ways.find((moments) => moments.length > 0) ?? []).map((atMs) => ({ productId, atMs })),
  );
}

function lastHeardOf(history: History): Date | null {
  let latestMs = Number.NEGATIVE_INFINITY;
  for (const name of SERIES_NAMES) for (const atMs of history[name].atMs) latestMs = Math.max(latestMs, atMs);
  return Number.isFinite(latestMs) ? new Date(latestMs + SILENT_DAYS * DAY_MS) : null;
}
