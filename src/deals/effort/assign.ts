/**
 * The assignment of rows to columns with the greatest total, each column taken at most once: the Hungarian method with
 * potentials, by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987). Exact.
 *
 * @param gains rows × columns, row by row, finite; at least as many columns as rows.
 * @returns the column of each row.
 * @throws RangeError for fewer columns than rows, or a gain that is no number.
 */
export function assign(gains: Float64Array, rows: number, columns: number): Int32Array {
  if (columns < rows) throw new RangeError(`${rows} rows can't be assigned to ${columns} columns, one each.`);
  if (gains.length !== rows * columns || gains.some((gain) => !Number.isFinite(gain))) {
    throw new RangeError(`The gains are not ${rows} × ${columns} finite numbers.`);
  }
  // Positions count from 1; row and column 0 stand for "none".
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  const distance = new Float64Array(columns + 1);
  const isVisited = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    distance.fill(Number.POSITIVE_INFINITY);
    isVisited.fill(0);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      isVisited[column] = 1;
      const from = rowOf[column] as number;
      let nearest = 0;
      let shortest = Number.POSITIVE_INFINITY;
      for (let next = 1; next <= columns; next++) {
        if (isVisited[next] === 1) continue;
        const cost =
          -(gains[(from - 1) * columns + next - 1] as number) -
          (rowPotential[from] as number) -
          (columnPotential[next] as number);
        if (cost < (distance[next] as number)) {
          distance[next] = cost;
          before[next] = column;
        }
        if ((distance[next] as number) < shortest) {
          shortest = distance[next] as number;
          nearest = next;
        }
      }
      for (let each = 0; each <= columns; each++) {
        if (isVisited[each] === 1) {
          const held = rowOf[each] as number;
          rowPotential[held] = (rowPotential[held] as number) + shortest;
          columnPotential[each] = (columnPotential[each] as number) - shortest;
        } else {
          distance[each] = (distance[each] as number) - shortest;
        }
      }
      column = nearest;
    }
    while (column !== 0) {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  const assigned = new Int32Array(rows);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row !== 0) assigned[row - 1] = column - 1;
  }
  return assigned;
}
