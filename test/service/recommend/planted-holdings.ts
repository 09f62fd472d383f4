import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS } from '../../../src/domain/time.js';
import type { CustomerHoldings } from '../../../src/service/recommend/holdings.js';
import { NOW, productOf } from './catalogue.js';

export const SECTORS = ['Retail', 'Farming', 'Energy'] as const;
const PER_SECTOR = 6;

/** Eighteen products: each sector takes to six of its own, and whoever has the first of them takes the second soon. */
export const HELD_PRODUCTS = SECTORS.flatMap((sector) =>
  Array.from({ length: PER_SECTOR }, (_, place) => productOf(`${sector}-${place}`)),
);

/** Purchases over two years; of customers as they stood at a moment. */
export function plantedHoldings(seed: number, customers: number): (asOf: Date) => CustomerHoldings[] {
  const all = Array.from({ length: customers }, (_, number) => {
    const random = randomStream(seed, `customer ${number}`);
    const sector = SECTORS[number % SECTORS.length] as (typeof SECTORS)[number];
    const got = new Map<string, Date>();
    const take = (productId: string, at: Date) => {
      if (!got.has(productId)) got.set(productId, at);
    };
    for (let purchase = 0; purchase < 7; purchase++) {
      const own = random() < 0.85 ? sector : (SECTORS[Math.floor(random() * SECTORS.length)] ?? sector);
      // Some of each are bought far more often than others.
      const place = Math.floor(PER_SECTOR * random() ** 1.5);
      take(`${own}-${place}`, new Date(NOW.getTime() - random() * 730 * DAY_MS));
    }
    const first = got.get(`${sector}-0`);
    if (first !== undefined) take(`${sector}-1`, new Date(first.getTime() + 20 * DAY_MS));
    return { number, sector, got };
  });
  return (asOf) =>
    all.map(({ number, sector, got }) => ({
      customerId: `erp:${String(number).padStart(5, '0')}`,
      traits: { sector, country: 'NO', yearlyValueMinor: null, currency: null },
      problems: [],
      got: [...got].flatMap(([productId, at]) => (at <= asOf ? [{ productId, at }] : [])),
    }));
}
