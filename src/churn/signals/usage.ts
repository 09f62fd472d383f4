import { USAGE_METRICS, type UsageMetric } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { runningContracts } from '../contracts.js';
import { isUnlikelyFew } from './chance-of-count.js';
import { boundedSeason, type LevelWindows, type OwnLevel, ownLevel, percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';
import { type UsageLevels, usageLevels } from './usage-levels.js';

const SPAN = { days: 30, earlierDays: 180 } as const;
const MEDIUM_PERCENT = -30;
const MEDIUM_VERSIONS = 2;
/** What machines measure is no use of a service. */
const SERVICE_METRICS: readonly UsageMetric[] = [
  'logins',
  'seats',
  'features',
  'active_users',
  'versions_behind',
];
const IS_SERVICE = USAGE_METRICS.map((metric) => SERVICE_METRICS.includes(metric));
const LOGINS = USAGE_METRICS.indexOf('logins');

const COMPARED = ['logins', 'features', 'seats', 'activeUsers', 'activeDays'] as const;
type Compared = (typeof COMPARED)[number];

/**
 * Use of a service in the last 30 days against the customer's earlier level: logins, features, seats (as a share of the
 * contract's where those are known), active users, share of working days with a login, and updates put off. The variant
 * is what fell the most; of logins only what chance doesn't explain is a sign.
 */
export const usage = {
  key: 'usage',
  unit: 'percent',
  strengths: ['medium'],
  sources: ['usage'],
  modelValues: [
    'loginsPercent',
    'featuresPercent',
    'seatsPercent',
    'activeUsersPercent',
    'activeDaysPercent',
    'seatSharePercent',
    'versionsMore',
  ],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context }: SignalInput): SignalReading {
  const { atMs, metric } = history.measurements;
  const firstPlace = metric.findIndex((which) => IS_SERVICE[which] === true);
  if (firstPlace === -1) return missing('not_applicable');
  const level = ownLevel('usage', atMs[firstPlace] ?? Number.NaN, SPAN, context);
  if ('kind' in level) return level;
  const { now, earlier, usual } = levelsOf(history, level);
  const changes = changesOf(now, usual);
  const versionsMore =
    now.versionsBehind === null || usual.versionsBehind === null
      ? null
      : tenths(now.versionsBehind - usual.versionsBehind);
  const falls = changes.filter(
    ({ what, percent }) => percent <= MEDIUM_PERCENT && !isChance(what, { now, earlier, usual }, level),
  );
  const deepest = deepestOf(falls.length > 0 ? falls : changes);
  if (deepest === null && versionsMore === null) return missing('too_few');
  const values = {
    ...Object.fromEntries(changes.map(({ what, percent }) => [`${what}Percent`, Math.round(percent)])),
    ...seatShare(history, now.seats, context.asOf.getTime()),
    ...(versionsMore === null ? {} : { versionsMore, versions: tenths(now.versionsBehind ?? 0) }),
  };
  const isDown = falls.length > 0;
  const isBehind = versionsMore !== null && versionsMore >= MEDIUM_VERSIONS;
  const strength = isDown || isBehind ? 'medium' : null;
  if (deepest === null || (isBehind && !isDown)) return measured(strength, values, 'versions');
  return measured(strength, { ...values, percent: Math.round(deepest.percent) }, deepest.what);
}

interface ComparedLevels {
  readonly now: UsageLevels;
  readonly earlier: UsageLevels;
  /** As the earlier ones and the season lead to expect them now. */
  readonly usual: Readonly<Record<Compared | 'versionsBehind', number | null>>;
}

function levelsOf(history: History, level: OwnLevel): ComparedLevels {
  const hasLogins = history.measurements.metric.includes(LOGINS);
  const levels = ({ current, currentDays, earlier, earlierDays }: LevelWindows) => ({
    now: usageLevels(history.measurements, current, currentDays, hasLogins),
    earlier: usageLevels(history.measurements, earlier, earlierDays, hasLogins),
  });
  const { now, earlier } = levels(level);
  const before = level.yearBefore === null ? null : levels(level.yearBefore);
  const inSeason = (what: Compared): number | null => {
    const own = earlier[what];
    const [seasonThen, levelThen] = [before?.now[what] ?? null, before?.earlier[what] ?? null];
    if (own === null || seasonThen === null || levelThen === null || levelThen <= 0) return own;
    return own * boundedSeason(seasonThen / levelThen);
  };
  const seats = inSeason('seats');
  const usual = {
    logins: inSeason('logins'),
    features: inSeason('features'),
    // A contract for more or fewer seats: as many of them are expected in use as before.
    seats: seats === null ? null : seats * contractGrowth(history, level),
    activeUsers: inSeason('activeUsers'),
    activeDays: inSeason('activeDays'),
    versionsBehind: earlier.versionsBehind,
  };
  return { now, earlier, usual };
}

/** Of who logs in a few times a month, one time less is a third, and no sign. */
function isChance(
  what: Compared,
  { now, earlier, usual }: ComparedLevels,
  { currentDays, earlierDays }: LevelWindows,
): boolean {
  if (what !== 'logins' && what !== 'activeDays') return false;
  const [own, expected] = [earlier[what], usual[what]];
  if (own === null || expected === null || own <= 0) return false;
  const exposure = currentDays * (expected / own);
  return !isUnlikelyFew(now.counted[what], earlier.counted[what], exposure / (exposure + earlierDays));
}

function contractGrowth({ contracts }: History, { current, earlier }: LevelWindows): number {
  const now = runningContracts(contracts, current.untilMs).seats;
  const then = runningContracts(contracts, earlier.untilMs).seats;
  return now === null || then === null || then === 0 ? 1 : now / then;
}

interface Change {
  readonly what: Compared;
  readonly percent: number;
}

function changesOf(now: UsageLevels, usual: ComparedLevels['usual']): Change[] {
  return COMPARED.flatMap((what) => {
    const [current, before] = [now[what], usual[what]];
    if (current === null || before === null || before <= 0) return [];
    return [{ what, percent: percentChange(current, before) }];
  });
}

function deepestOf(changes: readonly Change[]): Change | null {
  const sorted = [...changes].sort((a, b) => a.percent - b.percent);
  return sorted[0] ?? null;
}

function seatShare({ contracts }: History, seats: number | null, asOfMs: number) {
  const contracted = runningContracts(contracts, asOfMs).seats;
  if (seats === null || contracted === null || contracted <= 0) return {};
  return {
    seats: Math.round(seats),
    contractSeats: contracted,
    seatSharePercent: Math.round((100 * seats) / contracted),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
