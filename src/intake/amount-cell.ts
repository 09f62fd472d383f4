import { toMinor } from '../domain/money.js';
import type { Cells } from './cells.js';
import type { RawRow, RowProblem } from './raw-row.js';
import { shortened } from './raw-row.js';

/** Reads the currency of a row: an ISO 4217 code, or null for the company's own. */
export function currencyCell(cells: Cells): (row: RawRow, problems: RowProblem[]) => string | null {
  const read = cells.text('currency');
  const name = cells.name('currency');
  return (row, problems) => {
    const text = read(row, problems);
    if (text === '') return null;
    const code = text.toUpperCase();
    if (/^[A-Z]{3}$/.test(code)) return code;
    const reason =
      'is no currency code such as EUR; say what the file\'s words mean under "codes: currency:" in the mapping';
    problems.push({ field: name, reason, value: shortened(text) });
    return null;
  };
}

/** An amount that can't be negative, in minor units; null where the cell is empty. */
export function amountCell(
  cells: Cells,
  field: string,
  { isRequired, negative }: { readonly isRequired: boolean; readonly negative: string },
): (row: RawRow, currency: string, problems: RowProblem[]) => number | null {
  const read = cells.number(field, { isRequired });
  const name = cells.name(field);
  return (row, currency, problems) => {
    const amount = read(row, problems);
    if (amount === null) return null;
    if (amount < 0) problems.push({ field: name, reason: negative, value: String(amount) });
    return toMinor(amount, currency);
  };
}
