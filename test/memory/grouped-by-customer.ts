import { compareTexts } from './order.js';

/** Rows by customer: customers by id, and each one's rows in the order given. */
export function groupedByCustomer<Row extends { readonly customerId: string }>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): Map<string, Row[]> {
  const ids = [...new Set(rows.map(({ customerId }) => customerId))].sort(compareTexts);
  return new Map(ids.map((id) => [id, rows.filter(({ customerId }) => customerId === id).sort(compare)]));
}
