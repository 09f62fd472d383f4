import fc from 'fast-check';
import { randomStream } from '../../../src/domain/random.js';
import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';

/** Ensembles of any shape, single leaves and chains among them, on up to five columns. */
export const ensembles: fc.Arbitrary<TreeEnsemble> = fc
  .record({
    seed: fc.nat(),
    featureCount: fc.integer({ min: 1, max: 5 }),
    trees: fc.integer({ min: 0, max: 8 }),
    mostSplits: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ seed, featureCount, trees, mostSplits }) => {
    const random = randomStream(seed, 'ensemble');
    const nodes: { feature: number; threshold: number; missingLeft: number; left: number; value: number }[] =
      [];
    const leaf = () => ({
      feature: -1,
      threshold: 0,
      missingLeft: 0,
      left: nodes.length,
      value: random() - 0.5,
    });
    const roots = Array.from({ length: trees }, () => {
      const root = nodes.length;
      nodes.push(leaf());
      const open = [root];
      for (let split = Math.floor((mostSplits + 1) * random()); split > 0; split--) {
        const [node] = open.splice(Math.floor(open.length * random()), 1) as [number];
        nodes[node] = {
          feature: Math.floor(featureCount * random()),
          threshold: random() < 0.1 ? Number.POSITIVE_INFINITY : Math.floor(5 * random()),
          missingLeft: Math.round(random()),
          left: nodes.length,
          value: 0,
        };
        open.push(nodes.length);
        nodes.push(leaf());
        open.push(nodes.length);
        nodes.push(leaf());
      }
      return root;
    });
    return {
      featureCount,
      base: random() - 0.5,
      roots: Int32Array.of(...roots, nodes.length),
      feature: Int32Array.from(nodes, (node) => node.feature),
      threshold: Float64Array.from(nodes, (node) => node.threshold),
      missingLeft: Uint8Array.from(nodes, (node) => node.missingLeft),
      left: Int32Array.from(nodes, (node) => node.left),
      value: Float64Array.from(nodes, (node) => node.value),
      cover: new Float64Array(nodes.length).fill(1),
    };
  });

/** Rows for it, with whole numbers that hit thresholds, and holes in some of the columns. */
export function rowsFor({ featureCount }: TreeEnsemble, rowCount: number, seed: number): Float64Array[] {
  const random = randomStream(seed, 'rows');
  return Array.from({ length: featureCount }, () => {
    const missing = Math.max(0, random() - 0.5);
    return Float64Array.from({ length: rowCount }, () => {
      if (random() < missing) return Number.NaN;
      return random() < 0.05 ? Number.POSITIVE_INFINITY : Math.floor(6 * random());
    });
  });
}
