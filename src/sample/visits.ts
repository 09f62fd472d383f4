import { isKnown, isoTime, isWorkingDay } from './calendar.js';
import { chance, integer, pickWeighted } from './distributions.js';
import { type Life, rowId } from './life.js';
import { renewalDays } from './renewal-process.js';
import type { VisitRow } from './tables.js';

/** The site's visitors are recognised since then, and half of the customers ever come. */
const recognisedDays = 450;
const kinds: readonly (readonly [VisitRow['kind'], number])[] = [
  ['visit', 60],
  ['mail_open', 28],
  ['download', 12],
];
const workingDaysPerMonth = 21;

/** Visits of our site, mails opened, and signs of interest in a competitor that a market service brings. */
export function visitRows(life: Life): VisitRow[] {
  const { account, habits, window } = life;
  const random = life.stream('visits');
  const from = Math.max(life.from, window.end - recognisedDays);
  const isRecognised = chance(random, 0.5);
  const days = renewalDays(random, from, life.until, {
    gapDays: habits.visitGapDays,
    spread: 0.3,
    pace: (day) => life.behaviourOn(day).contactPace,
  });
  const made: { day: number; kind: VisitRow['kind'] }[] = isRecognised
    ? days.map((day) => ({ day, kind: pickWeighted(random, kinds) }))
    : [];
  for (let day = from; day < life.until; day++) {
    const perMonth = life.behaviourOn(day).competitorVisitsPerMonth;
    const isSeen = chance(random, perMonth / workingDaysPerMonth);
    if (isSeen && isWorkingDay(day)) made.push({ day, kind: 'competitor' });
  }
  return made
    .map(({ day, kind }) => ({ day, kind, second: integer(random, [7 * 3600, 16 * 3600]) }))
    .filter(({ day, second }) => isKnown(window, day, second))
    .sort((a, b) => a.day - b.day || a.second - b.second)
    .map(({ day, kind, second }, nth) => ({
      id: rowId('W', account, nth + 1),
      customer_id: account.id,
      time: isoTime(day, second),
      kind,
    }));
}
