import type { CurvePoint } from '../evaluation/evaluation.js';
import { checkBothClasses, checkScores } from './check-predictions.js';
import { classWeights, type Ranking, rank, weightsByPlace } from './ranking.js';

/** As many points as a screen can show; the ends are always among them. */
const MAX_POINTS = 200;

/**
 * The ROC curve from (0, 0) to (1, 1): x the share of negatives, y the share of positives at or above a score. A tie is
 * a slanted line. Thinned to at most 200 points spread evenly along the curve, without corners that lie on a line.
 *
 * @throws RangeError when a class has no rows, or for what `checkScores` refuses.
 */
export function rocCurve(
  scores: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): CurvePoint[] {
  return curve(scores, labels, weights, 'A ROC curve', (positives, negatives, total) => ({
    x: negatives / total.negatives,
    y: positives / total.positives,
  }));
}

/**
 * The gain curve from (0, 0) to (1, 1): who looks at the share x of rows, best first, finds the share y of positives.
 * Thinned as the ROC curve is.
 *
 * @throws RangeError when a class has no rows, or for what `checkScores` refuses.
 */
export function gainCurve(
  scores: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): CurvePoint[] {
  return curve(scores, labels, weights, 'A gain curve', (positives, negatives, total) => ({
    x: (positives + negatives) / (total.positives + total.negatives),
    y: positives / total.positives,
  }));
}

interface ClassWeights {
  readonly positives: number;
  readonly negatives: number;
}

function curve(
  scores: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
  name: string,
  pointOf: (positives: number, negatives: number, total: ClassWeights) => CurvePoint,
): CurvePoint[] {
  checkScores(scores, labels, weights);
  const ranking = rank(scores, labels);
  const placed = weightsByPlace(ranking, weights);
  const total = classWeights(ranking, placed);
  checkBothClasses(total.positives, total.negatives, name);
  return thin(corners(ranking, placed, total, pointOf));
}

/** The curve's points at every distinct score, where its direction changes. */
function corners(
  { labels, tieEnds }: Ranking,
  weights: Float64Array,
  total: ClassWeights,
  pointOf: (positives: number, negatives: number, total: ClassWeights) => CurvePoint,
): CurvePoint[] {
  const points: CurvePoint[] = [{ x: 0, y: 0 }];
  let positives = 0;
  let negatives = 0;
  let before = { positives: 0, negatives: 0 };
  let place = 0;
  for (const end of tieEnds) {
    const step = { positives: 0, negatives: 0 };
    for (; place < end; place++) {
      if (labels[place] === 1) step.positives += weights[place] as number;
      else step.negatives += weights[place] as number;
    }
    if (step.positives === 0 && step.negatives === 0) continue;
    const straightOn = before.positives * step.negatives === before.negatives * step.positives;
    if (straightOn && points.length > 1) points.pop();
    positives += step.positives;
    negatives += step.negatives;
    points.push(pointOf(positives, negatives, total));
    before = step;
  }
  points[points.length - 1] = { x: 1, y: 1 };
  return points;
}

/** Of all points within a stretch of equal length along x + y, the first. */
function thin(points: readonly CurvePoint[]): CurvePoint[] {
  if (points.length <= MAX_POINTS) return [...points];
  let reached = -1;
  return points.filter(({ x, y }, index) => {
    const stretch = Math.floor(((x + y) / 2) * (MAX_POINTS - 2));
    const isKept = stretch > reached || index === points.length - 1;
    reached = Math.max(reached, stretch);
    return isKept;
  });
}
