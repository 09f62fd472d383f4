import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcClasses } from '../../../src/value/portfolio/abc-classes.js';

const revenue = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });

describe('abcClasses', () => {
  it('parts a hundred thousand as the rule says, whoever crosses a border above it', () => {
    expect(abcClasses(Float64Array.of(5, 60, 15, 10, 10, 0))).toEqual(['c', 'a', 'a', 'a', 'b', 'c']);
  });

  it('holds the borders: without its last customer, A has less than 80 % and A with B less than 95 %', () => {
    fc.assert(
      fc.property(revenue, (all) => {
        const revenues = Float64Array.from(all);
        const classes = abcClasses(revenues);
        const total = all.reduce((sum, each) => sum + each, 0);
        for (const [names, border] of [
          [['a'], 0.8],
          [['a', 'b'], 0.95],
        ] as const) {
          const inside = all
            .filter((_, place) => names.some((name) => name === classes[place]))
            .sort((a, b) => b - a);
          const withoutLast = inside.slice(0, -1).reduce((sum, each) => sum + each, 0);
          expect(withoutLast).toBeLessThanOrEqual(border * total * (1 + 1e-9));
        }
      }),
    );
  });

  it('never puts the smaller of two above the greater', () => {
    fc.assert(
      fc.property(revenue, (all) => {
        const classes = abcClasses(Float64Array.from(all));
        for (const [a, first] of all.entries())
          for (const [b, second] of all.entries())
            if (first > second) expect((classes[a] ?? 'c') <= (classes[b] ?? 'c')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('has nobody above C where nobody bought', () => {
    expect(abcClasses(new Float64Array(3))).toEqual(['c', 'c', 'c']);
  });
});
