import type { Product } from '../../domain/product.js';
import type { CustomerTraits } from './subject.js';

/**
 * What a customer is, as inputs beside what it has: sector, country, size, families of its products, problems. They
 * speak for products where purchases are few, as with a new customer.
 */
export function traitsOf(
  { sector, country, yearlyValueMinor, problems }: CustomerTraits,
  ownedIds: readonly string[],
  byId: ReadonlyMap<string, Pick<Product, 'family'>>,
): string[] {
  return [
    ...(sector === '' ? [] : [`sector:${sector}`]),
    ...(country === '' ? [] : [`country:${country}`]),
    ...sizeTrait(yearlyValueMinor),
    ...new Set(
      ownedIds.flatMap((id) => {
        const family = byId.get(id)?.family ?? null;
        return family === null ? [] : [`family:${family}`];
      }),
    ),
    ...[...new Set(problems)].map((problem) => `problem:${problem}`),
  ];
}

/** Bands of half a power of ten. */
function sizeTrait(yearlyValueMinor: number | null): string[] {
  if (yearlyValueMinor === null || !(yearlyValueMinor > 0)) return [];
  return [`size:${Math.round(2 * Math.log10(yearlyValueMinor))}`];
}
