import type { Random } from '../../domain/random.js';
import { type Points, squaredDistance } from './points.js';

export interface Clusters {
  readonly centroids: Points;
  /** The cluster of each point, from 0. */
  readonly labels: Int32Array;
  /** Sum of squared distances of points to their centroids. */
  readonly inertia: number;
}

const MOST_ROUNDS = 100;
/** A round that gains less of the inertia is the last one. */
const LEAST_GAIN = 1e-6;

/**
 * k-means by Lloyd's algorithm from given centroids. A cluster that loses all its points takes the point furthest from its
 * own centroid, so that there are always as many clusters as there were starts.
 */
export function kMeansFrom(points: Points, starts: Points): Clusters {
  let centroids = starts;
  let assigned = assignAll(points, centroids);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    centroids = meansOf(points, assigned, centroids.count);
    const next = assignAll(points, centroids);
    const gain = assigned.inertia - next.inertia;
    assigned = next;
    if (gain <= LEAST_GAIN * next.inertia) break;
  }
  return { centroids, labels: assigned.labels, inertia: assigned.inertia };
}

/** The nearest centroid of every point. */
export function assignAll(
  points: Points,
  centroids: Points,
): Pick<Clusters, 'labels' | 'inertia'> & { readonly distances: Float64Array } {
  const labels = new Int32Array(points.count);
  const distances = new Float64Array(points.count);
  let inertia = 0;
  for (let row = 0; row < points.count; row++) {
    let [label, nearest] = [0, Number.POSITIVE_INFINITY];
    for (let cluster = 0; cluster < centroids.count; cluster++) {
      const distance = squaredDistance(points, row, centroids, cluster);
      if (distance < nearest) [label, nearest] = [cluster, distance];
    }
    labels[row] = label;
    distances[row] = nearest;
    inertia += nearest;
  }
  return { labels, distances, inertia };
}

/**
 * Starting points far from each other: each next one is drawn with a chance in proportion to its squared distance from
 * those drawn before (k-means++, Arthur & Vassilvitskii 2007).
 */
export function plusPlusStarts(points: Points, k: number, random: Random): Points {
  const { count, dimensions, values } = points;
  const starts = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let row = Math.min(count - 1, Math.floor(random() * count));
  for (let cluster = 0; cluster < k; cluster++) {
    starts.set(values.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
    const held = { count: cluster + 1, dimensions, values: starts };
    let total = 0;
    for (let other = 0; other < count; other++) {
      const distance = squaredDistance(points, other, held, cluster);
      if (distance < (nearest[other] ?? 0)) nearest[other] = distance;
      total += nearest[other] ?? 0;
    }
    row = drawn(nearest, total, random);
  }
  return { count: k, dimensions, values: starts };
}

function drawn(weights: Float64Array, total: number, random: Random): number {
  let left = random() * total;
  for (let row = 0; row < weights.length; row++) {
    left -= weights[row] ?? 0;
    if (left <= 0) return row;
  }
  return weights.length - 1;
}

function meansOf(points: Points, { labels, distances }: ReturnType<typeof assignAll>, k: number): Points {
  const { count, dimensions, values } = points;
  const sums = new Float64Array(k * dimensions);
  const sizes = new Int32Array(k);
  for (let row = 0; row < count; row++) {
    const cluster = labels[row] ?? 0;
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
    for (let axis = 0; axis < dimensions; axis++) {
      const place = cluster * dimensions + axis;
      sums[place] = (sums[place] ?? 0) + (values[row * dimensions + axis] ?? 0);
    }
  }
  const taken = new Set<number>();
  for (let cluster = 0; cluster < k; cluster++) {
    const size = sizes[cluster] ?? 0;
    const start = cluster * dimensions;
    if (size > 0) {
      for (let axis = 0; axis < dimensions; axis++) sums[start + axis] = (sums[start + axis] ?? 0) / size;
      continue;
    }
    const furthest = furthestRow(distances, taken);
    taken.add(furthest);
    sums.set(values.subarray(furthest * dimensions, (furthest + 1) * dimensions), start);
  }
  return { count: k, dimensions, values: sums };
}

function furthestRow(distances: Float64Array, taken: ReadonlySet<number>): number {
  let [furthest, most] = [0, -1];
  for (let row = 0; row < distances.length; row++) {
    const distance = distances[row] ?? 0;
    if (distance > most && !taken.has(row)) [furthest, most] = [row, distance];
  }
  return furthest;
}
