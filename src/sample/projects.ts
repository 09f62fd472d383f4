import { isoDate, nextWorkingDay } from './calendar.js';
import { logNormal } from './distributions.js';
import { type Life, rowId } from './life.js';
import { renewalDays } from './renewal-process.js';
import type { ProjectRow } from './tables.js';

const approvalSpread = 0.2;

/** Offers for projects that customers ask for, and when they approve them; small customers have none. */
export function projectRows(life: Life): ProjectRow[] {
  const { account, habits, until } = life;
  if (account.segment === 'small') return [];
  const random = life.stream('projects');
  const days = renewalDays(random, life.from, until, {
    gapDays: habits.projectGapDays,
    spread: 0.3,
    pace: () => 1,
  });
  return days.map((day, nth) => {
    const wait = habits.approvalDays * life.behaviourOn(day).approvalTime * logNormal(random, approvalSpread);
    const approved = nextWorkingDay(day + Math.max(2, Math.round(wait)));
    return {
      id: rowId('J', account, nth + 1),
      customer_id: account.id,
      requested_date: isoDate(day),
      approved_date: approved < until ? isoDate(approved) : '',
    };
  });
}
