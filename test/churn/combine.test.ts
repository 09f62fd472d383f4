import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, type FiredSignal } from '../../src/churn/combine.js';
import { FACT_STRENGTHS, type FactStrength } from '../../src/domain/event.js';
import { CHURN_SIGNALS } from '../../src/domain/score.js';

function fired(...strengths: readonly FactStrength[]): FiredSignal[] {
  return strengths.map((strength, index) => ({
    signal: CHURN_SIGNALS[index] ?? 'order_value',
    strength,
    values: {},
    variant: 'own',
  }));
}

describe('combining signals', () => {
  it('reads weak, medium and strong together as 78', () => {
    const { points, factors, mayAlert } = combine(fired('weak', 'medium', 'strong'));
    expect(points).toBe(78);
    // −ln .85 : −ln .65 : −ln .4 = .163 : .431 : .916, of 78 points 8.39 : 22.26 : 47.35.
    expect(factors.map((factor) => [factor.strength, factor.points])).toEqual([
      ['strong', 47],
      ['medium', 22],
      ['weak', 9],
    ]);
    expect(mayAlert).toBe(true);
  });

  it.each([
    [[], 0],
    [['weak'], 15],
    [['medium'], 35],
    [['strong'], 60],
    [['medium', 'medium'], 58],
    [['medium', 'strong'], 74],
    [['weak', 'medium'], 45],
    [['decisive'], 90],
    [['decisive', 'strong'], 96],
  ] as const)('reads %j as %i', (strengths, points) => {
    expect(combine(fired(...strengths)).points).toBe(points);
  });

  it('lets no single signal raise an alert', () => {
    expect(combine([]).mayAlert).toBe(false);
    expect(combine(fired('strong')).mayAlert).toBe(false);
    expect(combine(fired('weak', 'weak')).mayAlert).toBe(true);
  });

  it('lets a decisive fact raise one by itself', () => {
    expect(combine(fired('decisive')).mayAlert).toBe(true);
  });

  const some = fc
    .array(fc.constantFrom(...FACT_STRENGTHS), { maxLength: 18 })
    .map((strengths) => fired(...strengths));

  it('stays between 0 and 100 with factors that add up, the largest first, whatever the order', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
        ([all, part]) => {
          const { points, factors } = combine(all);
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
          expect(factors).toHaveLength(all.length);
          expect(factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(points);
          const sizes = factors.map((factor) => factor.points);
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
          expect(combine(part).points).toBeLessThanOrEqual(points);
          expect(combine([...all].reverse()).points).toBe(points);
        },
      ),
    );
  });
});
