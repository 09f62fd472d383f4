import { randomStream } from '../../domain/random.js';
import { type Table, takeNumbers } from '../table.js';
import { buildDesign } from './build-design.js';
import { chooseStrength, judgeStrength } from './choose-strength.js';
import { type Design, takeDesignRows } from './design.js';
import type { LogisticSettings } from './logistic-settings.js';
import { prepareCategorical } from './prepare-categorical.js';
import { MOST_BENDS, prepareNumeric } from './prepare-numeric.js';
import type { PreparedColumn } from './prepared-column.js';

/** Settings are chosen on so many rows at most. */
const CHOOSING_ROWS = 10_000;
/** Multiplications of a Gram matrix up to which bent lines are tried. */
const BENDING_WORK = 2e8;
/** Relative gain in loss below which straight lines are kept. */
const LEAST_GAIN = 0.002;

export interface ChosenDesign {
  readonly columns: readonly PreparedColumn[];
  readonly design: Design;
  readonly isBent: boolean;
  readonly l2: number;
  readonly start: Float64Array;
  /** On rows not fitted on. */
  readonly loss: number;
}

/** The table as a design, and the settings under which rows are predicted best by fits without them. */
export function chooseDesign(
  table: Table,
  target: Float64Array,
  weights: Float64Array,
  settings: LogisticSettings,
  seed: number,
): ChosenDesign {
  const sample = sampledRows(table.rowCount, seed);
  const choose = (isBent: boolean, first?: number): ChosenDesign => {
    const columns = table.columns.map((column) =>
      column.kind === 'numeric'
        ? prepareNumeric(column, isBent)
        : prepareCategorical(column, target, weights, seed),
    );
    const design = buildDesign(columns, table.rowCount);
    const sampled =
      sample === null
        ? { design, target, weights }
        : {
            design: takeDesignRows(design, sample),
            target: takeNumbers(target, sample),
            weights: takeNumbers(weights, sample),
          };
    const { l2, loss, coefficients } =
      settings.l2 === undefined
        ? chooseStrength(sampled, seed, first)
        : judgeStrength(sampled, seed, settings.l2);
    return { columns, design, isBent, l2, loss, start: coefficients };
  };
  if (settings.isBent !== undefined) return choose(settings.isBent);
  const straight = choose(false);
  if (!isBendable(table, straight.design)) return straight;
  const bent = choose(true, straight.l2);
  return bent.loss < straight.loss * (1 - LEAST_GAIN) ? bent : straight;
}

function isBendable({ rowCount, columns }: Table, { width }: Design): boolean {
  const numeric = columns.filter(({ kind }) => kind === 'numeric').length;
  const bentWidth = width + numeric * MOST_BENDS;
  return numeric > 0 && (rowCount * bentWidth * bentWidth) / 2 <= BENDING_WORK;
}

/** A random few, ascending; null for all. */
function sampledRows(rowCount: number, seed: number): Int32Array | null {
  if (rowCount <= CHOOSING_ROWS) return null;
  const random = randomStream(seed, 'logistic choosing rows');
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (random() * (rowCount - row) < CHOOSING_ROWS - rows.length) rows.push(row);
  }
  return Int32Array.from(rows);
}
