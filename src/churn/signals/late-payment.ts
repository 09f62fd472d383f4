import type { InvoiceColumns } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { paymentDelays } from '../../history/payment-delays.js';
import { deliveredUntilMs } from '../source-state.js';
import { median } from './median.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const RECENT_INVOICES = 3;
const MIN_EARLIER_INVOICES = 3;
/** Who is invoiced once a year has an invoice in it; older ones say nothing about how somebody pays today. */
const RECENT_DAYS = 400;
const MEDIUM_DAYS = 5;
const STRONG_DAYS = 10;

/** Median days past due of the last three invoices, paid or overdue, against the median of those before. */
export const latePayment = {
  key: 'late_payment',
  unit: 'days',
  strengths: ['medium', 'strong'],
  sources: ['invoices', 'payments'],
  modelValues: ['change', 'days'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context }: SignalInput): SignalReading {
  const { payments } = context.coverage;
  if (payments === undefined) return missing('no_source');
  const untilMs = deliveredUntilMs(payments, context.asOf);
  const delays = paymentDelays(history.invoices, untilMs);
  const invoicesNeeded = RECENT_INVOICES + MIN_EARLIER_INVOICES;
  const isRecent = lastDueMs(history.invoices, untilMs) > context.asOf.getTime() - RECENT_DAYS * DAY_MS;
  if (!isRecent || delays.length < invoicesNeeded) {
    return missing('too_few', { invoices: isRecent ? delays.length : 0, invoicesNeeded });
  }
  const days = median(delays.slice(-RECENT_INVOICES));
  const usualDays = median(delays.slice(0, -RECENT_INVOICES));
  const change = days - usualDays;
  const strength = change >= STRONG_DAYS ? 'strong' : change >= MEDIUM_DAYS ? 'medium' : null;
  return measured(strength, { days, usualDays, change }, 'own');
}

function lastDueMs({ fact, dueAtMs, amountMinor }: InvoiceColumns, untilMs: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < fact.length; place++) {
    const due = dueAtMs[place] ?? Number.NaN;
    const isInvoice = fact[place] === 0 && !((amountMinor[place] ?? 0) <= 0);
    if (isInvoice && due <= untilMs) last = Math.max(last, due);
  }
  return last;
}
