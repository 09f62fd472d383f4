import { type Cells, columnText } from './cells.js';
import type { RawRow, RowProblem } from './raw-row.js';
import { LARGEST_NUMBER } from './read-number.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** What an order line is about, in major units; all negative on a cancellation. */
export interface OrderSums {
  readonly quantity: number | null;
  readonly amount: number;
  readonly isCancellation: boolean;
}

/**
 * A reader of quantity and line total: the stated amount, else quantity times unit price. The mapping was checked to
 * bring one of the two.
 */
export function orderSums(
  resolved: ResolvedMapping,
  cells: Cells,
): (row: RawRow, problems: RowProblem[]) => OrderSums {
  const isThere = (field: string) => resolved.locate(field).kind !== 'absent';
  const hasPrice = isThere('quantity') && isThere('unit_price');
  const hasAmount = isThere('amount');
  const readQuantity = cells.number('quantity', { isRequired: !hasAmount });
  const readPrice = cells.number('unit_price', { isRequired: !hasAmount });
  const readAmount = cells.number('amount', { isRequired: hasAmount && !hasPrice });
  const isMarked = cancellationMark(resolved);
  return (row, problems) => {
    const before = problems.length;
    const quantity = readQuantity(row, problems);
    const price = readPrice(row, problems);
    const stated = readAmount(row, problems);
    const isCancellation = isMarked(row, (quantity ?? 0) < 0 || (stated ?? 0) < 0);
    if (problems.length === before) {
      if (stated === null && (quantity === null || price === null)) {
        problems.push({ field: cells.name('amount'), reason: 'is empty', value: '' });
      }
      if (!isCancellation) {
        refuseNegative(cells.name('unit_price'), price, '', problems);
        refuseNegative(cells.name('quantity'), quantity, MARK_REMEDY, problems);
        refuseNegative(cells.name('amount'), stated, MARK_REMEDY, problems);
      }
    }
    const amount = stated ?? (quantity ?? 0) * (price ?? 0);
    if (Math.abs(amount) > LARGEST_NUMBER) {
      const reason = `makes an amount beyond all prices together with ${cells.name('quantity')}`;
      problems.push({ field: cells.name('unit_price'), reason, value: String(price) });
    }
    if (!isCancellation) return { quantity, amount, isCancellation };
    return {
      quantity: quantity === null ? null : negative(quantity),
      amount: negative(amount),
      isCancellation,
    };
  };
}

const MARK_REMEDY = '; say which lines are cancellations under "cancellation" in the mapping';

function cancellationMark({
  mapping: { cancellation },
  columnIndex,
}: ResolvedMapping): (row: RawRow, isNegative: boolean) => boolean {
  if (cancellation === undefined) return () => false;
  if ('negativeQuantity' in cancellation) return (_row, isNegative) => isNegative;
  const index = columnIndex(cancellation.column);
  return (row) => columnText(row, index).startsWith(cancellation.startsWith);
}

function refuseNegative(field: string, value: number | null, remedy: string, problems: RowProblem[]): void {
  if (value !== null && value < 0)
    problems.push({ field, reason: `is negative${remedy}`, value: String(value) });
}

/** Never −0, which the database would keep apart from 0. */
function negative(size: number): number {
  return 0 - Math.abs(size);
}
