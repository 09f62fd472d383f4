import type { CategoricalColumn } from '../../learning/table.js';
import { plain } from '../preview-text.js';
import { UsageError } from '../verb.js';

export interface Labels {
  /** 1 where the cell is the positive value, 0 where it is another, one a row of `rows`. */
  readonly labels: Float64Array;
  /** Rows whose cell holds something. */
  readonly rows: Int32Array;
  /** The positive value as the file writes it. */
  readonly positive: string;
  /** The others. */
  readonly negatives: readonly string[];
}

const MOST_LISTED = 8;

/**
 * Yes and no from a column.
 * @param positive what counts as yes: to the letter, else whatever its case, else as a number (1 for "1.0").
 * @throws UsageError where no cell, or every cell, is the positive value.
 */
export function readLabels(column: CategoricalColumn, positive: string): Labels {
  const { categories, codes, name } = column;
  const code = codeOf(categories, positive);
  const listed = categories
    .slice(0, MOST_LISTED)
    .map((category) => `"${category}"`)
    .join(', ');
  if (code === -1) {
    const rest = categories.length > MOST_LISTED ? ` and ${categories.length - MOST_LISTED} more` : '';
    throw new UsageError(
      plain(
        categories.length === 0
          ? `--label: the column "${name}" is empty`
          : `--positive: no cell of "${name}" is "${positive}"; there are ${listed}${rest}`,
      ),
    );
  }
  if (categories.length === 1) {
    throw new UsageError(
      plain(`--label: every cell of "${name}" is ${listed}; there is nothing to tell apart`),
    );
  }
  const rows = Int32Array.from(codes.keys()).filter((row) => codes[row] !== -1);
  return {
    labels: Float64Array.from(rows, (row) => (codes[row] === code ? 1 : 0)),
    rows,
    positive: categories[code] ?? positive,
    negatives: categories.filter((_, other) => other !== code),
  };
}

function codeOf(categories: readonly string[], positive: string): number {
  const asked = positive.trim();
  const exact = categories.indexOf(asked);
  if (exact !== -1) return exact;
  const folded = categories.findIndex((category) => category.toLowerCase() === asked.toLowerCase());
  if (folded !== -1 || asked === '') return folded;
  return categories.findIndex((category) => category !== '' && Number(category) === Number(asked));
}
