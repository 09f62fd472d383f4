import { paymentDelays } from '../../history/payment-delays.js';
import { deliveredUntilMs } from '../source-state.js';
import { median } from './median.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const RECENT_INVOICES = 3;
const MIN_EARLIER_INVOICES = 3;
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
  const delays = paymentDelays(history.invoices, deliveredUntilMs(payments, context.asOf));
  const invoicesNeeded = RECENT_INVOICES + MIN_EARLIER_INVOICES;
  if (delays.length < invoicesNeeded) {
    return missing('too_few', { invoices: delays.length, invoicesNeeded });
  }
  const days = median(delays.slice(-RECENT_INVOICES));
  const usualDays = median(delays.slice(0, -RECENT_INVOICES));
  const change = days - usualDays;
  const strength = change >= STRONG_DAYS ? 'strong' : change >= MEDIUM_DAYS ? 'medium' : null;
  return measured(strength, { days, usualDays, change }, 'own');
}
