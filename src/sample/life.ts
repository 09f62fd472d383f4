import { type Random, randomStream } from '../domain/random.js';
import type { Account } from './account.js';
import { type Behaviour, behaviourOn } from './behaviour.js';
import { monthOf, type Window } from './calendar.js';
import type { Fate } from './fate.js';
import { type Habits, habitsOf } from './habits.js';
import { type Machine, machinesOf } from './machines.js';
import { type MainContact, mainContacts } from './people.js';

/** All that the tables of one customer are made from. */
export interface Life {
  readonly account: Account;
  readonly fate: Fate;
  readonly habits: Habits;
  readonly window: Window;
  /** First day with events. */
  readonly from: number;
  /** First day without them: the customer has left, or asOf is over. */
  readonly until: number;
  readonly mainContacts: readonly MainContact[];
  readonly machines: readonly Machine[];
  readonly behaviourOn: (day: number) => Behaviour;
  /** A table's own stream, so that tables don't change each other. */
  readonly stream: (table: string) => Random;
}

/** Mild, and the same every year: January to December. */
const seasonalOrderValue = [0.96, 0.98, 1.03, 1.04, 1.04, 1.02, 0.94, 0.98, 1.03, 1.03, 1.0, 0.95] as const;

export function lifeOf(seed: number, account: Account, fate: Fate, window: Window): Life {
  return {
    account,
    fate,
    habits: habitsOf(seed, account.id, account.segment),
    window,
    from: Math.max(account.since, window.start),
    until: Math.min(fate.leavesOn ?? window.end + 1, window.end + 1),
    mainContacts: mainContacts(seed, account, fate, window),
    machines: machinesOf(seed, account, window),
    behaviourOn: (day) => behaviourOn(day, fate.causes),
    stream: (table) => randomStream(seed, `${account.id}/${table}`),
  };
}

export function yearsInto(life: Life, day: number): number {
  return (day - life.window.start) / 365;
}

export function orderValueOn(life: Life, day: number): number {
  const growth = 1 + life.habits.yearlyGrowth * yearsInto(life, day);
  const season = seasonalOrderValue[monthOf(day)] ?? 1;
  return life.habits.orderValue * growth * season * life.behaviourOn(day).orderValue;
}

/** 'O' and 'C00012' and 3 become 'O00012-0003': ids that don't shift when another customer changes. */
export function rowId(letter: string, account: Account, number: number): string {
  return `${letter}${account.id.slice(1)}-${String(number).padStart(4, '0')}`;
}
