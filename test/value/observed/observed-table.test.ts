import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBSERVED, type ObservedValue } from '../../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../../src/value/observed/observed-table.js';

const FLAGS = ['isActive', 'isLost', 'hasExchangeRate'] as const;
/** Of which there may be parts. */
const BROKEN: ReadonlySet<string> = new Set([
  'incomeMinor',
  'meanRepeatMinor',
  'firstPurchaseMs',
  'recencyWeeks',
  'years',
  'contractYears',
  'paidOnTime',
  'satisfaction',
  'tone',
  'seatsUsed',
]);
const flag = fc.constantFrom(0, 1);
/** What a customer's numbers may be: whole ones up to a million, any amount, or nothing on record. */
const value = fc.record(
  Object.fromEntries(
    OBSERVED.map((key) => [
      key,
      FLAGS.some((each) => each === key)
        ? flag
        : fc.oneof(
            fc.nat(1_000_000),
            fc.constant(Number.NaN),
            ...(BROKEN.has(key) ? [fc.double({ noNaN: true, min: -1e15, max: 1e15 })] : []),
          ),
    ]),
  ),
) as unknown as fc.Arbitrary<ObservedValue>;

function tableOf(values: readonly ObservedValue[]) {
  const builder = observedTableBuilder();
  for (const [n, observed] of values.entries()) builder.add({ customerId: `c${n}`, segment: 'a', observed });
  return builder.build();
}

describe('the table of all customers’ numbers', () => {
  it('gives back what was put in, in whatever order rows are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (values, places) => {
          const table = tableOf(values);
          for (let time = 0; time < 20; time++) {
            const row = (places.next().value ?? 0) % values.length;
            expect(table.at(row)).toEqual(values[row]);
          }
          for (const key of OBSERVED)
            expect(Array.from(table.column(key))).toEqual(values.map((each) => each[key]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is as wide as it is told of, beyond what it made room for at first', () => {
    const [one] = fc.sample(value, 1);
    if (one === undefined) throw new Error('nothing made');
    const table = tableOf(Array.from({ length: 5000 }, (_, n) => ({ ...one, incomeMinor: n })));
    expect(table.size).toBe(5000);
    expect(table.at(4999).incomeMinor).toBe(4999);
    expect(table.column('isActive')).toHaveLength(5000);
  });
});
