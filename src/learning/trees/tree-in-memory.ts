import type { Crew } from '../crew/crew.js';
import type { BinnedColumns } from './bin-columns.js';
import type { GrownTree } from './ensemble-builder.js';

/** A place for one tree in the kernel's own layout, to score rows that are known by their bins. */
export interface TreeInMemory {
  write(tree: GrownTree): void;
  /** Adds the tree's values to the raw scores of the rows listed at an address. */
  add(binned: BinnedColumns, rowsAt: number, rowCount: number, rawAt: number): void;
}

export function treeInMemory(crew: Crew, mostNodes: number): TreeInMemory {
  const nodes = crew.arena.allocate(16 * mostNodes);
  const values = crew.arena.allocate(8 * mostNodes);
  return {
    write(tree) {
      const { ints, doubles } = crew.workspace.views();
      for (let node = 0; node < tree.nodeCount; node++) {
        const at = nodes / 4 + 4 * node;
        ints[at] = tree.bin[node] as number;
        ints[at + 1] = tree.column[node] as number;
        ints[at + 2] = tree.left[node] as number;
        ints[at + 3] = tree.missingLeft[node] as number;
      }
      doubles.set(tree.value.subarray(0, tree.nodeCount), values / 8);
    },
    add({ bins, stride, valueBinsAt }, rowsAt, rowCount, rawAt) {
      crew.workspace.kernel.addTreeByBins(bins, stride, valueBinsAt, nodes, values, rowsAt, rowCount, rawAt);
    },
  };
}
