import { type Random, randomStream } from '../domain/random.js';
import type { Account } from './account.js';
import type { Window } from './calendar.js';
import { chance, integer } from './distributions.js';
import type { Fate } from './fate.js';

/** A stretch of time in which somebody is a customer's main contact. */
export interface MainContact {
  readonly personId: string;
  readonly name: string;
  /** Takes part from here on; the one before no longer does. */
  readonly from: number;
  /** When the register of contacts says so. */
  readonly namedOn: number;
  /** Day of a meeting that both took part in; undefined where nobody was introduced. */
  readonly introducedOn: number | undefined;
}

/** People change jobs without anything being wrong, and introduce who comes after them. */
const replacedShare = 0.12;
/** Two changes close together would be one story too many. */
const apartDays = 240;

/** Who is the main contact when, in order of time; a change of owner brings another one, whom nobody introduces. */
export function mainContacts(seed: number, account: Account, fate: Fate, window: Window): MainContact[] {
  const random = randomStream(seed, `${account.id}/people`);
  // The register was begun with the window.
  const registered = Math.max(account.since, window.start);
  const first = term(account, 1, account.mainContact, account.since, registered);
  const changes = fate.causes
    .filter(({ cause }) => cause === 'owner_change')
    .map(({ showsFrom }) =>
      term(account, 3, account.laterContact, showsFrom, showsFrom + integer(random, [1, 8])),
    );
  const isReplaced = chance(random, replacedShare);
  const day = integer(random, [registered + 120, window.end - 60]);
  const introducedOn = day - integer(random, [1, 10]);
  const isAlone = changes.every(({ from }) => Math.abs(from - day) > apartDays);
  const successor = term(account, 4, account.successor, day, day + integer(random, [0, 5]), introducedOn);
  return [first, ...(isReplaced && isAlone ? [successor] : []), ...changes].sort((a, b) => a.from - b.from);
}

/** The main contact three times in four, else a colleague. */
export function personOn(
  random: Random,
  account: Account,
  terms: readonly MainContact[],
  day: number,
): string {
  return chance(random, 0.75) ? mainContactOn(terms, day) : personId(account, 2);
}

export function mainContactOn(terms: readonly MainContact[], day: number): string {
  return terms.findLast(({ from }) => from <= day)?.personId ?? terms[0]?.personId ?? '';
}

export function personId(account: Account, number: number): string {
  return `P${account.id.slice(1)}-${number}`;
}

function term(
  account: Account,
  number: number,
  name: string,
  from: number,
  namedOn: number,
  introducedOn?: number,
): MainContact {
  return { personId: personId(account, number), name, from, namedOn, introducedOn };
}
