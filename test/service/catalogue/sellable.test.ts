import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/domain/product.js';
import { productCatalogue } from '../../../src/service/catalogue/product-catalogue.js';
import { type SellableTo, sellableTo } from '../../../src/service/catalogue/sellable.js';
import { someProduct } from '../../support/some-product.js';

const AT = new Date('2026-03-01T00:00:00Z');

function refusalsOf(
  products: readonly Product[],
  id: string,
  to: Partial<Omit<SellableTo, 'catalogue'>> = {},
): readonly unknown[] {
  const told = sellableTo({
    country: 'NO',
    owned: [],
    at: AT,
    ...to,
    catalogue: productCatalogue(products, 1),
  })(id);
  return told.ok ? [] : told.refusals;
}

describe('a product can be sold', () => {
  it('to one who lacks it; spare parts again and again', () => {
    expect(refusalsOf([someProduct('a')], 'a')).toEqual([]);
    expect(refusalsOf([someProduct('a')], 'a', { owned: ['a'] })).toEqual([{ code: 'owned' }]);
    expect(refusalsOf([someProduct('a', { kind: 'spare_part' })], 'a', { owned: ['a'] })).toEqual([]);
    expect(refusalsOf([someProduct('a')], 'b')).toEqual([{ code: 'unknown_product' }]);
  });

  it('where it is on the market: everywhere where nothing is said, nowhere where the country isn’t known', () => {
    const nordic = [someProduct('a', { markets: ['NO', 'FI'] })];
    expect(refusalsOf(nordic, 'a')).toEqual([]);
    expect(refusalsOf(nordic, 'a', { country: 'DE' })).toEqual([{ code: 'not_in_market', country: 'DE' }]);
    expect(refusalsOf(nordic, 'a', { country: '' })).toEqual([{ code: 'market_unknown' }]);
    expect(refusalsOf([someProduct('a')], 'a', { country: '' })).toEqual([]);
  });

  it('from the day on which it is sold to the day before the last', () => {
    const from = new Date('2026-04-01');
    const until = new Date('2026-03-01T00:00:00Z');
    expect(refusalsOf([someProduct('a', { soldFrom: from })], 'a')).toEqual([{ code: 'not_sold_yet', from }]);
    expect(refusalsOf([someProduct('a', { soldFrom: AT })], 'a')).toEqual([]);
    expect(refusalsOf([someProduct('a', { soldUntil: until })], 'a')).toEqual([
      { code: 'not_sold_any_more', until },
    ]);
  });

  it('to one who has something that it works with', () => {
    const addon = [someProduct('p'), someProduct('q'), someProduct('a', { worksWith: ['p', 'q'] })];
    expect(refusalsOf(addon, 'a', { owned: ['q'] })).toEqual([]);
    expect(refusalsOf(addon, 'a')).toEqual([{ code: 'needs_other', productIds: ['p', 'q'] }]);
  });

  it('beside nothing that it can’t stand beside, whichever of the two says so, but in the place of it', () => {
    const other = [
      someProduct('p', { conflictsWith: ['a'] }),
      someProduct('a'),
      someProduct('b', { conflictsWith: ['p'] }),
    ];
    expect(refusalsOf(other, 'a', { owned: ['p'] })).toEqual([{ code: 'conflicts', productIds: ['p'] }]);
    expect(refusalsOf(other, 'b', { owned: ['p'] })).toEqual([{ code: 'conflicts', productIds: ['p'] }]);
    const next = [someProduct('p', { conflictsWith: ['a'] }), someProduct('a', { replaces: ['p'] })];
    expect(refusalsOf(next, 'a', { owned: ['p'] })).toEqual([]);
  });

  it('as a step up, never as a step back, over several steps too', () => {
    const steps = [
      someProduct('1'),
      someProduct('2', { replaces: ['1'] }),
      someProduct('3', { replaces: ['2'] }),
    ];
    expect(refusalsOf(steps, '3', { owned: ['1'] })).toEqual([]);
    expect(refusalsOf(steps, '1', { owned: ['3'] })).toEqual([{ code: 'replaced', productIds: ['3'] }]);
  });

  it('where nothing stops working that the customer has', () => {
    const plans = (worksWith: string[]) => [
      someProduct('p'),
      someProduct('t', { replaces: ['p'] }),
      someProduct('a', { worksWith }),
    ];
    expect(refusalsOf(plans(['p']), 't', { owned: ['p', 'a'] })).toEqual([
      { code: 'breaks', productIds: ['a'] },
    ]);
    expect(refusalsOf(plans(['p', 't']), 't', { owned: ['p', 'a'] })).toEqual([]);
  });

  it('exactly where a look at what the customer would have afterwards finds nothing wrong', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.subarray(ids, { maxLength: 2 });
    const day = fc.option(
      fc.constantFrom('2025-01-01', '2026-03-01', '2027-01-01').map((text) => new Date(text)),
      {
        freq: 2,
      },
    );
    const products = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            kind: fc.constantFrom('plan' as const, 'spare_part' as const),
            worksWith: some,
            conflictsWith: some,
            replaces: some,
            markets: fc.option(fc.subarray(['NO', 'FI'], { minLength: 1 })),
            soldFrom: day,
            soldUntil: day,
          })
          .map((fields) => someProduct(id, fields)),
      ),
    );
    let sellable = 0;
    fc.assert(
      fc.property(products, fc.subarray(ids), fc.constantFrom('NO', 'DE', ''), (all, owned, country) => {
        const to = sellableTo({ country, owned, at: AT, catalogue: productCatalogue(all, 1) });
        for (const product of all) {
          const expected = fitsNaively(product, all, new Set(owned), country);
          expect(to(product.id).ok).toBe(expected);
          if (expected) sellable += 1;
        }
      }),
      { seed: 7, numRuns: 2_000 },
    );
    expect(sellable).toBeGreaterThan(300);
  });
});

/** The customer's things before and after, compared. */
function fitsNaively(
  product: Product,
  all: readonly Product[],
  had: ReadonlySet<string>,
  country: string,
): boolean {
  const { id, kind, markets, soldFrom, soldUntil, worksWith } = product;
  const followers = (of: string): Set<string> => {
    const gone = new Set(all.find((each) => each.id === of)?.replaces ?? []);
    for (let size = -1; size !== gone.size; ) {
      size = gone.size;
      for (const each of all) if (gone.has(each.id)) for (const next of each.replaces) gone.add(next);
    }
    gone.delete(of);
    return gone;
  };
  const gone = followers(id);
  const before = all.filter((each) => had.has(each.id));
  const kept = before.filter((each) => each.id !== id && !gone.has(each.id));
  const after = new Set([...kept.map((each) => each.id), id]);
  const works = (each: Product, among: ReadonlySet<string>) =>
    each.worksWith.length === 0 || each.worksWith.some((other) => among.has(other));
  return (
    (kind === 'spare_part' || !had.has(id)) &&
    (markets === null || markets.includes(country)) &&
    (soldFrom === null || soldFrom <= AT) &&
    (soldUntil === null || soldUntil > AT) &&
    (worksWith.length === 0 || worksWith.some((other) => had.has(other))) &&
    kept.every((each) => !product.conflictsWith.includes(each.id) && !each.conflictsWith.includes(id)) &&
    kept.every((each) => !followers(each.id).has(id)) &&
    kept.every((each) => !works(each, had) || works(each, after))
  );
}
