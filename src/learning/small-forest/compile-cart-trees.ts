import type { TreeEnsemble } from '../trees/ensemble.js';
import { type CartNode, type CartTree, leafShare } from './cart-tree.js';
import { nextBelow } from './next-below.js';

/**
 * Trees of ml-random-forest as flat arrays whose score is the mean of the leaves' shares of class 1: soft votes, which its
 * own predictProbability does not give.
 *
 * @param columns the values that the trees were grown on, without missing ones.
 * @param fills what missing values stand for, one a column.
 */
export function compileCartTrees(
  trees: readonly CartTree[],
  columns: readonly Float64Array[],
  fills: Float64Array,
): TreeEnsemble {
  const roots = new Int32Array(trees.length + 1);
  const feature: number[] = [];
  const threshold: number[] = [];
  const missingLeft: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const cover: number[] = [];
  const add = (rows: Int32Array): number => {
    feature.push(-1);
    threshold.push(0);
    missingLeft.push(0);
    left.push(feature.length - 1);
    value.push(0);
    cover.push(rows.length);
    return feature.length - 1;
  };
  for (const [index, tree] of trees.entries()) {
    const queue: { readonly node: CartNode; readonly at: number; readonly rows: Int32Array }[] = [];
    roots[index] = add(tree.rows);
    queue.push({ node: tree.root, at: roots[index] as number, rows: tree.rows });
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { node, at, rows } = next;
      const { left: below, right: above, splitColumn, splitValue } = node;
      if (
        below === undefined ||
        above === undefined ||
        splitColumn === undefined ||
        splitValue === undefined
      ) {
        value[at] = leafShare(node) / trees.length;
        continue;
      }
      const column = tree.columns[splitColumn] as number;
      const values = columns[column] as Float64Array;
      const isBelow = (row: number): boolean => (values[row] as number) < splitValue;
      const rowsBelow = rows.filter(isBelow);
      const rowsAbove = rows.filter((row) => !isBelow(row));
      feature[at] = column;
      // Here "at or below" goes left, there "below".
      threshold[at] = nextBelow(splitValue);
      missingLeft[at] = (fills[column] as number) < splitValue ? 1 : 0;
      const place = add(rowsBelow);
      add(rowsAbove);
      left[at] = place;
      queue.push(
        { node: below, at: place, rows: rowsBelow },
        { node: above, at: place + 1, rows: rowsAbove },
      );
    }
  }
  roots[trees.length] = feature.length;
  return {
    featureCount: columns.length,
    base: 0,
    roots,
    feature: Int32Array.from(feature),
    threshold: Float64Array.from(threshold),
    missingLeft: Uint8Array.from(missingLeft),
    left: Int32Array.from(left),
    value: Float64Array.from(value),
    cover: Float64Array.from(cover),
  };
}
