import type { Random } from '../domain/random.js';
import { isKnown, isoTime, nextWorkingDay } from './calendar.js';
import { chance, integer, pickWeighted } from './distributions.js';
import type { Life } from './life.js';
import type { Interaction } from './messages.js';
import { personOn } from './people.js';
import { renewalDays } from './renewal-process.js';

type Change = Pick<Interaction, 'status' | 'changed_by'>;

const held: Change = { status: 'held', changed_by: '' };
const usual: readonly (readonly [Change, number])[] = [
  [held, 90],
  [{ status: 'moved', changed_by: 'customer' }, 4],
  [{ status: 'cancelled', changed_by: 'customer' }, 1],
  [{ status: 'moved', changed_by: 'us' }, 4],
  [{ status: 'cancelled', changed_by: 'us' }, 1],
];
const postponing: readonly (readonly [Change, number])[] = [
  [{ status: 'moved', changed_by: 'customer' }, 80],
  [{ status: 'cancelled', changed_by: 'customer' }, 20],
];
/** After that many attempts nobody asks again. */
const maxAttempts = 4;

export function meetings(life: Life): Interaction[] {
  const random = life.stream('meetings');
  const planned = renewalDays(random, life.from, life.until, {
    gapDays: life.habits.meetingGapDays,
    spread: 0.15,
    pace: (day) => life.behaviourOn(day).contactPace,
  });
  const introductions = life.fate.causes
    .filter(({ cause }) => cause === 'owner_change')
    // New owners are asked for a first meeting at once, whenever the next one was planned.
    .map(({ showsFrom }) => nextWorkingDay(showsFrom + integer(random, [3, 12])));
  return [...planned, ...introductions].sort((a, b) => a - b).flatMap((day) => attempts(random, life, day));
}

/** A moved meeting gets another date one to two weeks later, which may be moved again. */
function attempts(random: Random, life: Life, firstDay: number): Interaction[] {
  const made: Interaction[] = [];
  let day = firstDay;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const second = integer(random, [7, 14]) * 3600;
    if (day >= life.until || !isKnown(life.window, day, second)) break;
    const isPostponing = life.behaviourOn(day).postponesMeetings;
    const change = pickWeighted(random, isPostponing ? postponing : usual);
    made.push({
      time: isoTime(day, second),
      type: 'meeting',
      direction: chance(random, 0.7) ? 'out' : 'in',
      contact: personOn(random, life.account, life.mainContacts, day),
      staff_id: life.account.ownerId,
      ...change,
      text: '',
    });
    // A cancelled one is given up, unless it is the new owner's first: that is asked for again.
    if (change.status === 'held' || (change.status === 'cancelled' && !isPostponing)) break;
    day = nextWorkingDay(day + integer(random, [7, 14]));
  }
  return made;
}

/** Whoever goes in the ordinary course of things brings who comes next. */
export function introductions(life: Life): Interaction[] {
  const random = life.stream('introductions');
  return life.mainContacts.flatMap((term, nth): Interaction[] => {
    const before = life.mainContacts[nth - 1];
    if (term.introducedOn === undefined || before === undefined) return [];
    const day = nextWorkingDay(term.introducedOn);
    const second = integer(random, [7, 14]) * 3600;
    if (day >= life.until || !isKnown(life.window, day, second)) return [];
    return [
      {
        time: isoTime(day, second),
        type: 'meeting',
        direction: 'out',
        contact: `${before.personId};${term.personId}`,
        staff_id: life.account.ownerId,
        ...held,
        text: '',
      },
    ];
  });
}
