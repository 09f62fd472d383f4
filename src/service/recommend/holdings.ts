import type { TicketCategory } from '../../domain/event.js';
import type { Product } from '../../domain/product.js';
import type { HoldingEvents } from './fit-neighbours.js';
import type { CustomerTraits } from './subject.js';
import { traitsOf } from './traits.js';

/** What a customer was, asked and got, as it was known at one moment. Carries no name. */
export interface CustomerHoldings {
  /** Joins two moments of the same customer, and is not kept. */
  readonly customerId: string;
  readonly traits: Omit<CustomerTraits, 'problems'>;
  readonly problems: readonly TicketCategory[];
  /** What came to the customer, by whichever way: ordered, installed, in a contract; null: nobody knows when. */
  readonly got: readonly { readonly productId: string; readonly at: Date | null }[];
}

/** A trait of fewer customers might tell of one of them. */
const LEAST_CUSTOMERS = 20;
/** What is there, but not since when, was there before all that is judged. */
const LONG_AGO_MS = 0;

/**
 * Customers by products and traits, as EASE takes them. Products that are no longer listed are left out.
 *
 * @param customers as of the moment that is learned from.
 * @param later what they got by a later moment, to judge by; only purchases count of it.
 */
export function holdingEvents(
  customers: readonly CustomerHoldings[],
  products: readonly Product[],
  later: readonly CustomerHoldings[] = [],
): HoldingEvents {
  const byId = new Map(products.map((product) => [product.id, product]));
  const productIds = [...byId.keys()].sort();
  const traitsOfEach = customers.map(({ traits, problems, got }) =>
    traitsOf({ ...traits, problems }, [...new Set(got.map(({ productId }) => productId))], byId),
  );
  const traits = commonTraits(traitsOfEach);
  const positions = new Map([...productIds, ...traits].map((name, position) => [name, position]));
  const customerNumbers = new Map(customers.map(({ customerId }, number) => [customerId, number]));
  const who: number[] = [];
  const what: number[] = [];
  const when: number[] = [];
  const add = (customer: number, name: string, atMs: number): void => {
    const item = positions.get(name);
    if (item === undefined) return;
    who.push(customer);
    what.push(item);
    when.push(atMs);
  };
  for (const [customer, { got }] of customers.entries()) {
    for (const { productId, at } of got) add(customer, productId, at?.getTime() ?? LONG_AGO_MS);
    for (const trait of traitsOfEach[customer] ?? []) add(customer, trait, LONG_AGO_MS);
  }
  for (const { customerId, got } of later) {
    const customer = customerNumbers.get(customerId);
    if (customer === undefined) continue;
    for (const { productId, at } of got) add(customer, productId, at?.getTime() ?? LONG_AGO_MS);
  }
  return {
    productIds,
    traits,
    customers: Int32Array.from(who),
    items: Int32Array.from(what),
    atMs: Float64Array.from(when),
    customerCount: customers.length,
    itemCount: productIds.length + traits.length,
  };
}

function commonTraits(ofEach: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const traits of ofEach) {
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return [...counts].flatMap(([trait, count]) => (count >= LEAST_CUSTOMERS ? [trait] : [])).sort();
}
