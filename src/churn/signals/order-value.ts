import type { OrderColumns } from '../../domain/history.js';
import { isWithin, type TimeWindow } from '../../history/windows.js';
import { changePercent, comparisonOf } from './comparison.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const WEAK_PERCENT = -20;
const MEDIUM_PERCENT = -40;

/**
 * Orders less cancellations per day that counts, against the same days a year earlier or the 90 days before. Holiday
 * weeks are taken out of the days, but an order placed in one is kept: orders are few and large, and one left out would
 * read as a customer who stopped buying.
 */
export const orderValue = {
  key: 'order_value',
  unit: 'percent',
  strengths: ['weak', 'medium'],
  sources: ['orders'],
  modelValues: ['percent'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { orders }, context }: SignalInput): SignalReading {
  const firstMs = orders.atMs[0] ?? Number.POSITIVE_INFINITY;
  const comparison = comparisonOf('orders', firstMs, context);
  if ('kind' in comparison) return comparison;
  const currentMinor = sumWithin(orders, comparison.current);
  const baselineMinor = sumWithin(orders, comparison.baseline);
  if (baselineMinor <= 0) return missing('no_baseline', { currentMinor, baselineMinor });
  // More returned than bought is no more than nothing bought.
  const percent = Math.max(-100, changePercent(currentMinor, baselineMinor, comparison));
  const strength = percent <= MEDIUM_PERCENT ? 'medium' : percent <= WEAK_PERCENT ? 'weak' : null;
  return measured(
    strength,
    { percent: Math.round(percent), currentMinor, baselineMinor },
    comparison.variant,
  );
}

function sumWithin({ atMs, amountMinor }: OrderColumns, window: TimeWindow): number {
  let sum = 0;
  for (let index = 0; index < atMs.length; index++) {
    if (isWithin(atMs[index] ?? Number.NaN, window)) sum += amountMinor[index] ?? 0;
  }
  return sum;
}
