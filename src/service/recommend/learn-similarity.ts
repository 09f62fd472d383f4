import type { Product } from '../../domain/product.js';
import { chooseNeighbours, NEIGHBOURS_KEPT } from './choose-neighbours.js';
import { fitNeighbours, type HoldingEvents } from './fit-neighbours.js';
import { type CustomerHoldings, holdingEvents } from './holdings.js';
import type { NeighbourModel } from './neighbours.js';
import type { SimilarityReport } from './training-report.js';

export interface SimilaritySources {
  readonly products: readonly Product[];
  /** Customers as they were at the split, and as they are now. */
  readonly earlier: readonly CustomerHoldings[];
  readonly current: readonly CustomerHoldings[];
  readonly splitAt: Date;
  readonly now: Date;
}

const LEAST_CUSTOMERS = 100;
const LEAST_PRODUCTS = 3;

/** What similar customers have, where that says more on a later stretch than what everybody buys. */
export function learnSimilarity(
  { products, earlier, current, splitAt, now }: SimilaritySources,
  seed: number,
): { readonly neighbours: NeighbourModel | null; readonly report: SimilarityReport } {
  const buyers = current.filter(({ got }) => got.length > 0).length;
  const refused = (because: SimilarityReport['because'], judged: SimilarityReport['judged'] = null) => ({
    neighbours: null,
    report: { isUsed: false, because, judged },
  });
  if (buyers < LEAST_CUSTOMERS || products.length < LEAST_PRODUCTS) return refused('too_few_purchases');
  const chosen = chooseNeighbours(
    holdingEvents(earlier, products, current),
    splitAt.getTime(),
    now.getTime(),
    seed,
  );
  if (chosen === null) return refused('too_few_later');
  const judged = {
    customers: chosen.customers,
    chosen: chosen.chosen,
    boughtMost: chosen.boughtMost,
    regularisation: chosen.settings.regularisation,
    recentWeight: chosen.settings.recentWeight,
  };
  // Of few products both lists hold all that is left; then the order in them counts.
  const isBetter =
    chosen.chosen.hitRate >= chosen.boughtMost.hitRate && chosen.chosen.ndcg > chosen.boughtMost.ndcg;
  if (!isBetter) return refused('no_better_than_bought_most', judged);
  const events = holdingEvents(current, products);
  const neighbours = fitNeighbours(
    events,
    now.getTime(),
    { ...chosen.settings, neighbours: NEIGHBOURS_KEPT },
    relatedPairs(products, events),
  );
  return { neighbours, report: { isUsed: true, because: null, judged } };
}

/** A machine and the plan for it, a plan and the one above: their owners are counted whatever EASE thinks of them. */
function relatedPairs(
  products: readonly Product[],
  { productIds }: HoldingEvents,
): (readonly [number, number])[] {
  const positions = new Map(productIds.map((id, position) => [id, position]));
  return products.flatMap(({ id, worksWith, replaces }) => {
    const to = positions.get(id);
    return [...worksWith, ...replaces].flatMap((other) => {
      const from = positions.get(other);
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  });
}
