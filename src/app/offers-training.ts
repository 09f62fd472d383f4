import type { OffersTrainingCall } from '../cli/verb.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import { type ProductCatalogue, productCatalogue } from '../service/catalogue/product-catalogue.js';
import { holdingsOfHistory } from '../service/recommend/holdings-of-history.js';
import { type HoldingsTwice, type OffersTraining, trainOffers } from '../service/recommend/train-offers.js';
import { rebuildAll } from './histories.js';
import type { Parts } from './parts.js';

// A pass over histories: so many are in memory at once.
const BATCH = 500;

/**
 * Trains an offers model on everything that is in the database, in this process. Blocks for minutes where products are
 * thousands: not for a process that serves people.
 */
export async function trainOffersNow(parts: Parts, call: OffersTrainingCall): Promise<OffersTraining> {
  const { stores } = parts;
  await rebuildAll(parts);
  const now = parts.now();
  const [products, customers] = await Promise.all([stores.products.all(), stores.customers.count()]);
  return trainOffers({
    products,
    holdings: (earlier, later) => holdingsTwice(stores, productCatalogue(products, 0), earlier, later),
    offers: () => stores.serviceOffers.shownBetween(new Date(0), now, BATCH),
    trainedModels: stores.trainedModels,
    now,
    isExperimental: call.isExperimental,
    createdBy: call.by,
    onStep: call.onStep,
    onCustomers: (done) => call.onProgress(done, Math.max(done, customers)),
  });
}

async function* holdingsTwice(
  { customers, histories }: Pick<Parts['stores'], 'customers' | 'histories'>,
  catalogue: ProductCatalogue,
  earlier: Date,
  later: Date,
): AsyncGenerator<HoldingsTwice[]> {
  for await (const batch of histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const found = await customers.findMany(batch.map(({ customerId }) => customerId));
    const byId = new Map(found.map((customer) => [customer.id, customer]));
    yield batch.flatMap((history) => {
      const customer = byId.get(history.customerId);
      // Events of merged customers stand in the history of the one they count for.
      if (customer === undefined || customer.mergedIntoId !== null) return [];
      const at = (asOf: Date, isToday: boolean) =>
        holdingsOfHistory({ customer, history, catalogue, asOf, isToday });
      return [{ earlier: at(earlier, false), later: at(later, true) }];
    });
  }
}
