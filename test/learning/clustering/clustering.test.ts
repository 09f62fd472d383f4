import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { chooseClusters } from '../../../src/learning/clustering/choose-clusters.js';
import { kMeansFrom, plusPlusStarts } from '../../../src/learning/clustering/k-means.js';
import { matchCentroids } from '../../../src/learning/clustering/match-centroids.js';
import { type Points, squaredDistance } from '../../../src/learning/clustering/points.js';
import { meanSilhouette } from '../../../src/learning/clustering/silhouette.js';

const points = (dimensions: number, ...values: number[]): Points => ({
  count: values.length / dimensions,
  dimensions,
  values: Float64Array.from(values),
});

/** Clouds around corners, with a spread of one in all. */
function clouds(
  corners: readonly (readonly [number, number])[],
  each: number,
  seed: number,
  noise = 1,
): Points {
  const random = randomStream(seed, 'clouds');
  const values = corners.flatMap(([x, y]) =>
    Array.from({ length: each }, () => [x + noise * (random() - 0.5), y + noise * (random() - 0.5)]).flat(),
  );
  return points(2, ...values);
}
const CORNERS = [
  [0, 0],
  [8, 0],
  [0, 8],
] as const;

describe('k-means', () => {
  it('finds the two pairs of four points on a line', () => {
    const { centroids, labels, inertia } = kMeansFrom(points(1, 0, 2, 10, 12), points(1, 0, 2));
    expect([...centroids.values]).toEqual([1, 11]);
    expect([...labels]).toEqual([0, 0, 1, 1]);
    expect(inertia).toBe(4);
  });

  it('puts every point to its nearest centroid, and each centroid in the middle of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 12, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (values, k) => {
          const all = points(2, ...values.slice(0, values.length - (values.length % 2)));
          const { centroids, labels } = kMeansFrom(all, plusPlusStarts(all, k, randomStream(1, 'starts')));
          for (let row = 0; row < all.count; row++) {
            const own = squaredDistance(all, row, centroids, labels[row] ?? 0);
            for (let other = 0; other < k; other++)
              expect(own).toBeLessThanOrEqual(squaredDistance(all, row, centroids, other) + 1e-9);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps as many clusters as it began with, though two starts are the same', () => {
    const { labels } = kMeansFrom(points(1, 0, 1, 50), points(1, 0, 0));
    expect(new Set(labels).size).toBe(2);
  });
});

describe('the mean silhouette', () => {
  it('is what the definition gives: two pairs, one apart and ten apart', () => {
    // a = 1 for all; b = 10.5, 9.5, 9.5, 10.5.
    const expected = (2 * (1 - 1 / 10.5) + 2 * (1 - 1 / 9.5)) / 4;
    expect(meanSilhouette(points(1, 0, 1, 10, 11), [0, 0, 1, 1], 2)).toBeCloseTo(expected, 12);
  });

  it('is greatest for the number of clusters that there are', () => {
    const { centroids, silhouette } = chooseClusters(clouds(CORNERS, 60, 3), {
      fewest: 2,
      most: 8,
      seed: 7,
      earlier: null,
    });
    expect(centroids.count).toBe(3);
    expect(silhouette).toBeGreaterThan(0.8);
  });
});

describe('clusters from day to day', () => {
  it('stay the same ones in the same order while points move a little', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (seed, noise) => {
          const options = { fewest: 2, most: 8, seed: 7 };
          const first = chooseClusters(clouds(CORNERS, 40, seed, 1), { ...options, earlier: null });
          const moved = clouds(CORNERS, 40, seed, 1 + noise);
          const second = chooseClusters(moved, { ...options, earlier: first.centroids });
          expect([...second.labels]).toEqual([...first.labels]);
          expect([...matchCentroids(second.centroids, first.centroids)]).toEqual([0, 1, 2]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('matchCentroids', () => {
  it('finds the pairs that are nearest in all, not each for itself', () => {
    // The second is nearest to the earlier first too, and gives way.
    expect([...matchCentroids(points(1, 0, 1), points(1, 0.9, 5))]).toEqual([0, 1]);
  });

  it('leaves the one over that is furthest from all', () => {
    expect([...matchCentroids(points(1, 0, 50, 10), points(1, 10, 0))]).toEqual([1, -1, 0]);
    expect([...matchCentroids(points(1, 9), points(1, 0, 10))]).toEqual([1]);
  });

  it('undoes any change of order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
        const earlier = points(1, 0, 10, 20, 30, 40, 50, 60, 70);
        const today = points(1, ...order.map((place) => 10 * place + 1));
        expect([...matchCentroids(today, earlier)]).toEqual(order);
      }),
      { numRuns: 30 },
    );
  });
});
