import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arena, newMemory, workspace } from '../../../src/learning/kernel/workspace.js';
import { boundedValue, constrainedBestSplit } from '../../../src/learning/trees/constrained-split.js';
import { bestOf } from '../../../src/learning/trees/split.js';

interface Case {
  /** Of each bin, the missing last: gradient and hessian, whole so that sums are exact. */
  readonly bins: readonly (readonly [gradient: number, hessian: number])[];
  readonly hasMissing: boolean;
  readonly l2: number;
  readonly minHessian: number;
}

interface Found {
  readonly gain: number;
  readonly bin: number;
  readonly missingLeft: number;
  readonly leftGradient: number;
  readonly leftHessian: number;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    bins: fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 2,
      maxLength: 30,
    }),
    hasMissing: fc.boolean(),
    l2: fc.constantFrom(0, 1, 10),
    minHessian: fc.constantFrom(1, 3, 12),
  })
  // A bin that no row is in has no gradient either.
  .map((one) => ({
    ...one,
    bins: one.bins.map(([g, h]) => (h === 0 ? ([0, 0] as const) : ([g, h] as const))),
  }))
  .map((one) => (one.hasMissing ? one : { ...one, bins: [...one.bins.slice(0, -1), [0, 0] as const] }));

const memory = newMemory();
const { kernel, views } = workspace(memory, 'wasm');
const own = arena(memory);
const sums = own.allocate(16 * 256);
const out = own.allocate(40);

function put({ bins }: Case): { valueBins: number; gradient: number; hessian: number } {
  views().doubles.set(bins.flat(), sums / 8);
  return {
    valueBins: bins.length - 1,
    gradient: bins.reduce((sum, [g]) => sum + g, 0),
    hessian: bins.reduce((sum, [, h]) => sum + h, 0),
  };
}

function written(): Found {
  const [gain, bin, missingLeft, leftGradient, leftHessian] = views().doubles.subarray(
    out / 8,
    out / 8 + 5,
  ) as unknown as [number, number, number, number, number];
  return { gain, bin, missingLeft, leftGradient, leftHessian };
}

function byKernel(one: Case): Found {
  const { valueBins, gradient, hessian } = put(one);
  kernel.bestSplit(sums, valueBins, one.hasMissing ? 1 : 0, gradient, hessian, one.l2, one.minHessian, out);
  return written();
}

/** All ways to part the values in their order, the missing with the left ones and with the right ones. */
function everySplit({ bins, hasMissing }: Case): Found[] {
  const values = bins.slice(0, -1);
  const missing = bins.at(-1) as readonly [number, number];
  const found: Found[] = [];
  for (const bin of values.keys()) {
    for (const missingLeft of hasMissing ? [0, 1] : [0]) {
      const left = [...values.slice(0, bin + 1), ...(missingLeft === 1 ? [missing] : [])];
      found.push({
        gain: 0,
        bin,
        missingLeft,
        leftGradient: left.reduce((sum, [g]) => sum + g, 0),
        leftHessian: left.reduce((sum, [, h]) => sum + h, 0),
      });
    }
  }
  return found;
}

/** By how much twice the loss Σ g v + ½ (h + l2) v² falls when a node takes the best value between bounds. */
function fall(gradient: number, hessian: number, l2: number, value: number): number {
  return -(2 * gradient * value + (hessian + l2) * value * value);
}

