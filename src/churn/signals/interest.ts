import { WEB_ACTIVITIES } from '../../domain/event.js';
import { daysUpTo, type TimeWindow } from '../../history/windows.js';
import { isUnlikelyFew } from './chance-of-count.js';
import { countOnCountedDays, countWithin } from './entries-within.js';
import { countChange, ownLevel, percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const SPAN = { days: 90, earlierDays: 365 } as const;
const WEAK_PERCENT = -40;
/** Where fewer are expected in 90 days, a few missing are chance. */
const MIN_EXPECTED = 4;
const COMPETITOR = WEB_ACTIVITIES.indexOf('competitor');

/** Web visits, downloads and opened mails against the own level; signs of interest in a competitor where imported. */
export const interest = {
  key: 'interest',
  unit: 'percent',
  strengths: ['weak', 'medium'],
  sources: ['web'],
  modelValues: ['percent', 'competitor'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { web }, context, firstMs }: SignalInput): SignalReading {
  const { atMs, kind } = web;
  const competitor = countWithin(
    atMs,
    daysUpTo(context.asOf.getTime(), SPAN.days),
    (place) => kind[place] === COMPETITOR,
  );
  const level = ownLevel('web', firstMs, SPAN, context);
  const change =
    'kind' in level
      ? null
      : countChange(level, (window: TimeWindow) =>
          countOnCountedDays(atMs, window, (place) => kind[place] !== COMPETITOR),
        );
  const isComparable = change !== null && change.expected >= MIN_EXPECTED;
  const percent = isComparable ? percentChange(change.current, change.expected) : null;
  const values = {
    competitor,
    ...(isComparable ? { current: change.current, usual: Math.round(change.expected * 10) / 10 } : {}),
    ...(percent === null ? {} : { percent: Math.round(percent) }),
  };
  if (competitor > 0) return measured('medium', values, 'competitor');
  if (change === null && 'kind' in level) return level;
  if (!isComparable || percent === null) {
    return missing('too_few', {
      expected: Math.floor((change?.expected ?? 0) * 10) / 10,
      expectedNeeded: MIN_EXPECTED,
    });
  }
  const isDown = percent <= WEAK_PERCENT && isUnlikelyFew(change.current, change.earlier, change.share);
  return measured(isDown ? 'weak' : null, values, 'own');
}
