import { type Points, squaredDistance } from './points.js';

/**
 * Mean silhouette (Rousseeuw 1987), −1 to 1: how much nearer points are to their own cluster than to the next one. A point
 * that is alone in its cluster counts as 0. Takes time in the square of the points: give a sample of them.
 *
 * @param labels the cluster of each point, from 0 to `k − 1`. With fewer than two clusters the result is 0.
 */
export function meanSilhouette(points: Points, labels: ArrayLike<number>, k: number): number {
  const { count } = points;
  const sizes = new Int32Array(k);
  for (let row = 0; row < count; row++) sizes[labels[row] ?? 0] = (sizes[labels[row] ?? 0] ?? 0) + 1;
  if (sizes.filter((size) => size > 0).length < 2) return 0;
  const sums = new Float64Array(count * k);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const distance = Math.sqrt(squaredDistance(points, a, points, b));
      const [toB, toA] = [a * k + (labels[b] ?? 0), b * k + (labels[a] ?? 0)];
      sums[toB] = (sums[toB] ?? 0) + distance;
      sums[toA] = (sums[toA] ?? 0) + distance;
    }
  }
  let total = 0;
  for (let row = 0; row < count; row++) total += silhouetteOf(row, labels[row] ?? 0, sums, sizes);
  return total / count;
}

function silhouetteOf(row: number, own: number, sums: Float64Array, sizes: Int32Array): number {
  const k = sizes.length;
  const ownSize = sizes[own] ?? 0;
  if (ownSize < 2) return 0;
  const within = (sums[row * k + own] ?? 0) / (ownSize - 1);
  let between = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < k; cluster++) {
    const size = sizes[cluster] ?? 0;
    if (cluster !== own && size > 0) between = Math.min(between, (sums[row * k + cluster] ?? 0) / size);
  }
  const greater = Math.max(within, between);
  return greater === 0 ? 0 : (between - within) / greater;
}
