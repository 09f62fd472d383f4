/**
 * Typos between two texts: inserted, lost or replaced characters, and neighbours swapped, each counting 1.
 * Optimal string alignment (restricted Damerau-Levenshtein distance).
 *
 * @param atMost gives up above this, returning `atMost + 1`.
 * Source: L. Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011), section 2.1.
 */
export function typoDistance(a: string, b: string, atMost: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  const width = b.length + 1;
  let beforeLast = new Uint16Array(width);
  let last = new Uint16Array(width);
  for (let column = 1; column < width; column++) last[column] = column;
  let current = new Uint16Array(width);
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let smallest = row;
    for (let column = 1; column < width; column++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && isSwapped(a, b, row, column)) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current[column] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > atMost) return atMost + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), atMost + 1);
}

function isSwapped(a: string, b: string, row: number, column: number): boolean {
  return (
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  );
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}
