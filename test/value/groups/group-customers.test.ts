import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { groupCustomers } from '../../../src/value/groups/group-customers.js';
import { withTraits } from '../../../src/value/groups/group-traits.js';
import { OBSERVED, type ObservedValue } from '../../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../../src/value/observed/observed-table.js';

const UNKNOWN = Object.fromEntries(OBSERVED.map((key) => [key, Number.NaN])) as ObservedValue;

/** Large ones that buy often, small ones that seldom do, and old ones that have gone silent; with some noise in all. */
function company(count: number, noise: number, seed: number) {
  const random = randomStream(seed, 'group test');
  const times = () => Math.exp(noise * (random() - 0.5));
  const builder = observedTableBuilder();
  for (let place = 0; place < count; place++) {
    const kind = place % 3;
    const ageWeeks = (kind === 2 ? 500 : 150) * times();
    const observed = {
      ...UNKNOWN,
      incomeMinor: (kind === 0 ? 5_000_000 : 40_000) * times(),
      ageWeeks,
      recencyWeeks: kind === 2 ? ageWeeks / 2 : ageWeeks - 2 * times(),
      repeats: (kind === 0 ? 120 : 6) * times(),
      years: ageWeeks / 52,
      ticketsLastYear: 5 * times(),
    };
    builder.add({ customerId: `c${place}`, segment: '', observed });
  }
  return { customers: { table: builder.build() }, isActive: (row: number) => row !== 0 };
}

describe('groupCustomers', () => {
  it('finds who is alike and says what sets them apart', () => {
    const { keys, groups } = groupCustomers(company(300, 0.4, 1), []);
    expect(groups).toHaveLength(3);
    expect(keys[0]).toBeNull();
    for (const kind of [1, 2, 3]) {
      const own = keys.filter((_, row) => row > 0 && row % 3 === kind % 3);
      expect(new Set(own).size).toBe(1);
    }
    const large = groups.find(({ key }) => key === keys[3]);
    expect(large?.traits).toContainEqual({ feature: 'income', isHigh: true });
    const silent = groups.find(({ key }) => key === keys[2]);
    expect(silent?.traits).toContainEqual({ feature: 'recency', isHigh: true });
  });

  it('calls them the same the next night, though everybody has moved a little', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (seed, noise) => {
          const tonight = groupCustomers(company(240, 0.4, 1), []);
          const next = groupCustomers(company(240, noise, seed), tonight.groups);
          expect(next.keys).toEqual(tonight.keys);
          const nameOf = (groups: typeof next.groups) =>
            new Map(groups.map(({ key, traits }) => [key, traits]));
          expect(nameOf(next.groups)).toEqual(nameOf(tonight.groups));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('groups nobody where there are too few, or nothing is known', () => {
    expect(groupCustomers(company(90, 0.4, 1), []).groups).toEqual([]);
    const builder = observedTableBuilder();
    for (let place = 0; place < 200; place++)
      builder.add({ customerId: `c${place}`, segment: '', observed: UNKNOWN });
    const nothing = { customers: { table: builder.build() }, isActive: () => true };
    expect(groupCustomers(nothing, []).groups).toEqual([]);
  });
});

describe('the traits of groups', () => {
  const group = (key: string, income: number, tenure: number, effort = 0) => ({
    key,
    customers: 10,
    centroid: { income, tenure, effort },
  });

  it('are kept while they hold, and are found anew once they don’t', () => {
    const held = [{ feature: 'tenure', isHigh: true }] as const;
    const earlier = new Map([['g', held]]);
    expect(withTraits([group('g', 2, 0.25)], earlier)[0]?.traits).toEqual(held);
    expect(withTraits([group('g', 2, 0.1)], earlier)[0]?.traits).toEqual([
      { feature: 'income', isHigh: true },
    ]);
  });

  it('tell two groups apart by a third one', () => {
    const [one, two] = withTraits([group('a', 2, 1), group('b', 2, 1, 0.6)], new Map());
    expect(one?.traits).toHaveLength(2);
    expect(two?.traits).toContainEqual({ feature: 'effort', isHigh: true });
  });

  it('are none for the typical customer', () => {
    expect(withTraits([group('a', 0.1, -0.2)], new Map())[0]?.traits).toEqual([]);
  });
});
