import { type Random, randomStream } from '../domain/random.js';
import type { Account } from './account.js';
import type { PlantedCause } from './behaviour.js';
import type { Window } from './calendar.js';
import { castProfiles, type Part } from './casting.js';
import { chanceOfLeaving } from './causes.js';
import { integer, type Range, uniform } from './distributions.js';
import type { Fate } from './fate.js';
import { uneventful } from './fate.js';
import { systematicSample } from './systematic-sample.js';

/** A cause that is not acted on raises the hazard for about a year, then settles. */
const pastEpisodeDays = 420;
/** How far ahead the truth looks for those whose causes are under way. */
const horizonMonths = 6;
/** Those who recover have done so long before asOf, or their last bad weeks would still be read. */
const recoveredDaysAgo = 100;

/**
 * Days from the first sign to leaving, or to recovering: alike, or how long it lasts would tell who leaves.
 */
const daysShownBefore: Range = [75, 150];

/** Who gets which causes, from when, and who leaves. */
export function planFates(
  seed: number,
  accounts: readonly Account[],
  window: Window,
): ReadonlyMap<Account, Fate> {
  const random = randomStream(seed, 'plan');
  const cast = castProfiles(random, accounts, window.start);
  const fates = new Map<Account, Fate>();

  const leavingSoon = new Set(
    systematicSample(random, cast.underWay, (part) => leavingChance(part, horizonMonths)),
  );
  for (const part of cast.underWay) {
    fates.set(part.account, underWay(random, part, window, leavingSoon.has(part)));
  }
  const left = new Set(
    systematicSample(random, cast.past, (part) => leavingChance(part, pastEpisodeDays / 30)),
  );
  for (const part of cast.past) {
    fates.set(part.account, left.has(part) ? leaver(random, part, window) : recovered(random, part, window));
  }
  const present = (account: Account): number => Math.max(account.since, window.start) + 60;
  for (const account of systematicSample(random, cast.content, (candidate) =>
    chanceOfLeaving([], (window.end - present(candidate)) / 30),
  )) {
    const leavesOn = integer(random, [present(account), window.end - 5]);
    fates.set(account, { ...uneventful, leavesOn });
  }
  return fates;
}

function leavingChance({ profile }: Part, months: number): number {
  const causes = profile.causes.map(([cause]) => cause);
  return chanceOfLeaving(causes, months);
}

function underWay(random: Random, { profile }: Part, window: Window, leavesSoon: boolean): Fate {
  const causes = profile.causes.map(([cause, severity]): PlantedCause => {
    const showsFrom = window.end - integer(random, profile.daysShown);
    const began = showsFrom - integer(random, [0, 45]);
    return { cause, severity: uniform(random, severity), began, showsFrom, ended: undefined };
  });
  const leavesOn = leavesSoon ? window.end + integer(random, [10, 120]) : undefined;
  return { causes, leavesOn, readsAs: profile.readsAs };
}

function leaver(random: Random, { profile }: Part, window: Window): Fate {
  const leavesOn = integer(random, [window.start + 150, window.end - 10]);
  const firstBegan = leavesOn - integer(random, [90, pastEpisodeDays]);
  const causes = profile.causes.map(([cause, severity], position): PlantedCause => {
    const showsFrom = Math.max(firstBegan, leavesOn - integer(random, daysShownBefore));
    const began =
      position === 0 ? firstBegan : integer(random, [Math.max(firstBegan, showsFrom - 60), showsFrom]);
    return { cause, severity: uniform(random, severity), began, showsFrom, ended: leavesOn };
  });
  return { causes, leavesOn, readsAs: '' };
}

function recovered(random: Random, { profile }: Part, window: Window): Fate {
  const ended = integer(random, [window.start + 240, window.end - recoveredDaysAgo]);
  const causes = profile.causes.map(([cause, severity]): PlantedCause => {
    const showsFrom = ended - integer(random, daysShownBefore);
    const began = showsFrom - integer(random, [0, 120]);
    return { cause, severity: uniform(random, severity), began, showsFrom, ended };
  });
  return { causes, leavesOn: undefined, readsAs: '' };
}
