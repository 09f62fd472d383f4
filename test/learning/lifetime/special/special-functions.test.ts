import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digamma } from '../../../../src/learning/lifetime/special/digamma.js';
import {
  hypergeometricOfOne,
  logHypergeometric,
} from '../../../../src/learning/lifetime/special/hypergeometric.js';
import { logGamma } from '../../../../src/learning/lifetime/special/log-gamma.js';
import { logSumExp, softplus } from '../../../../src/learning/lifetime/special/log-sum-exp.js';

const EULER = 0.577_215_664_901_532_9;

describe('the logarithm of the gamma function', () => {
  // Factorials, and Γ(1/2) = √π; Γ(1/3) and Γ(1/4) as in Abramowitz & Stegun, 6.1.
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [1 / 3, Math.log(2.678_938_534_707_747_5)],
    [0.25, Math.log(3.625_609_908_221_908)],
    [1.5, Math.log(Math.sqrt(Math.PI) / 2)],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [21, Math.log(2_432_902_008_176_640_000)],
    [1e-8, 18.420_680_738_180_209],
    [1e6, 12_815_504.569_147_613],
  ])('is right at %f', (x, value) => {
    expect(Math.abs(logGamma(x) - value) / Math.max(1, Math.abs(value))).toBeLessThan(2e-14);
  });

  it('is 0 at 1 and 2, and no number at 0 and below', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
    expect([0, -1, Number.NaN].map(logGamma)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('rises by log x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        const size = Math.max(1, Math.abs(logGamma(x + 1)));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / size).toBeLessThan(5e-14);
      }),
    );
  });
});

describe('the digamma function', () => {
  it.each([
    [1, -EULER],
    [2, 1 - EULER],
    [0.5, -EULER - 2 * Math.LN2],
    [0.25, -EULER - Math.PI / 2 - 3 * Math.LN2],
    [10, 2.251_752_589_066_721],
    [100, 4.600_161_852_738_087],
  ])('is right at %f', (x, value) => {
    expect(digamma(x)).toBeCloseTo(value, 13);
  });

  it('is the slope of the logarithm of the gamma function', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 500, noNaN: true }), (x) => {
        const step = 1e-4 * x;
        const slope = (logGamma(x + step) - logGamma(x - step)) / (2 * step);
        expect(Math.abs(digamma(x) - slope)).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
      }),
    );
  });
});

describe('sums of exponentials', () => {
  it('neither overflow nor vanish', () => {
    expect(logSumExp(1_000, 1_000)).toBeCloseTo(1_000 + Math.LN2, 12);
    expect(logSumExp(-2_000, -2_001)).toBeCloseTo(-2_000 + Math.log1p(Math.exp(-1)), 12);
    expect(logSumExp(3, Number.NEGATIVE_INFINITY)).toBe(3);
    expect(logSumExp(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
    expect(softplus(800)).toBe(800);
    expect(softplus(0)).toBeCloseTo(Math.LN2, 15);
    expect(softplus(-800)).toBe(0);
  });
});

describe('Gauss’ hypergeometric function', () => {
  // 2F1(1, 1; 2; z) = −log(1 − z) / z, and 2F1(a, a + 1; a + 1; z) = (1 − z)^−a.
  it.each([0.01, 0.3, 0.9, 0.999])('has closed forms at z = %f', (z) => {
    expect(Math.exp(logHypergeometric(1, 1, z))).toBeCloseTo(-Math.log1p(-z) / z, 10);
    const a = 2.5;
    expect(logHypergeometric(a, a + 0.999_999_999, z)).toBeCloseTo(-a * Math.log1p(-z), 5);
  });

  it('is the integral that defines it, for arguments such as Pareto/NBD has', () => {
    const steps = 200_000;
    for (const [a, b, z] of [
      [3.2, 1.6, 0.4],
      [8.7, 7.5, 0.8],
      [31.2, 1.6, 0.6],
    ] as const) {
      let integral = 0;
      for (let step = 0; step < steps; step++) {
        const t = (step + 0.5) / steps;
        integral += (a * t ** (a - 1) * (1 - z * t) ** -b) / steps;
      }
      expect(Math.exp(logHypergeometric(a, b, z)) / integral).toBeCloseTo(1, 7);
    }
  });

  it('stays finite where the plain series overflows', () => {
    expect(logHypergeometric(2_001, 2_000.5, 0.95)).toBeGreaterThan(700);
    expect(logHypergeometric(2_001, 2_000.5, 0.95)).toBeLessThan(-2_000.5 * Math.log(0.05));
  });

  it('changes with its arguments as its derivatives say', () => {
    const step = 1e-6;
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        (p, more, z) => {
          const c = p + more;
          const { value, byP, byC, byZ } = hypergeometricOfOne(p, c, z);
          const at = (dp: number, dc: number, dz: number) =>
            hypergeometricOfOne(p + dp, c + dc, z + dz).value;
          const differences = [
            at(step, 0, 0) - at(-step, 0, 0),
            at(0, step, 0) - at(0, -step, 0),
            at(0, 0, step) - at(0, 0, -step),
          ].map((difference) => difference / (2 * step));
          [byP, byC, byZ].forEach((slope, index) => {
            expect(Math.abs(slope - (differences[index] as number))).toBeLessThan(
              1e-4 * Math.max(value, Math.abs(slope)),
            );
          });
        },
      ),
    );
  });

  it.each([
    [0, 1, 0.5],
    [2, 1, 0.5],
    [1, 2, 1],
    [1, 2, -0.1],
    [1, Number.NaN, 0.5],
  ])('refuses p %f, c %f, z %f', (p, c, z) => {
    expect(() => hypergeometricOfOne(p, c, z)).toThrow(RangeError);
  });
});
