import { TICKET_CATEGORIES } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import type { TimeWindow } from '../../history/windows.js';
import { isUnlikelyMany, VERY_UNLIKELY } from './chance-of-count.js';
import { countOnCountedDays } from './entries-within.js';
import { countChange, ownLevel } from './own-level.js';
import { measured, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const SPAN = { days: 90, earlierDays: 365 } as const;
const MEDIUM_RATIO = 2;
const MIN_MORE = 3;
/** A customer of a year and a half has mastered what it does every day. */
const MASTERED_DAYS = 540;
/** A question about something mastered weighs as much as so many tickets. */
const MASTERED_WEIGHT = 2;
const OPENED = 0;
const HOW_TO = TICKET_CATEGORIES.indexOf('how_to');

/** Tickets opened against the own level; those about what the customer has long mastered count twice. */
export const supportLoad = {
  key: 'support_load',
  unit: 'count',
  strengths: ['medium'],
  sources: ['tickets'],
  modelValues: ['more', 'current', 'mastered'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { tickets }, context, firstMs }: SignalInput): SignalReading {
  const level = ownLevel('tickets', firstMs, SPAN, context);
  if ('kind' in level) return level;
  const { atMs, fact, category } = tickets;
  const masteredFromMs = firstMs + MASTERED_DAYS * DAY_MS;
  // Held against all earlier questions of the kind: to leave out those of the first year and a half would make everybody
  // who asks as ever look like somebody who begins to ask once it is over.
  const isMastered = (place: number) => {
    const at = atMs[place] ?? Number.NaN;
    return category[place] === HOW_TO && (at >= masteredFromMs || at <= level.current.afterMs);
  };
  const opened = (window: TimeWindow) => countOnCountedDays(atMs, window, (place) => fact[place] === OPENED);
  const mastered = (window: TimeWindow) =>
    countOnCountedDays(atMs, window, (place) => fact[place] === OPENED && isMastered(place));
  const all = countChange(level, opened);
  const old = countChange(level, mastered);
  const extra = MASTERED_WEIGHT - 1;
  const load = all.current + extra * old.current;
  const usualLoad = all.expected + extra * old.expected;
  const isMore = load >= MEDIUM_RATIO * usualLoad && load - usualLoad >= MIN_MORE;
  const isUnlikely =
    isMore &&
    (isUnlikelyMany(all.current, all.earlier, all.share, VERY_UNLIKELY) ||
      isUnlikelyMany(old.current, old.earlier, old.share));
  const values = {
    current: all.current,
    usual: oneDecimal(all.expected),
    more: oneDecimal(all.current - all.expected),
    mastered: old.current,
  };
  // Half of them or more: that is what it is about.
  const isAboutMastered = old.current > old.expected && 2 * old.current >= all.current;
  return measured(isUnlikely ? 'medium' : null, values, isAboutMastered ? 'mastered' : 'all');
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
