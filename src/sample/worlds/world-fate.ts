import { type Random, randomStream } from '../../domain/random.js';
import { nextAnniversary, nextWorkingDay, type Window } from '../calendar.js';
import { chance, integer, pick, pickWeighted, type Range, uniform } from '../distributions.js';
import type { Segment } from '../tables.js';
import type { WorldAccount } from './world-account.js';
import type { WorldCause, WorldKind } from './world-cause.js';
import { falseSigns, worldCauses, worldEffects } from './world-effects.js';
import type { WorldEpisode, WorldSign } from './world-sign.js';

/** A cause in one customer's life; days as in ../calendar.ts. */
export interface FatedCause {
  readonly cause: WorldCause;
  /** 0 is the mildest, 1 the severest case of the effect's ranges. */
  readonly severity: number;
  readonly began: number;
  readonly showsFrom: number;
  readonly raisesHazardFrom: number;
  /** When it ends by itself, if the customer stays so long. */
  readonly ends: number;
}

/** What happens to a customer; decided before any of its events are made. */
export interface WorldFate {
  readonly causes: readonly FatedCause[];
  /** Signs with nothing behind them. */
  readonly falseSigns: readonly WorldEpisode[];
  /** First day without this customer; undefined if it is there at the end of the window. */
  readonly leavesOn: number | undefined;
}

/** Of a customer of middling size without a cause, per step of thirty days. */
const BASE_HAZARD: Readonly<Record<WorldKind, number>> = { saas: 0.006, machinery: 0.0052, services: 0.006 };
const SEGMENT_HAZARD: Readonly<Record<Segment, number>> = { enterprise: 0.7, midmarket: 1, small: 1.2 };
/** Of a yearly contract: in the step of its renewal, and in the others. */
const RENEWAL_HAZARD = 2.5;
const MID_TERM_HAZARD = 0.87;
const STEP_DAYS = 30;
/** Nobody leaves before having settled. */
const SETTLED_DAYS = 150;

/** Causes that begin per customer and year, when none is under way. */
const ONSETS_PER_YEAR = 0.62;
/** Trouble attracts trouble, but never three at once. */
const SECOND_ONSET = 2.5;
const MAX_UNDER_WAY = 2;
const BEGAN_BEFORE_DAYS: Range = [0, 30];
/** From the first sign to where the hazard rises. */
const RIPENING_DAYS: Range = [40, 60];
/** From the first sign to the end, where nobody leaves before. */
const DURATION_DAYS: Range = [110, 250];
/** The same cause doesn't come back at once. */
const REST_DAYS = 200;

const FALSE_SIGNS_PER_YEAR = 0.6;
const FALSE_SIGN_DAYS: Range = [20, 50];

export function worldFate(kind: WorldKind, seed: number, account: WorldAccount, window: Window): WorldFate {
  const random = randomStream(seed, `${kind} ${account.number}/fate`);
  const from = Math.max(account.since, window.start);
  const causes: FatedCause[] = [];
  let leavesOn: number | undefined;
  for (let day = from; day <= window.end && leavesOn === undefined; day += STEP_DAYS) {
    const hazard = hazardOn(day, kind, account, causes);
    const isLeaving = chance(random, hazard) && day - account.since >= SETTLED_DAYS;
    const onset = beginning(random, kind, day, causes);
    if (isLeaving) leavesOn = leavingDay(random, account, day);
    else if (onset !== null) causes.push(onset);
  }
  if (leavesOn !== undefined && leavesOn > window.end) leavesOn = undefined;
  const until = leavesOn ?? window.end + 1;
  return {
    causes: causes.filter(({ showsFrom }) => showsFrom < until),
    falseSigns: falseSignsOf(randomStream(seed, `${kind} ${account.number}/false signs`), kind, from, until),
    leavesOn,
  };
}

/** The chance of leaving within the step of thirty days that begins on a day. */
function hazardOn(
  day: number,
  kind: WorldKind,
  account: WorldAccount,
  causes: readonly FatedCause[],
): number {
  const renewal =
    account.contract !== 'yearly' ? 1 : renewsIn(account, day) ? RENEWAL_HAZARD : MID_TERM_HAZARD;
  const base = BASE_HAZARD[kind] * SEGMENT_HAZARD[account.segment] * renewal;
  return causes
    .filter(({ raisesHazardFrom, ends }) => raisesHazardFrom <= day && day < ends)
    .reduce((hazard, { cause }) => hazard * worldEffects[cause].hazardMultiplier, base);
}

/** The visible side of a cause. */
export function episodeOf({ cause, severity, showsFrom, ends }: FatedCause): WorldEpisode {
  const { shows, rampDays } = worldEffects[cause];
  const sized = Object.entries(shows).map(
    ([sign, [mild, severe]]) => [sign, mild + (severe - mild) * severity] as const,
  );
  return {
    shows: Object.fromEntries(sized) as Partial<Record<WorldSign, number>>,
    rampDays,
    from: showsFrom,
    until: ends,
  };
}

function renewsIn({ since }: WorldAccount, day: number): boolean {
  return nextAnniversary(since, day - 1) < day + STEP_DAYS;
}

/** A yearly contract that comes up for renewal ends there; all others leave on some working day. */
function leavingDay(random: Random, account: WorldAccount, day: number): number {
  const drawn = nextWorkingDay(day + integer(random, [0, STEP_DAYS - 1]));
  return account.contract === 'yearly' && renewsIn(account, day)
    ? nextAnniversary(account.since, day - 1)
    : drawn;
}

function beginning(
  random: Random,
  kind: WorldKind,
  day: number,
  causes: readonly FatedCause[],
): FatedCause | null {
  const underWay = causes.filter(({ ends }) => ends > day).length;
  const onsets = ONSETS_PER_YEAR * (underWay > 0 ? SECOND_ONSET : 1);
  const begins = chance(random, (onsets * STEP_DAYS) / 365);
  const cause = pickWeighted(random, worldCauses[kind]);
  const severity = uniform(random, [0, 1]);
  const showsFrom = day + integer(random, [0, STEP_DAYS - 1]);
  const began = showsFrom - integer(random, BEGAN_BEFORE_DAYS);
  const raisesHazardFrom = showsFrom + integer(random, RIPENING_DAYS);
  const ends = showsFrom + integer(random, DURATION_DAYS);
  const isResting = causes.some((earlier) => earlier.cause === cause && earlier.ends + REST_DAYS > day);
  if (!begins || underWay >= MAX_UNDER_WAY || isResting) return null;
  return { cause, severity, began, showsFrom, raisesHazardFrom, ends };
}

function falseSignsOf(random: Random, kind: WorldKind, from: number, until: number): WorldEpisode[] {
  const episodes: WorldEpisode[] = [];
  for (let day = from; day < until; day += STEP_DAYS) {
    if (!chance(random, (FALSE_SIGNS_PER_YEAR * STEP_DAYS) / 365)) continue;
    const [sign, size] = pick(random, falseSigns[kind]);
    const begins = day + integer(random, [0, STEP_DAYS - 1]);
    episodes.push({
      shows: { [sign]: uniform(random, size) },
      rampDays: 7,
      from: begins,
      until: begins + integer(random, FALSE_SIGN_DAYS),
    });
  }
  return episodes;
}
