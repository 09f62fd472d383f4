import { isoDate, nextWorkingDay } from './calendar.js';
import type { Cause } from './causes.js';
import { chance, integer } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { FactRow } from './tables.js';

type Told = Pick<FactRow, 'fact' | 'strength'>;

/** What the papers and the field tell of a cause, and how often. */
const toldOf: Readonly<Partial<Record<Cause, readonly (readonly [Told, share: number])[]>>> = {
  cash_trouble: [
    [{ fact: 'insolvency', strength: 'decisive' }, 0.06],
    [{ fact: 'hiring_stop', strength: 'weak' }, 0.2],
  ],
  competitor: [[{ fact: 'competitor_interest', strength: 'medium' }, 0.3]],
  owner_change: [[{ fact: 'merger', strength: 'weak' }, 0.3]],
};
/** Of customers with nothing behind it, in the whole window. */
const idleTalk: readonly (readonly [Told, share: number])[] = [
  [{ fact: 'market_change', strength: 'weak' }, 0.02],
  [{ fact: 'hiring_stop', strength: 'weak' }, 0.02],
];

export function factRows(life: Life): FactRow[] {
  const { account, fate, window } = life;
  const random = life.stream('facts');
  const made: { day: number; told: Told }[] = [];
  for (const { cause, showsFrom } of fate.causes) {
    for (const [told, share] of toldOf[cause] ?? []) {
      const day = nextWorkingDay(showsFrom + integer(random, [10, 45]));
      if (chance(random, share)) made.push({ day, told });
    }
  }
  for (const [told, share] of idleTalk) {
    const day = nextWorkingDay(integer(random, [window.start, window.end]));
    if (chance(random, share)) made.push({ day, told });
  }
  return made
    .filter(({ day }) => day >= life.from && day < life.until && day <= window.end)
    .sort((a, b) => a.day - b.day)
    .map(({ day, told }, nth) => ({
      id: rowId('F', account, nth + 1),
      customer_id: account.id,
      date: isoDate(day),
      ...told,
    }));
}
