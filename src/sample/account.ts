import { randomStream } from '../domain/random.js';
import type { Window } from './calendar.js';
import { chance, integer, pick, pickWeighted } from './distributions.js';
import { personName } from './person-names.js';
import { accountManagersIn, teamOf } from './staff.js';
import type { Country, Segment, Team } from './tables.js';

/** A customer as the generator knows it, before anything has happened. */
export interface Account {
  readonly id: string;
  readonly segment: Segment;
  readonly country: Country;
  readonly team: Team;
  readonly ownerId: string;
  /** Day the customer's history begins; may lie long before the window. */
  readonly since: number;
  readonly hasContract: boolean;
  readonly mainContact: string;
  readonly secondContact: string;
  /** Takes over as main contact when the customer's owner changes. */
  readonly laterContact: string;
  /** Takes over in the ordinary course of things, where somebody does. */
  readonly successor: string;
}

export function account(seed: number, index: number, window: Window): Account {
  const id = `C${String(index + 1).padStart(5, '0')}`;
  const random = randomStream(seed, `${id}/account`);
  const segment = pickWeighted<Segment>(random, [
    ['enterprise', 10],
    ['midmarket', 36],
    ['small', 54],
  ]);
  const country = pickWeighted<Country>(random, [
    ['NO', 40],
    ['DE', 18],
    ['FI', 15],
    ['SE', 15],
    ['UK', 12],
  ]);
  // One in ten came within the window and has no full history; the newest still has half a year.
  const isNew = chance(random, 0.1);
  const mainContact = personName(random, country, []);
  const secondContact = personName(random, country, [mainContact]);
  const ownerId = pick(random, accountManagersIn(country));
  const since = isNew
    ? integer(random, [window.start + 30, window.end - 180])
    : window.start - integer(random, [60, 3_500]);
  const hasContract = chance(random, 0.35);
  const laterContact = personName(random, country, [mainContact, secondContact]);
  return {
    id,
    segment,
    country,
    team: teamOf(country),
    ownerId,
    since,
    hasContract,
    mainContact,
    secondContact,
    laterContact,
    successor: personName(random, country, [mainContact, secondContact, laterContact]),
  };
}