describe('the best split of a column', () => {
  it('is the best of all splits and both ways of the missing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { gradient, hessian } = put(one);
        const { l2, minHessian } = one;
        const score = (g: number, h: number) => (g * g) / (h + l2);
        const gains = everySplit(one)
          .filter(({ leftHessian }) => leftHessian >= minHessian && hessian - leftHessian >= minHessian)
          .map(
            ({ leftGradient, leftHessian }) =>
              score(leftGradient, leftHessian) +
              score(gradient - leftGradient, hessian - leftHessian) -
              score(gradient, hessian),
          );
        const found = byKernel(one);
        expect(found.gain).toBe(Math.max(0, ...gains));
        if (found.gain > 0) {
          const same = everySplit(one).find(
            ({ bin, missingLeft }) => bin === found.bin && missingLeft === found.missingLeft,
          );
          expect(found).toEqual({ ...same, gain: found.gain });
        } else {
          expect(found.bin).toBe(-1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('without any reason to part is none', () => {
    const even: Case = {
      bins: [
        [1, 1],
        [1, 1],
        [0, 0],
      ],
      hasMissing: false,
      l2: 0,
      minHessian: 1,
    };
    expect(byKernel(even)).toMatchObject({ gain: 0, bin: -1 });
    const nothing: Case = {
      bins: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      hasMissing: true,
      l2: 0,
      minHessian: 1e-9,
    };
    expect(byKernel(nothing)).toMatchObject({ gain: 0, bin: -1 });
  });

  it('parts the missing from all others where that is best', () => {
    const found = byKernel({
      bins: [
        [3, 3],
        [3, 3],
        [-6, 6],
      ],
      hasMissing: true,
      l2: 0,
      minHessian: 1,
    });
    expect(found).toEqual({ gain: 12, bin: 1, missingLeft: 0, leftGradient: 6, leftHessian: 6 });
  });
});

describe('the best split under bounds', () => {
  const direction = fc.constantFrom(-1, 0, 1);
  const bounds = fc.oneof(
    fc.constant({ lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY }),
    fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: 0, max: 8 })).map(([middle, width]) => ({
      lowest: (middle - width) / 4,
      highest: (middle + width) / 4,
    })),
  );

  it('is the best of all splits whose values stay within them and run in the right direction', () => {
    fc.assert(
      fc.property(cases, direction, bounds, (one, wanted, { lowest, highest }) => {
        const { valueBins, gradient, hessian } = put(one);
        const { l2, minHessian, hasMissing } = one;
        const nodeSums = { gradient, hessian, l2, minHessian };
        const constraint = { direction: wanted, lowest, highest };
        constrainedBestSplit(views().doubles, sums, valueBins, hasMissing, nodeSums, constraint, out);
        const found = written();
        const bestValue = (g: number, h: number) => boundedValue(g, h, { l2, lowest, highest });
        const valued = (g: number, h: number) => fall(g, h, l2, bestValue(g, h));
        const allowed = everySplit(one).filter(({ leftGradient, leftHessian }) => {
          if (leftHessian < minHessian || hessian - leftHessian < minHessian) return false;
          const rise =
            bestValue(gradient - leftGradient, hessian - leftHessian) - bestValue(leftGradient, leftHessian);
          return wanted * rise >= 0;
        });
        const gains = allowed.map(
          ({ leftGradient, leftHessian }) =>
            valued(leftGradient, leftHessian) +
            valued(gradient - leftGradient, hessian - leftHessian) -
            valued(gradient, hessian),
        );
        expect(found.gain).toBeCloseTo(Math.max(0, ...gains), 9);
        if (found.bin >= 0) {
          expect(
            allowed.some(({ bin, missingLeft }) => bin === found.bin && missingLeft === found.missingLeft),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('without bounds is the one that the kernel finds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const plain = byKernel(one);
        const { valueBins, gradient, hessian } = put(one);
        const { l2, minHessian, hasMissing } = one;
        const free = { direction: 0, lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
        const nodeSums = { gradient, hessian, l2, minHessian };
        constrainedBestSplit(views().doubles, sums, valueBins, hasMissing, nodeSums, free, out);
        expect(written().gain).toBeCloseTo(plain.gain, 9);
      }),
    );
  });
});

describe('a bounded value', () => {
  it('is the best one, or the bound nearest to it', () => {
    expect(boundedValue(4, 2, { l2: 0, lowest: -10, highest: 10 })).toBe(-2);
    expect(boundedValue(4, 2, { l2: 2, lowest: -10, highest: 10 })).toBe(-1);
    expect(boundedValue(4, 2, { l2: 0, lowest: -1, highest: 10 })).toBe(-1);
    expect(boundedValue(-4, 2, { l2: 0, lowest: -1, highest: 1 })).toBe(1);
  });

  it('of rows that weigh nothing is 0', () => {
    expect(boundedValue(0, 0, { l2: 0, lowest: -10, highest: 10 })).toBe(0);
  });
});

describe('the best of the columns', () => {
  it('is the first of those with the largest gain, if that is above what is asked', () => {
    const doubles = Float64Array.of(0, 2, 7, 0, 1, 1, 5, 8, 1, 2, 2, 5, 9, 0, 3, 3);
    const at = 8;
    const columns = Int32Array.of(4, 6, 9);
    expect(bestOf(doubles, at, columns, 0)).toEqual({
      column: 6,
      bin: 8,
      missingLeft: true,
      gain: 5,
      leftGradient: 2,
      leftHessian: 2,
    });
    expect(bestOf(doubles, at, columns, 5)).toBeNull();
  });
});
