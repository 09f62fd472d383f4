const BLOCK = 48;

/**
 * The inverse of a symmetric positive definite matrix, by a Cholesky factor made block by block so that the numbers at
 * work fit the processor's cache. Only the lower triangle is read.
 *
 * @param matrix width × width, row by row; overwritten.
 * @returns the inverse, both triangles, in the same memory.
 * @throws RangeError where the matrix is not positive definite.
 */
export function symmetricInverse(matrix: Float64Array, width: number): Float64Array {
  factorise(matrix, width);
  invertLower(matrix, width);
  return timesOwnTranspose(matrix, width);
}

/** A = L Lᵀ in the lower triangle: right-looking, a block of columns at a time. */
function factorise(a: Float64Array, width: number): void {
  for (let from = 0; from < width; from += BLOCK) {
    const to = Math.min(width, from + BLOCK);
    for (let row = from; row < to; row++) {
      for (let column = from; column <= row; column++) {
        let sum = a[row * width + column] as number;
        for (let k = from; k < column; k++) {
          sum -= (a[row * width + k] as number) * (a[column * width + k] as number);
        }
        if (column < row) a[row * width + column] = sum / (a[column * width + column] as number);
        else if (sum > 0) a[row * width + row] = Math.sqrt(sum);
        else throw new RangeError('The matrix is not positive definite.');
      }
    }
    for (let row = to; row < width; row++) {
      for (let column = from; column < to; column++) {
        let sum = a[row * width + column] as number;
        for (let k = from; k < column; k++) {
          sum -= (a[row * width + k] as number) * (a[column * width + k] as number);
        }
        a[row * width + column] = sum / (a[column * width + column] as number);
      }
    }
    for (let rows = to; rows < width; rows += BLOCK) {
      for (let columns = to; columns <= rows; columns += BLOCK) {
        subtractProduct(a, width, rows, columns, from, to);
      }
    }
  }
}

/** A[rows, columns] −= A[rows, from..to] A[columns, from..to]ᵀ for one pair of blocks, two rows at a time. */
function subtractProduct(
  a: Float64Array,
  width: number,
  rows: number,
  columns: number,
  from: number,
  to: number,
): void {
  const lastRow = Math.min(width, rows + BLOCK);
  for (let row = rows; row < lastRow; row += 2) {
    const lastColumn = Math.min(columns + BLOCK, row + 2, width);
    const first = row * width;
    const hasSecond = row + 1 < lastRow;
    const second = hasSecond ? first + width : first;
    for (let column = columns; column < lastColumn; column++) {
      const other = column * width;
      let sumFirst = 0;
      let sumSecond = 0;
      for (let k = from; k < to; k++) {
        const value = a[other + k] as number;
        sumFirst += (a[first + k] as number) * value;
        sumSecond += (a[second + k] as number) * value;
      }
      if (column <= row) a[first + column] = (a[first + column] as number) - sumFirst;
      if (hasSecond) a[second + column] = (a[second + column] as number) - sumSecond;
    }
  }
}

/** L⁻¹ in place of L, row by row: each row needs only the rows above it, which are inverted already. */
function invertLower(l: Float64Array, width: number): void {
  const sums = new Float64Array(width);
  for (let row = 0; row < width; row++) {
    const at = row * width;
    const diagonal = 1 / (l[at + row] as number);
    sums.fill(0, 0, row);
    for (let k = 0; k < row; k++) {
      const factor = l[at + k] as number;
      if (factor === 0) continue;
      const above = k * width;
      for (let column = 0; column <= k; column++) {
        sums[column] = (sums[column] as number) + factor * (l[above + column] as number);
      }
    }
    for (let column = 0; column < row; column++) l[at + column] = -diagonal * (sums[column] as number);
    l[at + row] = diagonal;
  }
}

/** Mᵀ M of a lower triangle M, both triangles, in its place. */
function timesOwnTranspose(m: Float64Array, width: number): Float64Array {
  for (let row = 0; row < width; row++) {
    const sums = new Float64Array(row + 1);
    for (let k = row; k < width; k++) {
      const at = k * width;
      const factor = m[at + row] as number;
      if (factor === 0) continue;
      for (let column = 0; column <= row; column++) {
        sums[column] = (sums[column] as number) + factor * (m[at + column] as number);
      }
    }
    // Rows below still need this row's old values in their own columns only, which lie below it.
    for (let column = 0; column <= row; column++) m[row * width + column] = sums[column] as number;
  }
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < row; column++) m[column * width + row] = m[row * width + column] as number;
  }
  return m;
}
