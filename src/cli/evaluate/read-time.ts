import type { FileColumn } from '../../../adapters/files/file-column.js';
import { IntakeError } from '../../intake/intake-error.js';

/** How numbers count time: found by what they could be, seconds and milliseconds from 2001 to 2286. */
const SECONDS = [1e9, 1e10] as const;
const MILLISECONDS = [1e12, 1e13] as const;
const YEARS = [1800, 2200] as const;

/**
 * When each row is, in milliseconds UTC; NaN where that is missing. Numbers that are no known way to count time stay as
 * they are: they tell earlier from later, and no more.
 * @throws IntakeError where the column holds neither dates nor numbers.
 */
export function readTime(column: FileColumn | undefined): Float64Array {
  if (column?.kind === 'date') return column.instants;
  if (column?.kind !== 'numeric') {
    throw new IntakeError(
      `--time: the column "${column?.name ?? ''}" holds neither dates of one form nor numbers; dates are best written as 2026-11-23`,
    );
  }
  const { values } = column;
  if (within(values, MILLISECONDS)) return values;
  if (within(values, SECONDS)) return values.map((value) => value * 1000);
  if (within(values, YEARS) && values.every((value) => Number.isNaN(value) || Number.isInteger(value))) {
    return values.map((value) => (Number.isNaN(value) ? value : Date.UTC(value, 0)));
  }
  return values;
}

/** Whether a column says when each row is, and not only which was earlier. */
export function tellsMoments(column: FileColumn | undefined): boolean {
  if (column?.kind === 'date') return true;
  return (
    column?.kind === 'numeric' && (within(column.values, MILLISECONDS) || within(column.values, SECONDS))
  );
}

function within(values: Float64Array, [least, most]: readonly [number, number]): boolean {
  return values.every((value) => Number.isNaN(value) || (value >= least && value < most));
}
