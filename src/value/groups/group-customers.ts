import type { ValueGroup } from '../../domain/value-group.js';
import { type ChosenClusters, chooseClusters } from '../../learning/clustering/choose-clusters.js';
import { matchCentroids } from '../../learning/clustering/match-centroids.js';
import { type Points, squaredDistance } from '../../learning/clustering/points.js';
import type { Night } from '../walk/night.js';
import { type GroupPoints, groupPoints } from './group-points.js';
import { type Unnamed, withTraits } from './group-traits.js';

export interface Grouped {
  /** By row; null for who isn't active, and for all where there are too few. */
  readonly keys: readonly (string | null)[];
  readonly groups: readonly ValueGroup[];
}

export const FEWEST_GROUPED = 100;
const SEED = 20_070_107;
const FEWEST_GROUPS = 2;
const MOST_GROUPS = 8;
/** Two features at least, or there is nothing to be alike in. */
const FEWEST_FEATURES = 2;
/** Squared, a feature: what lies further from every group of the night before is a new group. */
const FURTHEST_SAME = 1;

/**
 * Groups of active customers that are alike, and the keys of the groups that they continue from the night before, so that
 * the same customers don't have another group each morning.
 */
export function groupCustomers(
  {
    customers: { table },
    isActive,
  }: Pick<Night, 'isActive'> & { readonly customers: Pick<Night['customers'], 'table'> },
  earlier: readonly ValueGroup[],
): Grouped {
  const rows = Int32Array.from(table.column('isActive').keys()).filter(isActive);
  const keys = new Array<string | null>(table.size).fill(null);
  if (rows.length < FEWEST_GROUPED) return { keys, groups: [] };
  const { points, features } = groupPoints(table, rows);
  if (features.length < FEWEST_FEATURES) return { keys, groups: [] };
  const before = centroidsOf(earlier, features);
  const clusters = chooseClusters(points, {
    fewest: FEWEST_GROUPS,
    most: MOST_GROUPS,
    seed: SEED,
    // Where another feature is known than the night before, clusters begin anew, and are known again by the rest.
    earlier: before?.features.length === features.length ? before.points : null,
  });
  const groupKeys = keysOf(clusters, features, before, earlier);
  for (const [place, row] of rows.entries()) keys[row] = groupKeys[clusters.labels[place] ?? 0] ?? null;
  const unnamed = groupKeys.map((key, cluster) => unnamedGroup(key, cluster, clusters, features));
  const groups = withTraits(unnamed, new Map(earlier.map(({ key, traits }) => [key, traits])));
  return { keys, groups: groups.toSorted((a, b) => b.customers - a.customers) };
}

/** Last night's groups by the features that are known of both nights; null where those tell too little. */
function centroidsOf(groups: readonly ValueGroup[], features: GroupPoints['features']): GroupPoints | null {
  const common = features.filter((feature) =>
    groups.every(({ centroid }) => centroid[feature] !== undefined),
  );
  if (groups.length === 0 || groups.length > MOST_GROUPS || common.length < FEWEST_FEATURES) return null;
  const values = groups.flatMap(({ centroid }) => common.map((feature) => centroid[feature] ?? 0));
  return {
    points: { count: groups.length, dimensions: common.length, values: Float64Array.from(values) },
    features: common,
  };
}

function keysOf(
  { centroids }: ChosenClusters,
  features: GroupPoints['features'],
  before: GroupPoints | null,
  earlier: readonly ValueGroup[],
): string[] {
  const today = onAxes(
    centroids,
    (before?.features ?? []).map((feature) => features.indexOf(feature)),
  );
  const matched = before === null ? null : matchCentroids(today, before.points);
  let next = Math.max(0, ...earlier.map(({ key }) => Number(key.replace(/^group-/, '')) || 0));
  return Array.from({ length: centroids.count }, (_, cluster) => {
    const place = matched?.[cluster] ?? -1;
    const same = earlier[place];
    const isNear =
      before !== null &&
      same !== undefined &&
      squaredDistance(today, cluster, before.points, place) <= FURTHEST_SAME * today.dimensions;
    return isNear ? same.key : `group-${++next}`;
  });
}

function onAxes({ count, dimensions, values }: Points, axes: readonly number[]): Points {
  const taken = Array.from({ length: count }, (_, row) =>
    axes.map((axis) => values[row * dimensions + axis] ?? 0),
  );
  return { count, dimensions: axes.length, values: Float64Array.from(taken.flat()) };
}

function unnamedGroup(
  key: string,
  cluster: number,
  { centroids, labels }: ChosenClusters,
  features: GroupPoints['features'],
): Unnamed {
  const { dimensions, values } = centroids;
  return {
    key,
    customers: labels.reduce((sum, label) => sum + Number(label === cluster), 0),
    centroid: Object.fromEntries(
      features.map((feature, axis) => [feature, values[cluster * dimensions + axis] ?? 0]),
    ),
  };
}
