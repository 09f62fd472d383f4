import type { Design } from './design.js';
import type { LinearInput } from './logistic-model.js';
import type { PreparedColumn } from './prepared-column.js';

/** Puts prepared columns side by side. */
export function buildDesign(columns: readonly PreparedColumn[], rowCount: number): Design {
  const numbers = columns.flatMap((column) => column.numbers);
  const denseWidth = numbers.length;
  const dense = new Float64Array(rowCount * denseWidth);
  // In blocks of rows that fit a cache: one column after the other would touch all memory once each.
  for (let from = 0; from < rowCount; from += 256) {
    const to = Math.min(rowCount, from + 256);
    for (let place = 0; place < denseWidth; place++) {
      const values = numbers[place] as Float64Array;
      for (let row = from; row < to; row++) dense[row * denseWidth + place] = values[row] as number;
    }
  }
  const withLevels = columns.flatMap(({ levels }) => levels ?? []);
  const levelWidth = withLevels.length;
  const levels = new Int32Array(rowCount * levelWidth);
  let width = denseWidth;
  for (const [place, { ofRow, count }] of withLevels.entries()) {
    for (let row = 0; row < rowCount; row++)
      levels[row * levelWidth + place] = width + (ofRow[row] as number);
    width += count;
  }
  return { rowCount, denseWidth, dense, levelWidth, levels, width };
}

/** Each column's effects, from the design's coefficients. */
export function inputsOf(columns: readonly PreparedColumn[], coefficients: Float64Array): LinearInput[] {
  let number = 0;
  let level = columns.reduce((sum, { numbers }) => sum + numbers.length, 0);
  return columns.map((column) => {
    const ofNumbers = coefficients.subarray(number, number + column.numbers.length);
    const ofLevels = coefficients.subarray(level, level + (column.levels?.count ?? 0));
    number += ofNumbers.length;
    level += ofLevels.length;
    return column.input(Float64Array.of(...ofNumbers, ...ofLevels));
  });
}
