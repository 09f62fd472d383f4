/**
 * Rows as a logistic regression takes them: a stretch of numbers, and one level of each categorical column, whose
 * column of the design is 1 for that level and 0 for all others. Coefficients: numbers first, then levels; the
 * intercept comes last.
 */
export interface Design {
  readonly rowCount: number;
  /** Numbers a row. */
  readonly denseWidth: number;
  /** Row by row. */
  readonly dense: Float64Array;
  /** Levels a row. */
  readonly levelWidth: number;
  /** Row by row: the level's place among the coefficients. */
  readonly levels: Int32Array;
  /** Coefficients, without the intercept. */
  readonly width: number;
}

/** The named rows alone. */
export function takeDesignRows(design: Design, rows: Int32Array): Design {
  const { denseWidth, levelWidth } = design;
  const dense = new Float64Array(rows.length * denseWidth);
  const levels = new Int32Array(rows.length * levelWidth);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    dense.set(design.dense.subarray(row * denseWidth, (row + 1) * denseWidth), index * denseWidth);
    levels.set(design.levels.subarray(row * levelWidth, (row + 1) * levelWidth), index * levelWidth);
  }
  return { ...design, rowCount: rows.length, dense, levels };
}

/** X b, one a row; `coefficients` with the intercept. */
export function times(design: Design, coefficients: Float64Array): Float64Array {
  const { rowCount, denseWidth, dense, levelWidth, levels, width } = design;
  const products = new Float64Array(rowCount);
  const intercept = coefficients[width] as number;
  let at = 0;
  let levelAt = 0;
  for (let row = 0; row < rowCount; row++) {
    let sum = intercept;
    for (let column = 0; column < denseWidth; column++) {
      sum += (dense[at++] as number) * (coefficients[column] as number);
    }
    for (let column = 0; column < levelWidth; column++) {
      sum += coefficients[levels[levelAt++] as number] as number;
    }
    products[row] = sum;
  }
  return products;
}

/** Xᵀ v; the intercept's last. */
export function timesTransposed(design: Design, vector: Float64Array): Float64Array {
  const { rowCount, denseWidth, dense, levelWidth, levels, width } = design;
  const products = new Float64Array(width + 1);
  let at = 0;
  let levelAt = 0;
  let total = 0;
  for (let row = 0; row < rowCount; row++) {
    const value = vector[row] as number;
    total += value;
    for (let column = 0; column < denseWidth; column++) {
      products[column] = (products[column] as number) + (dense[at++] as number) * value;
    }
    for (let column = 0; column < levelWidth; column++) {
      const level = levels[levelAt++] as number;
      products[level] = (products[level] as number) + value;
    }
  }
  products[width] = total;
  return products;
}

/** Xᵀ diag(v) X, lower triangle, row-major, the intercept's row last; v ≥ 0. */
export function gram(design: Design, vector: Float64Array): Float64Array {
  const { rowCount, denseWidth, dense, levelWidth, levels, width } = design;
  const size = width + 1;
  const product = new Float64Array(size * size);
  gramOfNumbers(design, vector, product);
  const interceptAt = width * size;
  let total = 0;
  for (let row = 0; row < rowCount; row++) {
    const value = vector[row] as number;
    const at = row * denseWidth;
    const levelAt = row * levelWidth;
    total += value;
    for (let column = 0; column < denseWidth; column++) {
      product[interceptAt + column] =
        (product[interceptAt + column] as number) + value * (dense[at + column] as number);
    }
    for (let first = 0; first < levelWidth; first++) {
      const level = levels[levelAt + first] as number;
      const lineAt = level * size;
      product[interceptAt + level] = (product[interceptAt + level] as number) + value;
      for (let column = 0; column < denseWidth; column++) {
        product[lineAt + column] =
          (product[lineAt + column] as number) + value * (dense[at + column] as number);
      }
      // Levels of later columns come later among the coefficients.
      for (let second = 0; second <= first; second++) {
        const place = lineAt + (levels[levelAt + second] as number);
        product[place] = (product[place] as number) + value;
      }
    }
  }
  product[interceptAt + width] = total;
  return product;
}

/** Four rows at a time: each cell of the product is then read and written a quarter as often. */
function gramOfNumbers(design: Design, vector: Float64Array, product: Float64Array): void {
  const { rowCount, denseWidth, dense, width } = design;
  const size = width + 1;
  const whole = rowCount - (rowCount % 4);
  for (let row = 0; row < rowCount; row += row < whole ? 4 : 1) {
    const a = row * denseWidth;
    if (row >= whole) {
      for (let line = 0; line < denseWidth; line++) {
        const scaled = (vector[row] as number) * (dense[a + line] as number);
        for (let column = 0, place = line * size; column <= line; column++, place++) {
          product[place] = (product[place] as number) + scaled * (dense[a + column] as number);
        }
      }
      continue;
    }
    const b = a + denseWidth;
    const c = b + denseWidth;
    const d = c + denseWidth;
    for (let line = 0; line < denseWidth; line++) {
      const fromA = (vector[row] as number) * (dense[a + line] as number);
      const fromB = (vector[row + 1] as number) * (dense[b + line] as number);
      const fromC = (vector[row + 2] as number) * (dense[c + line] as number);
      const fromD = (vector[row + 3] as number) * (dense[d + line] as number);
      for (let column = 0, place = line * size; column <= line; column++, place++) {
        product[place] =
          (product[place] as number) +
          (fromA * (dense[a + column] as number) + fromB * (dense[b + column] as number)) +
          (fromC * (dense[c + column] as number) + fromD * (dense[d + column] as number));
      }
    }
  }
}
