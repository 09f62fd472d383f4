import type { TreeEnsemble } from '../trees/ensemble.js';
import { gaussLegendre } from './gauss-legendre.js';
import { meanByCover, type TreePaths, treePaths } from './tree-paths.js';

/** An ensemble laid out for explaining rows; keeps memory to work in, so one row at a time. */
export interface PreparedTreeShap {
  readonly ensemble: TreeEnsemble;
  /** Mean raw score when every branch is taken as often as its cover says: what contributions are counted from. */
  readonly expectedValue: number;
  readonly paths: TreePaths;
  readonly rules: readonly IntegrationRule[];
  readonly memory: WorkingMemory;
}

interface IntegrationRule {
  readonly points: Float64Array;
  /** 1 − point. */
  readonly remainders: Float64Array;
  readonly weights: Float64Array;
  /** Weight / (1 − point). */
  readonly coldWeights: Float64Array;
}

interface WorkingMemory {
  /** Points of a node's stretch lie together. */
  readonly products: Float64Array;
  readonly inverses: Float64Array;
  /** 1 where the row agrees with all branches on the way that split the last one's column. */
  readonly agrees: Uint8Array;
  /** At an inner node: the child the row goes to, −1 where it has left the way by the same column before. */
  readonly taken: Int32Array;
}

/**
 * Lays an ensemble out for `explainRow`.
 *
 * @throws RangeError when a child's cover isn't above 0.
 */
export function prepareTreeShap(ensemble: TreeEnsemble): PreparedTreeShap {
  const paths = treePaths(ensemble);
  const { roots } = ensemble;
  const nodeCount = ensemble.feature.length;
  let mostPoints = 1;
  let mostValues = 1;
  for (const [tree, columns] of paths.columnsOnPath.entries()) {
    const points = pointsFor(columns);
    mostPoints = Math.max(mostPoints, points);
    mostValues = Math.max(mostValues, points * ((roots[tree + 1] as number) - (roots[tree] as number)));
  }
  return {
    ensemble,
    expectedValue: meanByCover(ensemble, paths),
    paths,
    rules: Array.from({ length: mostPoints }, (_, index) => integrationRule(index + 1)),
    memory: {
      products: new Float64Array(mostValues),
      inverses: new Float64Array(mostValues),
      agrees: new Uint8Array(nodeCount),
      taken: new Int32Array(nodeCount),
    },
  };
}

/**
 * Exact path-dependent SHAP values of one row: what each column adds to the raw score, so that they sum to the row's raw
 * score minus `expectedValue`. Game and branch weights as in Lundberg, Erion & Lee (2018, arXiv:1802.03888) and
 * Lundberg et al., Nature Machine Intelligence 2 (2020).
 *
 * The Shapley weight s!(d−1−s)!/d! is ∫ tˢ(1−t)^(d−1−s) dt over [0, 1]. So a leaf gives column i of its way
 * value · (oᵢ−zᵢ) · ∫ Π_{j≠i} (oⱼt + zⱼ(1−t)) dt, where oⱼ says whether the row agrees with the way's splits on column j
 * and zⱼ is the share of cover that does. The integrand is a polynomial of degree d−1: Gauss-Legendre with ⌈d/2⌉ points
 * is exact, all its terms are of one sign, and sums over leaves can be shared on the way back to the root, as in Linear
 * TreeSHAP (Yu, Bifet et al., NeurIPS 2022). Costs leaves × ⌈d/2⌉ for d different columns on the longest way.
 *
 * @param row one value a column; NaN is missing.
 * @throws RangeError when the row has another number of columns than the ensemble.
 */
export function explainRow(prepared: PreparedTreeShap, row: Float64Array): Float64Array {
  const { ensemble, paths, rules } = prepared;
  const { featureCount, roots } = ensemble;
  if (row.length !== featureCount) {
    throw new RangeError(`The trees were grown on ${featureCount} columns; the row has ${row.length}.`);
  }
  const contributions = new Float64Array(featureCount);
  for (let tree = 0; tree < roots.length - 1; tree++) {
    const root = roots[tree] as number;
    const end = roots[tree + 1] as number;
    const columns = paths.columnsOnPath[tree] as number;
    if (columns === 0) continue;
    const rule = rules[pointsFor(columns) - 1] as IntegrationRule;
    goDown(prepared, rule, row, root, end);
    gatherUp(prepared, rule, contributions, root, end);
  }
  return contributions;
}

function pointsFor(columns: number): number {
  return Math.max(1, (columns + 1) >> 1);
}

