import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import { buildHistory } from '../../../src/history/build.js';
import type { Stores } from '../../../src/stores/stores.js';
import { order } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';

export const AS_OF = new Date('2026-06-30T03:00:00Z');

export interface BuyingCompany {
  readonly stores: Stores;
  /** By customer: orders a year while it lasted, minor units an order, whether it has left. */
  readonly truth: ReadonlyMap<
    string,
    { readonly perYear: number; readonly sizeMinor: number; readonly left: boolean }
  >;
}

/**
 * Customers who buy each at a pace and size of their own, and of whom some stop buying for good: what BG/NBD takes the
 * world for.
 */
export async function buyingCompany(customerCount: number, months: number): Promise<BuyingCompany> {
  const stores = memoryStores();
  const truth = new Map<string, { perYear: number; sizeMinor: number; left: boolean }>();
  const startMs = AS_OF.getTime() - months * 30.4 * DAY_MS;
  for (let number = 0; number < customerCount; number++) {
    const id = `erp:${number}`;
    const random = randomStream(11, `buyer ${number}`);
    const perYear = 2 + 22 * random() ** 2;
    const sizeMinor = Math.round(20_000 * Math.exp(1.2 * (random() - 0.5)));
    const events: VarselEvent[] = [];
    let left = false;
    let ms = startMs + random() * 120 * DAY_MS;
    while (ms < AS_OF.getTime()) {
      events.push(
        order(utcDate(new Date(ms)), Math.round(sizeMinor * (0.7 + 0.6 * random())), { customerId: id }),
      );
      if (random() < 0.03) {
        left = true;
        break;
      }
      ms += (-Math.log(1 - random()) * 365 * DAY_MS) / perYear;
    }
    truth.set(id, { perYear, sizeMinor, left });
    await stores.customers.upsert([
      someCustomer(id, { segment: number % 3 === 0 ? 'a' : 'b', customerSince: null }),
    ]);
    await stores.histories.markDirty([id]);
    await stores.histories.saveRebuilt([{ history: buildHistory(id, events), version: 1 }]);
  }
  return { stores, truth };
}
