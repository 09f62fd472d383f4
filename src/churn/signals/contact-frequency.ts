import type { InteractionColumns } from '../../domain/history.js';
import { isHoliday } from '../../history/calendar.js';
import { isWithin, type TimeWindow } from '../../history/windows.js';
import { changePercent, comparisonOf } from './comparison.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const MEDIUM_PERCENT = -40;
/**
 * Under four contacts in 90 days one contact more or less is a third and more; from four on, a fall by 40 % means that
 * at least two contacts are gone.
 */
const MIN_BASELINE = 4;

/** Emails, calls, visits and held meetings per day that counts, against the same days a year earlier or the 90 days before. */
export const contactFrequency = {
  key: 'contact_frequency',
  unit: 'percent',
  strengths: ['medium'],
  sources: ['interactions'],
  modelValues: ['percent', 'current'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { interactions }, context }: SignalInput): SignalReading {
  const firstMs = interactions.atMs[0] ?? Number.POSITIVE_INFINITY;
  const comparison = comparisonOf('interactions', firstMs, context);
  if ('kind' in comparison) return comparison;
  const current = countWithin(interactions, comparison.current);
  const baseline = countWithin(interactions, comparison.baseline);
  if (baseline < MIN_BASELINE) return missing('too_few', { baseline, baselineNeeded: MIN_BASELINE });
  const percent = changePercent(current, baseline, comparison);
  return measured(
    percent <= MEDIUM_PERCENT ? 'medium' : null,
    { percent: Math.round(percent), current, baseline },
    comparison.variant,
  );
}

function countWithin({ atMs, status }: InteractionColumns, window: TimeWindow): number {
  let count = 0;
  for (let index = 0; index < atMs.length; index++) {
    const at = atMs[index] ?? Number.NaN;
    if (status[index] === 0 && isWithin(at, window) && !isHoliday(at)) count++;
  }
  return count;
}
