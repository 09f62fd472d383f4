import { fitTargetEncoding } from '../encoding/target-encoding.js';
import type { CategoricalColumn } from '../table.js';
import { type PreparedColumn, scaled, scaleOf, standardise } from './prepared-column.js';

/** Categories with a level of their own at most; columns of more become their mean target. */
const MOST_LEVELS = 50;
/** Rows that a category needs for a level of its own; the others share one. */
const LEAST_ROWS = 5;

/**
 * A category's effect: one level each, the rare ones pooled and missing as one more; or, where there are too many, along
 * the shrunken mean target of each.
 */
export function prepareCategorical(
  column: CategoricalColumn,
  target: Float64Array,
  weights: Float64Array,
  seed: number,
): PreparedColumn {
  const { name, codes, categories } = column;
  const rows = new Int32Array(categories.length);
  let missing = 0;
  for (const code of codes) {
    if (code === -1) missing++;
    else rows[code] = (rows[code] as number) + 1;
  }
  const common = Array.from(rows.keys()).filter((code) => (rows[code] as number) >= LEAST_ROWS);
  if (common.length > MOST_LEVELS) return alongMeans(column, missing, target, weights, seed);
  const levelOf = new Int32Array(categories.length).fill(common.length);
  for (const [level, code] of common.entries()) levelOf[code] = level;
  const ofRow = codes.map((code) => (code === -1 ? common.length + 1 : (levelOf[code] as number)));
  return {
    numbers: [],
    // Beside the common ones: the pooled, and the missing.
    levels: { ofRow, count: common.length + 2 },
    input: (coefficients) => ({
      kind: 'categorical',
      name,
      categories,
      effect: Float64Array.from(levelOf, (level) => coefficients[level] as number),
      missingEffect: coefficients[common.length + 1] as number,
      unseenEffect: coefficients[common.length] as number,
    }),
  };
}

function alongMeans(
  { name, codes, categories }: CategoricalColumn,
  missing: number,
  target: Float64Array,
  weights: Float64Array,
  seed: number,
): PreparedColumn {
  const encoding = fitTargetEncoding(codes, categories.length, target, weights, { seed });
  const means = encoding.trainValues.map((value) => (Number.isNaN(value) ? encoding.prior : value));
  const scale = scaleOf(means);
  standardise(means, scale);
  const isMissing = Float64Array.from(codes, (code) => (code === -1 ? 1 : 0));
  const missingScale = scaleOf(isMissing);
  standardise(isMissing, missingScale);
  return {
    numbers: missing === 0 ? [means] : [means, isMissing],
    levels: null,
    input: ([ofMean, ofMissing = 0]) => {
      const effectOf = (mean: number, missingness: number): number =>
        scaled(mean, scale, ofMean as number) + scaled(missingness, missingScale, ofMissing);
      return {
        kind: 'categorical',
        name,
        categories,
        effect: encoding.valueOfCategory.map((mean) => effectOf(mean, 0)),
        missingEffect: effectOf(encoding.prior, 1),
        unseenEffect: effectOf(encoding.prior, 0),
      };
    },
  };
}
