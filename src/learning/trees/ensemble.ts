/**
 * Trees as flat arrays, one entry a node; nodes of one tree lie together, its root first. A row's raw score is `base`
 * plus the sum over trees of the value of the leaf it falls into. At an inner node a row goes left when its value is at
 * or below `threshold`; a missing one (NaN) goes left where `missingLeft` is 1. A right child lies directly behind its
 * left sibling.
 */
export interface TreeEnsemble {
  /** How many columns a row has. */
  readonly featureCount: number;
  readonly base: number;
  /** First node of each tree; one more entry than trees, the last being the number of nodes. */
  readonly roots: Int32Array;
  /** Column a node splits on; −1 at a leaf. */
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly missingLeft: Uint8Array;
  /** Position of the left child among all nodes; at a leaf its own. */
  readonly left: Int32Array;
  /** A leaf's contribution; at an inner node 0. */
  readonly value: Float64Array;
  /** Sum of the training rows' weights that reached the node: what TreeSHAP weighs branches by. Above 0. */
  readonly cover: Float64Array;
}
