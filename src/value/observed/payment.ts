import type { History } from '../../domain/history.js';

const SENT = 0;

/**
 * Share of a customer's invoices paid by their due date, 0 to 1, among those that were due by `asOfMs`; NaN without any.
 *
 * @param history as of `asOfMs`.
 */
export function paidOnTimeShare({ invoices }: History, asOfMs: number): number {
  const paidAtMs = new Map<number, number>();
  for (const [index, invoice] of invoices.invoiceIndex.entries()) {
    if (invoices.fact[index] !== SENT && !paidAtMs.has(invoice))
      paidAtMs.set(invoice, invoices.atMs[index] ?? asOfMs);
  }
  let due = 0;
  let onTime = 0;
  for (const [index, invoice] of invoices.invoiceIndex.entries()) {
    const dueAtMs = invoices.dueAtMs[index] ?? Number.NaN;
    if (invoices.fact[index] !== SENT || !(dueAtMs <= asOfMs)) continue;
    due += 1;
    if ((paidAtMs.get(invoice) ?? Number.POSITIVE_INFINITY) <= dueAtMs) onTime += 1;
  }
  return due === 0 ? Number.NaN : onTime / due;
}
