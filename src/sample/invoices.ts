import { isoDate, nextWorkingDay } from './calendar.js';
import { integer, normal } from './distributions.js';
import { type Life, rowId, yearsInto } from './life.js';
import type { InvoiceRow, OrderRow, PaymentRow } from './tables.js';

/** Days by which one payment differs from the customer's habit. */
const paymentSpreadDays = 1.8;
/** An invoice goes out a week after its order, when cancellations are through. */
const invoicedAfterDays = [6, 8] as const;

/** One invoice an order, paid once and in full; what is not yet sent or paid at asOf is not there. */
export function invoiceAndPaymentRows(
  life: Life,
  orders: readonly OrderRow[],
): { invoices: InvoiceRow[]; payments: PaymentRow[] } {
  const { account, habits, window } = life;
  const random = life.stream('invoices');
  const invoices: InvoiceRow[] = [];
  const payments: PaymentRow[] = [];
  for (const [orderId, { day, amount }] of netAmounts(orders)) {
    const sent = nextWorkingDay(day + integer(random, invoicedAfterDays));
    const due = sent + habits.paymentTermDays;
    // A cause delays what falls due under it, also for a customer who has left meanwhile.
    const daysPastDue =
      habits.daysPastDue +
      habits.daysPastDueYearlyDrift * yearsInto(life, due) +
      life.behaviourOn(due).paymentDelayDays +
      normal(random, 0, paymentSpreadDays);
    const paid = nextWorkingDay(Math.max(sent + 1, due + Math.round(daysPastDue)));
    if (sent > window.end || amount <= 0) continue;
    const number = Number(orderId.slice(-4));
    const shared = { invoice_id: rowId('I', account, number), customer_id: account.id };
    invoices.push({
      ...shared,
      order_id: orderId,
      sent_date: isoDate(sent),
      due_date: isoDate(due),
      amount,
      currency: 'EUR',
    });
    if (paid > window.end) continue;
    payments.push({
      payment_id: rowId('P', account, number),
      ...shared,
      date: isoDate(paid),
      amount,
      currency: 'EUR',
    });
  }
  return { invoices, payments };
}

/** What each order comes to after its cancellations, in the order of ordering. */
function netAmounts(orders: readonly OrderRow[]): Map<string, { day: number; amount: number }> {
  const amounts = new Map<string, { day: number; amount: number }>();
  for (const row of orders) {
    const orderId = row.order_id.replace(/^X-/, '');
    const before = amounts.get(orderId);
    const day = before?.day ?? Date.parse(row.date) / 86_400_000;
    const amount = (before?.amount ?? 0) + row.quantity * row.unit_price;
    amounts.set(orderId, { day, amount: Math.round(amount * 100) / 100 });
  }
  return amounts;
}
