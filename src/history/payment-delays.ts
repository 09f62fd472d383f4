import type { InvoiceColumns } from '../domain/history.js';
import { countedDaysBetween, dayNumber } from './calendar.js';

/**
 * Days past due of each invoice that is paid or overdue, by due date, the oldest first; negative when paid early,
 * holiday weeks left out. An invoice paid in parts counts as paid with the last part known. Credit notes are no
 * invoices.
 *
 * @param invoices all of a history: pass it as of a date.
 * @param untilMs up to when payments are known; an unpaid invoice is late up to then.
 */
export function paymentDelays(invoices: InvoiceColumns, untilMs: number): number[] {
  const { dueDayOf, paidDayOf } = daysByInvoice(invoices);
  const untilDay = dayNumber(untilMs);
  const delays: { readonly dueDay: number; readonly days: number }[] = [];
  for (const [invoice, dueDay] of dueDayOf) {
    const paidDay = paidDayOf.get(invoice);
    if (paidDay === undefined && untilDay <= dueDay) continue;
    delays.push({ dueDay, days: countedDaysBetween(dueDay, paidDay ?? untilDay) });
  }
  return delays.sort((a, b) => a.dueDay - b.dueDay || a.days - b.days).map(({ days }) => days);
}

function daysByInvoice(invoices: InvoiceColumns) {
  const dueDayOf = new Map<number, number>();
  const paidDayOf = new Map<number, number>();
  for (let index = 0; index < invoices.atMs.length; index++) {
    // Missing amounts are NaN and pass: a payment without an amount is one in full.
    if ((invoices.amountMinor[index] ?? 0) <= 0) continue;
    const invoice = invoices.invoiceIndex[index] ?? Number.NaN;
    if (invoices.fact[index] === 0) dueDayOf.set(invoice, dayNumber(invoices.dueAtMs[index] ?? Number.NaN));
    else paidDayOf.set(invoice, dayNumber(invoices.atMs[index] ?? Number.NaN));
  }
  return { dueDayOf, paidDayOf };
}
