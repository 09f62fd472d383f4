import { randomStream } from '../../domain/random.js';
import type { Window } from '../calendar.js';
import { chance, integer, pick, pickWeighted } from '../distributions.js';
import { accountManagersIn, teamOf } from '../staff.js';
import type { Country, Segment, Team } from '../tables.js';
import type { WorldKind } from './world-cause.js';

/** A customer of a world, before anything has happened. */
export interface WorldAccount {
  /** Its place among the customers, from 1. */
  readonly number: number;
  readonly segment: Segment;
  readonly country: Country;
  readonly team: Team;
  readonly ownerId: string;
  /** Day the customer's history begins; may lie long before the window. */
  readonly since: number;
  /** null: buys without one. */
  readonly contract: 'yearly' | 'monthly' | null;
}

const SEGMENTS: readonly (readonly [Segment, number])[] = [
  ['enterprise', 12],
  ['midmarket', 40],
  ['small', 48],
];
const COUNTRIES: readonly (readonly [Country, number])[] = [
  ['NO', 30],
  ['DE', 22],
  ['FI', 18],
  ['SE', 18],
  ['UK', 12],
];
/** Companies win customers too; the newest are half a year old. */
const NEW_SHARE = 0.3;
const NEWEST_DAYS = 180;
const YEARLY_SHARE = 0.6;

export function worldAccount(kind: WorldKind, seed: number, number: number, window: Window): WorldAccount {
  const random = randomStream(seed, `${kind} ${number}/account`);
  const segment = pickWeighted(random, SEGMENTS);
  const country = pickWeighted(random, COUNTRIES);
  return {
    number,
    segment,
    country,
    team: teamOf(country),
    ownerId: pick(random, accountManagersIn(country)),
    since: chance(random, NEW_SHARE)
      ? integer(random, [window.start + 1, window.end - NEWEST_DAYS])
      : window.start - integer(random, [60, 3_000]),
    contract: contractOf(kind, chance(random, YEARLY_SHARE)),
  };
}

function contractOf(kind: WorldKind, isYearly: boolean): WorldAccount['contract'] {
  if (kind === 'machinery') return null;
  return kind === 'services' || isYearly ? 'yearly' : 'monthly';
}
