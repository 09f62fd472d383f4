/**
 * Factor L of a symmetric positive definite matrix, A = L Lᵀ, in place; only the lower triangle (row-major) is read and
 * written. A pivot that rounding left at or below 0 is raised, which moves the solution towards 0 there.
 */
export function factorise(matrix: Float64Array, width: number): void {
  for (let row = 0; row < width; row++) {
    const rowAt = row * width;
    for (let column = 0; column <= row; column++) {
      const columnAt = column * width;
      let sum = matrix[rowAt + column] as number;
      for (let k = 0; k < column; k++)
        sum -= (matrix[rowAt + k] as number) * (matrix[columnAt + k] as number);
      if (column < row) matrix[rowAt + column] = sum / (matrix[columnAt + column] as number);
      else {
        const least = 1e-12 * Math.abs(matrix[rowAt + row] as number) + 1e-300;
        matrix[rowAt + row] = Math.sqrt(Math.max(sum, least));
      }
    }
  }
}

/** x with L Lᵀ x = b, in place of b. */
export function solveFactorised(factor: Float64Array, width: number, vector: Float64Array): void {
  for (let row = 0; row < width; row++) {
    const rowAt = row * width;
    let sum = vector[row] as number;
    for (let k = 0; k < row; k++) sum -= (factor[rowAt + k] as number) * (vector[k] as number);
    vector[row] = sum / (factor[rowAt + row] as number);
  }
  for (let row = width - 1; row >= 0; row--) {
    const value = (vector[row] as number) / (factor[row * width + row] as number);
    vector[row] = value;
    const rowAt = row * width;
    for (let k = 0; k < row; k++) vector[k] = (vector[k] as number) - (factor[rowAt + k] as number) * value;
  }
}

/** A⁻¹ from L, both triangles. */
export function inverseOfFactorised(factor: Float64Array, width: number): Float64Array {
  const inverse = new Float64Array(width * width);
  const unit = new Float64Array(width);
  for (let row = 0; row < width; row++) {
    unit.fill(0);
    unit[row] = 1;
    solveFactorised(factor, width, unit);
    inverse.set(unit, row * width);
  }
  return inverse;
}
