import { isoDate, nextWorkingDay } from './calendar.js';
import { causeEffects } from './causes.js';
import { chance, integer, pick } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { OutcomeRow } from './tables.js';

/** In the first year few losses were written down; since then nearly all are. About 70 % over 30 months. */
const documentedAtFirst = 0.35;
const documentedLater = 0.95;

/** The loss, some weeks after the last event, if somebody wrote it down. */
export function outcomeRows(life: Life): OutcomeRow[] {
  const { account, fate, window } = life;
  const random = life.stream('outcomes');
  if (fate.leavesOn === undefined) return [];
  const loggedOn = nextWorkingDay(fate.leavesOn + integer(random, [14, 45]));
  const isFirstYear = fate.leavesOn < window.start + 365;
  const isDocumented = chance(random, isFirstYear ? documentedAtFirst : documentedLater);
  const reason = pick(
    random,
    fate.causes.length > 0
      ? fate.causes.map(({ cause }) => causeEffects[cause].reason)
      : ['closed_down', 'price', 'unknown'],
  );
  if (!isDocumented || loggedOn > window.end) return [];
  return [
    {
      id: rowId('L', account, 1),
      customer_id: account.id,
      date: isoDate(loggedOn),
      outcome: 'lost',
      reason,
    },
  ];
}