/** Leaves each leaf's value times the product over its way's columns, at every point, in the products. */
function goDown(
  { ensemble, paths, memory }: PreparedTreeShap,
  { points, remainders }: IntegrationRule,
  row: Float64Array,
  root: number,
  end: number,
): void {
  const { feature, threshold, missingLeft, left, value } = ensemble;
  const { share, mergedShare, sameAbove } = paths;
  const { products, inverses, agrees, taken } = memory;
  const count = points.length;
  products.fill(1, 0, count);
  for (let node = root; node < end; node++) {
    const column = feature[node] as number;
    const at = (node - root) * count;
    if (column < 0) {
      const leafValue = value[node] as number;
      for (let point = 0; point < count; point++)
        products[at + point] = (products[at + point] as number) * leafValue;
      continue;
    }
    const leftChild = left[node] as number;
    const same = sameAbove[node] as number;
    if (same >= 0 && agrees[same] === 0) {
      taken[node] = -1;
      agrees[leftChild] = 0;
      agrees[leftChild + 1] = 0;
      const leftShare = share[leftChild] as number;
      const rightShare = share[leftChild + 1] as number;
      const childAt = (leftChild - root) * count;
      for (let point = 0; point < count; point++) {
        const product = products[at + point] as number;
        products[childAt + point] = product * leftShare;
        products[childAt + count + point] = product * rightShare;
      }
      continue;
    }
    const x = row[column] as number;
    const goesLeft = x <= (threshold[node] as number) || (Number.isNaN(x) && missingLeft[node] === 1);
    const hot = goesLeft ? leftChild : leftChild + 1;
    const cold = goesLeft ? leftChild + 1 : leftChild;
    taken[node] = hot;
    agrees[hot] = 1;
    agrees[cold] = 0;
    const hotShare = mergedShare[hot] as number;
    const coldShare = mergedShare[cold] as number;
    const hotAt = (hot - root) * count;
    const coldAt = (cold - root) * count;
    const sameAt = (same - root) * count;
    for (let point = 0; point < count; point++) {
      const remainder = remainders[point] as number;
      const factor = hotShare * remainder + (points[point] as number);
      let product = products[at + point] as number;
      // The column's factor so far makes room for the merged one.
      if (same >= 0) product *= inverses[sameAt + point] as number;
      inverses[hotAt + point] = 1 / factor;
      products[hotAt + point] = product * factor;
      products[coldAt + point] = product * coldShare * remainder;
    }
  }
}

/** Sums the leaves' products towards the root, and credits each split's column on the way. */
function gatherUp(
  { ensemble, paths, memory }: PreparedTreeShap,
  { points, weights, coldWeights }: IntegrationRule,
  contributions: Float64Array,
  root: number,
  end: number,
): void {
  const { feature, left } = ensemble;
  const { mergedShare, sameAbove } = paths;
  const { products, inverses, taken } = memory;
  const count = points.length;
  for (let node = end - 1; node >= root; node--) {
    const column = feature[node] as number;
    if (column < 0) continue;
    const at = (node - root) * count;
    const leftChild = left[node] as number;
    const hot = taken[node] as number;
    if (hot < 0) {
      const childAt = (leftChild - root) * count;
      for (let point = 0; point < count; point++) {
        products[at + point] =
          (products[childAt + point] as number) + (products[childAt + count + point] as number);
      }
      continue;
    }
    const hotAt = (hot - root) * count;
    const coldAt = (2 * leftChild + 1 - hot - root) * count;
    let hotSum = 0;
    let coldSum = 0;
    for (let point = 0; point < count; point++) {
      const hotProduct = products[hotAt + point] as number;
      const coldProduct = products[coldAt + point] as number;
      hotSum += (weights[point] as number) * (inverses[hotAt + point] as number) * hotProduct;
      coldSum += (coldWeights[point] as number) * coldProduct;
      products[at + point] = hotProduct + coldProduct;
    }
    let credit = (1 - (mergedShare[hot] as number)) * hotSum - coldSum;
    const same = sameAbove[node] as number;
    if (same >= 0) {
      // What the split above will credit for these leaves is theirs no longer.
      const sameAt = (same - root) * count;
      let sameSum = 0;
      for (let point = 0; point < count; point++) {
        sameSum +=
          (weights[point] as number) *
          (inverses[sameAt + point] as number) *
          (products[at + point] as number);
      }
      credit -= (1 - (mergedShare[same] as number)) * sameSum;
    }
    contributions[column] = (contributions[column] as number) + credit;
  }
}

function integrationRule(count: number): IntegrationRule {
  const { points, weights } = gaussLegendre(count);
  const remainders = points.map((point) => 1 - point);
  return {
    points,
    remainders,
    weights,
    coldWeights: weights.map((weight, index) => weight / (remainders[index] as number)),
  };
}
