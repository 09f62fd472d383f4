import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupPoints } from '../../../src/value/groups/group-points.js';
import { OBSERVED, type ObservedValue } from '../../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../../src/value/observed/observed-table.js';

const customer = fc.record({
  incomeMinor: fc.nat(1e7),
  contactsLastYear: fc.oneof(fc.nat(50), fc.constant(Number.NaN)),
  satisfaction: fc.oneof(
    { weight: 1, arbitrary: fc.double({ noNaN: true, min: 0, max: 1 }) },
    { weight: 2, arbitrary: fc.constant(Number.NaN) },
  ),
  years: fc.nat(20),
});

it('sets each feature that enough is known of in standard deviations, whichever features are left out', () => {
  fc.assert(
    fc.property(fc.array(customer, { minLength: 5, maxLength: 40 }), (customers) => {
      const builder = observedTableBuilder();
      for (const [n, given] of customers.entries()) {
        const nothing = Object.fromEntries(OBSERVED.map((key) => [key, Number.NaN])) as ObservedValue;
        builder.add({ customerId: `c${n}`, segment: '', observed: { ...nothing, isActive: 1, ...given } });
      }
      const rows = Int32Array.from(customers.keys());
      const { points, features } = groupPoints(builder.build(), rows);
      expect(points).toMatchObject({ count: customers.length, dimensions: features.length });
      expect(points.values).toHaveLength(customers.length * features.length);
      expect(features).not.toContain('frequency');
      for (const [axis, feature] of features.entries()) {
        const numbers = customers.map((each) => numberOf(feature, each));
        const known = numbers.filter((number) => !Number.isNaN(number));
        const mean = known.reduce((sum, number) => sum + number, 0) / known.length;
        const deviation = Math.sqrt(
          known.reduce((sum, number) => sum + (number - mean) ** 2, 0) / known.length,
        );
        for (const [row, number] of numbers.entries()) {
          const wanted = Number.isNaN(number) ? 0 : Math.max(-3, Math.min(3, (number - mean) / deviation));
          expect(points.values[row * features.length + axis]).toBeCloseTo(wanted, 8);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function numberOf(
  feature: string,
  {
    incomeMinor,
    contactsLastYear,
    satisfaction,
    years,
  }: typeof customer extends fc.Arbitrary<infer Each> ? Each : never,
): number {
  switch (feature) {
    case 'income':
      return Math.log1p(incomeMinor / 100);
    case 'contacts':
      return Math.log1p(contactsLastYear);
    case 'satisfaction':
      return satisfaction;
    case 'tenure':
      return Math.log1p(years);
    default:
      throw new Error(`${feature} is not known of anybody`);
  }
}
