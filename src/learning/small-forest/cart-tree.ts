/** A node of ml-cart's tree as it stands after training. */
export interface CartNode {
  readonly left?: CartNode;
  readonly right?: CartNode;
  /** Among the columns given to the tree. Rows below `splitValue` go left. */
  readonly splitColumn?: number;
  readonly splitValue?: number;
  /** At a leaf: one row of shares, one a class up to the highest class that came there. */
  readonly distribution?: { readonly columns: number; get(row: number, column: number): number };
}

export interface CartTree {
  readonly root: CartNode;
  /** The columns given to the tree, among those of the forest. */
  readonly columns: readonly number[];
  /** The rows it was grown on, repeats and all. */
  readonly rows: Int32Array;
}

/** Share of class 1 at a leaf. */
export function leafShare({ distribution }: CartNode): number {
  return distribution !== undefined && distribution.columns > 1 ? distribution.get(0, 1) : 0;
}
