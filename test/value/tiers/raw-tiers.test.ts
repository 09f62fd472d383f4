import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTiers, type TierShares, tierWithin } from '../../../src/value/tiers/raw-tiers.js';

const SHARES = { vip: 10, premium: 20, standard: 60 };

describe('rankTiers', () => {
  it('gives the top tenth VIP, the next fifth Premium, the last tenth Basic', () => {
    const tiers = tiersOf(customers(Array.from({ length: 20 }, (_, index) => 100 - index)), SHARES);
    expect([...tiers.values()].join(' ')).toBe(
      ['vip vip', 'premium premium premium premium', ...Array(12).fill('standard'), 'basic basic'].join(' '),
    );
  });

  it('holds the shares within one customer, whatever the values and shares', () => {
    fc.assert(
      fc.property(valuesArbitrary(), sharesArbitrary(), (values, shares) => {
        const tiers = [...tiersOf(customers(values), shares).values()];
        const basic = 100 - shares.vip - shares.premium - shares.standard;
        for (const [tier, percent] of Object.entries({ ...shares, basic })) {
          const count = tiers.filter((each) => each === tier).length;
          expect(Math.abs(count - (values.length * percent) / 100)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never puts a customer above one that is worth more', () => {
    const order = ['vip', 'premium', 'standard', 'basic'];
    fc.assert(
      fc.property(valuesArbitrary(), sharesArbitrary(), (values, shares) => {
        const ranked = customers(values);
        const tiers = tiersOf(ranked, shares);
        const inOrder = ranked
          .toSorted((a, b) => b.value - a.value)
          .filter(({ value }) => !Number.isNaN(value));
        const places = inOrder.map(({ customerId }) => order.indexOf(tiers.get(customerId) ?? ''));
        for (const [index, place] of places.entries()) {
          const [own, next] = [inOrder[index]?.value, inOrder[index + 1]?.value];
          if (own !== undefined && next !== undefined && own > next) {
            expect(place).toBeLessThanOrEqual(places[index + 1] ?? 3);
          }
        }
      }),
    );
  });

  it('gives the same tiers whatever the order they come in', () => {
    fc.assert(
      fc.property(valuesArbitrary(), fc.infiniteStream(fc.nat()), (values, numbers) => {
        const ranked = customers(values);
        const mixed = ranked
          .map((each) => ({ each, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const inOrder = (tiers: Map<string, string>) => [...tiers].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(inOrder(tiersOf(mixed, SHARES))).toEqual(inOrder(tiersOf(ranked, SHARES)));
      }),
    );
  });
});

describe('tierWithin', () => {
  it('puts one of the same value where the ranked one stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const ranked = customers(values);
          const { borders } = rankTiers(columnsOf(ranked), SHARES);
          const tiers = tiersOf(ranked, SHARES);
          for (const { customerId, value } of ranked) {
            expect(tierWithin(borders, value)).toBe(tiers.get(customerId));
          }
        },
      ),
    );
  });

  it('takes what nobody knows the value of as the last', () => {
    expect(tierWithin(rankTiers(columnsOf(customers([1, 2, 3])), SHARES).borders, Number.NaN)).toBe('basic');
  });
});

type Ranked = ReturnType<typeof customers>;

function columnsOf(ranked: Ranked) {
  return {
    compareIds: (a: number, b: number) =>
      (ranked[a]?.customerId ?? '') < (ranked[b]?.customerId ?? '') ? -1 : 1,
    values: Float64Array.from(ranked, ({ value }) => value),
  };
}

function tiersOf(ranked: Ranked, shares: TierShares): Map<string, string> {
  const { tierOf } = rankTiers(columnsOf(ranked), shares);
  return new Map(ranked.map(({ customerId }, place) => [customerId, tierOf(place)]));
}

function customers(values: readonly number[]) {
  return values.map((value, index) => ({ customerId: `erp:${String(index).padStart(4, '0')}`, value }));
}

function valuesArbitrary(): fc.Arbitrary<number[]> {
  return fc.array(fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(Number.NaN)), { maxLength: 120 });
}

function sharesArbitrary(): fc.Arbitrary<TierShares> {
  return fc
    .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0) || 1;
      const [vip = 0, premium = 0, standard = 0] = parts.map((part) => (100 * part) / total);
      return { vip, premium, standard };
    });
}
