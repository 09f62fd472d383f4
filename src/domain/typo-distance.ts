/**
 * Typos between two texts: inserted, lost or replaced characters, and neighbours swapped, each counting 1.
 * Optimal string alignment (restricted Damerau-Levenshtein distance), computed along the diagonal alone: what is further
 * from it than `atMost` costs more than that already.
 *
 * @param atMost gives up above this, returning `atMost + 1`.
 * Sources: L. Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011), section 2.1;
 * E. Ukkonen, "Algorithms for approximate string matching", Information and Control 64 (1985), for the band.
 */
export function typoDistance(a: string, b: string, atMost: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  const tooMany = atMost + 1;
  const width = b.length + 1;
  let [beforeLast, last, current] = rowsOf(width);
  for (let column = 0; column < width; column++) last[column] = Math.min(column, tooMany);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - atMost);
    const to = Math.min(b.length, row + atMost);
    const letter = a.charCodeAt(row - 1);
    const before = row > 1 ? a.charCodeAt(row - 2) : Number.NaN;
    current[from - 1] = from === 1 ? Math.min(row, tooMany) : tooMany;
    let smallest = current[from - 1] as number;
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      const replaced = (last[column - 1] as number) + (letter === other ? 0 : 1);
      const lost = (last[column] as number) + 1;
      const inserted = (current[column - 1] as number) + 1;
      let cost = Math.min(replaced, lost);
      if (inserted < cost) cost = inserted;
      if (column > 1 && before === other && letter === b.charCodeAt(column - 2)) {
        const swapped = (beforeLast[column - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      if (cost > tooMany) cost = tooMany;
      current[column] = cost;
      if (cost < smallest) smallest = cost;
    }
    // The next row looks one further.
    if (to < b.length) current[to + 1] = tooMany;
    if (smallest > atMost) return tooMany;
    const oldest = beforeLast;
    beforeLast = last;
    last = current;
    current = oldest;
  }
  return last[b.length] as number;
}

type Rows = [Float64Array, Float64Array, Float64Array];

/** Made once: a search compares hundreds of names, and rows of its own for each would keep the collector busy. */
let kept: Rows = rowsFor(64);

function rowsOf(width: number): Rows {
  if (width > kept[0].length) kept = rowsFor(2 * width);
  return [...kept];
}

function rowsFor(width: number): Rows {
  return [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
}
