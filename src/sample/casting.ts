import type { Random } from '../domain/random.js';
import type { Account } from './account.js';
import { shuffled } from './distributions.js';
import { type Profile, profiles } from './profiles.js';
import { demoUserId } from './staff.js';
import type { Level } from './tables.js';

export interface Part {
  readonly account: Account;
  readonly profile: Profile;
}

interface Cast {
  readonly underWay: readonly Part[];
  readonly past: readonly Part[];
  /** Those who got no part. */
  readonly content: readonly Account[];
}

/** The demo opens on this person's customers: they must have something to tell. */
const demoUserParts: Readonly<Record<Level, number>> = { high: 5, medium: 3, low: 2 };

/** Gives the profiles' parts to customers: as many as the table says, to whom is chance. */
export function castProfiles(random: Random, accounts: readonly Account[], windowStart: number): Cast {
  const free = new Set(shuffled(random, accounts));
  const take = (fits: (account: Account) => boolean): Account | undefined => {
    for (const account of free) {
      // A newcomer's rhythm is not settled enough to be broken.
      if (account.since >= windowStart || !fits(account)) continue;
      free.delete(account);
      return account;
    }
    return undefined;
  };

  const wanted = partsFor(accounts.length, (profile) => profile.underWayPer600);
  const forDemoUser = demoUserShare(wanted);
  const underWay = [
    // The demo user first: later there may be none of that person's customers left.
    ...wanted.filter((_, position) => forDemoUser.has(position)),
    ...wanted.filter((_, position) => !forDemoUser.has(position)),
  ].flatMap((profile, position): Part[] => {
    const readable = (account: Account): boolean => profile.segments.includes(account.segment);
    const own = (account: Account): boolean => account.ownerId === demoUserId && readable(account);
    const account = (position < forDemoUser.size ? take(own) : undefined) ?? take(readable);
    return account ? [{ account, profile }] : [];
  });
  const past = partsFor(accounts.length, (profile) => profile.pastPer600).flatMap((profile): Part[] => {
    const account = take(() => true);
    return account ? [{ account, profile }] : [];
  });
  return { underWay, past, content: [...free] };
}

/** Rounds the running total, so that a small company too gets its share of rare profiles. */
function partsFor(customers: number, per600: (profile: Profile) => number): Profile[] {
  const parts: Profile[] = [];
  let total = 0;
  for (const profile of profiles) {
    total += (per600(profile) * customers) / 600;
    while (parts.length < Math.round(total)) parts.push(profile);
  }
  return parts;
}

/** Positions of the parts kept for the demo user, spread over the profiles of each level. */
function demoUserShare(parts: readonly Profile[]): ReadonlySet<number> {
  const share = new Set<number>();
  for (const level of ['high', 'medium', 'low'] as const) {
    const positions = parts.flatMap((profile, index) => (profile.readsAs === level ? [index] : []));
    const wanted = Math.min(demoUserParts[level], positions.length);
    for (let nth = 0; nth < wanted; nth++) {
      const position = positions[Math.floor((nth * positions.length) / wanted)];
      if (position !== undefined) share.add(position);
    }
  }
  return share;
}
