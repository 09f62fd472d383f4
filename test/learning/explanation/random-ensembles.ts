import { type Random, randomStream } from '../../../src/domain/random.js';
import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';

export interface EnsembleShape {
  readonly seed: number;
  readonly featureCount: number;
  readonly trees: number;
  readonly maxLeaves: number;
}

/** Trees split at random, leaf by leaf, on values from 0 to 1; children's covers add up to their parent's. */
export function randomEnsemble({ seed, featureCount, trees, maxLeaves }: EnsembleShape): TreeEnsemble {
  const random = randomStream(seed, 'ensemble');
  const nodes: Node[] = [];
  const roots = [0];
  for (let tree = 0; tree < trees; tree++) {
    growTree(nodes, 1 + Math.floor(random() * maxLeaves), featureCount, random);
    roots.push(nodes.length);
  }
  return {
    featureCount,
    base: random() - 0.5,
    roots: Int32Array.from(roots),
    feature: Int32Array.from(nodes, ({ feature }) => feature),
    threshold: Float64Array.from(nodes, ({ threshold }) => threshold),
    missingLeft: Uint8Array.from(nodes, ({ missingLeft }) => missingLeft),
    left: Int32Array.from(nodes, ({ left }) => left),
    value: Float64Array.from(nodes, ({ value }) => value),
    cover: Float64Array.from(nodes, ({ cover }) => cover),
  };
}

/** Values from 0 to 1, about a sixth of them missing. */
export function randomRow(seed: number, featureCount: number): Float64Array {
  const random = randomStream(seed, 'row');
  return Float64Array.from({ length: featureCount }, () => (random() < 1 / 6 ? Number.NaN : random()));
}

/** The raw score by walking down each tree. */
export function walk(ensemble: TreeEnsemble, row: Float64Array): number {
  let score = ensemble.base;
  for (const root of ensemble.roots.subarray(0, -1)) {
    let node = root;
    while (at(ensemble.feature, node) >= 0) {
      node = at(ensemble.left, node) + (goesLeft(ensemble, node, row) ? 0 : 1);
    }
    score += at(ensemble.value, node);
  }
  return score;
}

export function goesLeft(ensemble: TreeEnsemble, node: number, row: Float64Array): boolean {
  const value = at(row, at(ensemble.feature, node));
  return Number.isNaN(value) ? ensemble.missingLeft[node] === 1 : value <= at(ensemble.threshold, node);
}

export function at(values: Float64Array | Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`Nothing stands at ${index}.`);
  return value;
}

interface Node {
  feature: number;
  threshold: number;
  missingLeft: number;
  left: number;
  value: number;
  cover: number;
}

function growTree(nodes: Node[], leaves: number, featureCount: number, random: Random): void {
  const open = [leaf(nodes, 1000, random)];
  for (let count = 1; count < leaves && featureCount > 0; count++) {
    const [node] = open.splice(Math.floor(random() * open.length), 1);
    if (node === undefined) return;
    const share = 0.02 + 0.96 * random();
    node.feature = Math.floor(random() * featureCount);
    node.threshold = random();
    node.missingLeft = random() < 0.5 ? 1 : 0;
    node.left = nodes.length;
    // Now and then a split that gains nothing.
    const isIdle = random() < 0.1;
    const left = leaf(nodes, node.cover * share, random);
    const right = leaf(nodes, node.cover * (1 - share), random);
    if (isIdle) right.value = left.value;
    node.value = 0;
    open.push(left, right);
  }
}

function leaf(nodes: Node[], cover: number, random: Random): Node {
  const node = {
    feature: -1,
    threshold: 0,
    missingLeft: 0,
    left: nodes.length,
    value: random() * 4 - 2,
    cover,
  };
  nodes.push(node);
  return node;
}
