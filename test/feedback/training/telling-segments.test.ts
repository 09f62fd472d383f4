import { describe, expect, it } from 'vitest';
import { tellingSegments } from '../../../src/feedback/training/telling-segments.js';

/** One customer a group: its segment, and how many of how many left. Each has two snapshots. */
function customersOf(...groups: readonly (readonly [segment: string, left: number, of: number])[]) {
  const all = groups.flatMap(([segment, left, of]) =>
    Array.from({ length: of }, (_, index) => ({ segment, hasLeft: index < left })),
  );
  return {
    customers: Int32Array.from(all.flatMap((_, customer) => [customer, customer])),
    labels: Float64Array.from(all.flatMap(({ hasLeft }) => [0, Number(hasLeft)])),
    segments: all.flatMap(({ segment }) => [segment, segment]),
  };
}

describe('segments', () => {
  it('tell who left when nearly everybody in one of them did, and few elsewhere', () => {
    expect(tellingSegments(customersOf(['former', 9, 10], ['small', 5, 90]))).toEqual(['former']);
  });

  it('tell nothing where one only loses more than others, or is too small to say', () => {
    expect(tellingSegments(customersOf(['start-ups', 20, 40], ['small', 5, 90]))).toEqual([]);
    expect(tellingSegments(customersOf(['pilot', 4, 4], ['small', 5, 90]))).toEqual([]);
  });

  it('tell nothing where most left anyway', () => {
    expect(tellingSegments(customersOf(['a', 9, 10], ['b', 30, 40]))).toEqual([]);
  });
});
