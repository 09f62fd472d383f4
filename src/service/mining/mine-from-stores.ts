import { ALL_PARTITIONS } from '../../domain/partition.js';
import { historyAsOf } from '../../history/as-of.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import { productCatalogue } from '../catalogue/product-catalogue.js';
import { minePatterns } from './mine-patterns.js';
import { momentsOfHistory } from './moments-of-history.js';
import { type PatternItem, type PatternItems, patternItems } from './pattern-items.js';
import { materialBuilder } from './pattern-material.js';
import { suggestedItems } from './suggested-items.js';
import type { FoundTicketPatterns, TicketPattern } from './ticket-pattern.js';

type MiningStores = Pick<
  Stores,
  'customers' | 'consents' | 'events' | 'histories' | 'products' | 'serviceOffers'
>;

/** A pattern with what its purchases are called: a product, or a line of several. */
export interface NamedPattern extends TicketPattern {
  readonly named: { readonly kind: PatternItem['kind']; readonly name: string };
}

export interface MinedPatterns extends FoundTicketPatterns {
  readonly patterns: readonly NamedPattern[];
}

const BATCH = 500;

/**
 * Patterns in everything that was known by a moment; one walk through all histories. Who objected to automated assessment
 * stands in none, and what was bought after a suggestion of ours in none either: a pattern would prove itself.
 *
 * @param pause gives other work its turn.
 */
export async function minePatternsFrom(
  stores: MiningStores,
  asOf: Date,
  pause: () => Promise<void>,
): Promise<MinedPatterns> {
  const products = await stores.products.all();
  const catalogue = productCatalogue(products, 0);
  const items = patternItems(products);
  const builder = materialBuilder(await recordsFrom(stores, asOf), asOf);
  const suggestedTo = await suggestedItems(stores, items, asOf);
  for await (const batch of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const ids = batch.map(({ customerId }) => customerId);
    const [customers, objected] = await Promise.all([
      stores.customers.findMany(ids),
      objectedToScoring(stores, ids, asOf),
    ]);
    const byId = new Map(customers.map((customer) => [customer.id, customer]));
    for (const history of batch) {
      const customer = byId.get(history.customerId);
      // Events of merged customers stand in the history of the one they count for.
      if (customer === undefined || customer.mergedIntoId !== null || objected.has(customer.id)) continue;
      const known = historyAsOf(history, asOf.getTime());
      builder.add(momentsOfHistory(customer, known, catalogue, items, suggestedTo(customer.id)));
    }
  }
  const found = await minePatterns(builder.build(), pause);
  return { ...found, patterns: found.patterns.flatMap((pattern) => named(pattern, items)) };
}

function named(pattern: TicketPattern, items: PatternItems): NamedPattern[] {
  const item = items.read(pattern.item);
  if (item === null) return [];
  const name = item.kind === 'product' ? item.product.name : item.family;
  return [{ ...pattern, named: { kind: item.kind, name } }];
}

/** When purchases begin to be on record. */
async function recordsFrom({ events }: Pick<Stores, 'events'>, asOf: Date): Promise<Date> {
  const orders = await events.coverage('order_line', asOf);
  const contracts = orders ?? (await events.coverage('contract_signed', asOf));
  return contracts?.firstAt ?? asOf;
}
