import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/learning/statistics/benjamini-hochberg.js';
import { falseDiscoveryRates } from '../../../src/learning/statistics/false-discovery-rate.js';

describe('q-values', () => {
  it('are p-values times what was tried over their rank, never above a later one’s', () => {
    expect(falseDiscoveryRates([0.03, 0.01, 0.02], 4)).toEqual([0.04, 0.04, 0.04]);
    expect(falseDiscoveryRates([0.001, 0.5], 10)).toEqual([0.01, 1]);
    expect(falseDiscoveryRates([], 5)).toEqual([]);
    expect(() => falseDiscoveryRates([0.1, 0.2], 1)).toThrow(RangeError);
    expect(() => falseDiscoveryRates([1.2], 1)).toThrow(RangeError);
  });

  it('hold where Benjamini and Hochberg’s step-up does, with the untold ones at 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        fc.nat({ max: 30 }),
        (pValues, untold) => {
          const rates = falseDiscoveryRates(pValues, pValues.length + untold);
          const all = [...pValues, ...Array.from({ length: untold }, () => 1)];
          const holds = benjaminiHochberg(all, 0.05).slice(0, pValues.length);
          rates.forEach((rate, n) => {
            if (Math.abs(rate - 0.05) > 1e-12) expect(rate <= 0.05).toBe(holds[n]);
          });
        },
      ),
    );
  });
});
