import { randomStream } from '../../domain/random.js';
import { assignAll, type Clusters, kMeansFrom, plusPlusStarts } from './k-means.js';
import { type Points, pointsAt } from './points.js';
import { meanSilhouette } from './silhouette.js';

export interface ClusterOptions {
  readonly fewest: number;
  readonly most: number;
  readonly seed: number;
  /** Yesterday's centroids: kept to while nothing is clearly better, so that clusters stay what they were. */
  readonly earlier: Points | null;
}

export interface ChosenClusters extends Clusters {
  readonly silhouette: number;
}

const STARTS = 4;
/** Clusters of so many tell the same as those of all. */
const FITTED_ON = 5_000;
const JUDGED_ON = 600;
/** Another number of clusters has to be so much better in silhouette, other clusters of the same number in inertia. */
const CLEARLY_BETTER = 0.03;

/**
 * k-means with as many clusters as have the greatest mean silhouette. Fitted and judged on samples where there are many
 * points; the same points give the same clusters.
 */
export function chooseClusters(points: Points, options: ClusterOptions): ChosenClusters {
  const { fewest, most, earlier, seed } = options;
  const fitted = sampleOf(points, FITTED_ON, seed, 'clusters, fitted on');
  const judged = sampleOf(fitted, JUDGED_ON, seed, 'clusters, judged on');
  const silhouetteOf = ({ centroids }: Pick<Clusters, 'centroids'>) =>
    meanSilhouette(judged, assignAll(judged, centroids).labels, centroids.count);
  const candidates: ChosenClusters[] = [];
  for (let k = fewest; k <= Math.min(most, fitted.count); k++) {
    const clusters = bestOf(fitted, k, seed);
    candidates.push({ ...clusters, silhouette: silhouetteOf(clusters) });
  }
  const [first, ...others] = candidates;
  if (first === undefined) throw new RangeError(`${points.count} points are too few for ${fewest} clusters`);
  const best = others.reduce((held, next) => (next.silhouette > held.silhouette ? next : held), first);
  const kept = earlier === null ? null : keptClusters(fitted, earlier, candidates, silhouetteOf);
  const chosen = kept !== null && best.silhouette < kept.silhouette + CLEARLY_BETTER ? kept : best;
  const { labels, inertia } = assignAll(points, chosen.centroids);
  return { centroids: chosen.centroids, labels, inertia, silhouette: chosen.silhouette };
}

/** Yesterday's clusters moved to today's points; null where other ones of the same number are clearly better. */
function keptClusters(
  fitted: Points,
  earlier: Points,
  candidates: readonly ChosenClusters[],
  silhouetteOf: (clusters: Clusters) => number,
): ChosenClusters | null {
  if (earlier.dimensions !== fitted.dimensions || earlier.count > fitted.count) return null;
  const moved = kMeansFrom(fitted, earlier);
  const anew = candidates.find(({ centroids }) => centroids.count === earlier.count);
  if (anew !== undefined && moved.inertia > (1 + CLEARLY_BETTER) * anew.inertia) return null;
  return { ...moved, silhouette: silhouetteOf(moved) };
}

function bestOf(points: Points, k: number, seed: number): Clusters {
  const tries = Array.from({ length: STARTS }, (_, start) =>
    kMeansFrom(
      points,
      plusPlusStarts(points, k, randomStream(seed, `k-means, ${k} clusters, start ${start}`)),
    ),
  );
  return tries.reduce((best, next) => (next.inertia < best.inertia ? next : best));
}

/** So many points by chance; all of them where there are no more. */
function sampleOf(points: Points, most: number, seed: number, purpose: string): Points {
  if (points.count <= most) return points;
  const random = randomStream(seed, purpose);
  const rows: number[] = [];
  // Each is taken with the chance that leaves as many as are wanted (Knuth's algorithm S).
  for (let row = 0; row < points.count && rows.length < most; row++) {
    if (random() * (points.count - row) < most - rows.length) rows.push(row);
  }
  return pointsAt(points, rows);
}
