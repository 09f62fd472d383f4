import type { EventType } from '../domain/event.js';
import { EVENT_SOURCES, type EventSource } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
import { isHoliday } from '../history/calendar.js';
import { SOURCE_SERIES } from '../history/sources.js';
import type { RecordCheck } from './company-records.js';
import { type Concern, concernTally } from './concern.js';
import { logChanceOfNone } from './silence-chance.js';

/** A stretch without a row that the source's own rhythm doesn't explain: a file not exported, half a day lost. */
export interface GapCheck {
  readonly source: EventSource;
  /** The last row before it. */
  readonly fromAt: Date;
  /** The first row after it; null: it goes on. */
  readonly untilAt: Date | null;
  readonly days: number;
  /** How many customers would have had a row, by the weeks around it. */
  readonly rowsExpected: number;
  /** All customers that the source tells of. */
  readonly concern: Concern;
}

export interface GapSettings {
  readonly asOf: Date;
  /** Public holidays where the company is, by date (YYYY-MM-DD). */
  readonly isPublicHoliday: (isoDate: string) => boolean;
}

const SLOT_MS = DAY_MS / 2;
const SLOTS_A_WEEK = 14;
/** Files come once a day: what is silent for less up to now may still be on its way. */
const SLOTS_STILL_TO_COME = 2;
/** So many weeks before and after tell what a half day usually brings. */
const WEEKS_AROUND = 13;
/** Four weeks of Sundays and the like: with less, nothing is usual yet. */
const LEAST_WEEKS = 4;
/** Less probable than this once in all the half days of ten years and ten sources. */
const LARGEST_LOG_CHANCE = Math.log(1e-7);
/** A year of whole weeks: what was as quiet then is the source's own summer. */
const SLOTS_A_YEAR = 52 * SLOTS_A_WEEK;
const QUIET_SHARE = 0.2;

/** What follows from work, such as invoices, begins later after a holiday week than work itself. */
const SLOW_START_MS = 7 * DAY_MS;

interface Slot {
  customers: number;
  firstMs: number;
  lastMs: number;
}

/** Which sources have stretches without rows that are longer than their rhythm explains. Days are of UTC. */
export function checkGaps(settings: GapSettings): RecordCheck<GapCheck[]> {
  const sources = EVENT_SOURCES.filter((source) => SOURCE_SERIES[source].isRegular).map((source) => ({
    source,
    slots: new Map<number, Slot>(),
    tally: concernTally(),
  }));
  // What a row leads to, such as a ticket's answer, is no row of its own that could be missing.
  const sourceOf = new Map<EventType, (typeof sources)[number]>(
    sources.map((each) => [SOURCE_SERIES[each.source].types[0], each]),
  );
  return {
    add({ events, valueMinor }) {
      // The lines of one order are many, and one customer.
      const seen = new Map<(typeof sources)[number], Set<number>>();
      for (const { payload, occurredAt } of events) {
        const source = sourceOf.get(payload.type);
        if (source === undefined) continue;
        const atMs = occurredAt.getTime();
        const number = Math.floor(atMs / SLOT_MS);
        const own = seen.get(source) ?? new Set<number>();
        seen.set(source, own);
        const slot = source.slots.get(number) ?? { customers: 0, firstMs: atMs, lastMs: atMs };
        source.slots.set(number, slot);
        if (!own.has(number)) slot.customers += 1;
        own.add(number);
        slot.firstMs = Math.min(slot.firstMs, atMs);
        slot.lastMs = Math.max(slot.lastMs, atMs);
      }
      for (const source of seen.keys()) source.tally.add(valueMinor);
    },
    result: () =>
      sources.flatMap(({ source, slots, tally }) =>
        gapsIn(slots, settings).map((gap) => ({ source, ...gap, concern: tally.concern() })),
      ),
  };
}

function gapsIn(
  slots: ReadonlyMap<number, Slot>,
  { asOf, isPublicHoliday }: GapSettings,
): Omit<GapCheck, 'source' | 'concern'>[] {
  const active = [...slots.keys()].sort((a, b) => a - b);
  const [first] = active;
  // The slot that asOf falls into is not over yet.
  const end = Math.floor(asOf.getTime() / SLOT_MS);
  if (first === undefined || end - first < LEAST_WEEKS * SLOTS_A_WEEK) return [];
  const isFree = (slot: number) =>
    isHoliday(slot * SLOT_MS) ||
    isHoliday(slot * SLOT_MS - SLOW_START_MS) ||
    isPublicHoliday(new Date(slot * SLOT_MS).toISOString().slice(0, 10));
  return active.flatMap((before, place) => {
    const after = active[place + 1] ?? null;
    const until = after ?? end;
    if (until - before <= (after === null ? SLOTS_STILL_TO_COME : 1)) return [];
    const run = { first: before + 1, end: until };
    const { logChance, expected } = judged(run, { slots, first, end, isFree });
    if (logChance > LARGEST_LOG_CHANCE || wasQuietBefore(run, expected, slots, first)) return [];
    const fromMs = slots.get(before)?.lastMs ?? 0;
    const untilMs = after === null ? null : (slots.get(after)?.firstMs ?? 0);
    return {
      fromAt: new Date(fromMs),
      untilAt: untilMs === null ? null : new Date(untilMs),
      days: Math.round((10 * ((untilMs ?? asOf.getTime()) - fromMs)) / DAY_MS) / 10,
      rowsExpected: Math.round(expected),
    };
  });
}

interface Run {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** How improbable a silent run is, each half day compared with the same one of the weeks around the run. */
function judged(
  run: Run,
  source: {
    readonly slots: ReadonlyMap<number, Slot>;
    readonly first: number;
    readonly end: number;
    readonly isFree: (slot: number) => boolean;
  },
): { readonly logChance: number; readonly expected: number } {
  const { slots, first, end, isFree } = source;
  let logChance = 0;
  let expected = 0;
  const usual = new Map<number, readonly number[]>();
  for (let slot = run.first; slot < run.end; slot++) {
    if (isFree(slot)) continue;
    const ofWeek = slot % SLOTS_A_WEEK;
    const counts = usual.get(ofWeek) ?? countsAround(slot, run, slots, first, end, isFree);
    usual.set(ofWeek, counts);
    logChance += logChanceOfNone(counts);
    expected += counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
  }
  return { logChance, expected };
}

function countsAround(
  slot: number,
  run: Run,
  slots: ReadonlyMap<number, Slot>,
  first: number,
  end: number,
  isFree: (slot: number) => boolean,
): number[] {
  const counts: number[] = [];
  const take = (at: number) => {
    if (at >= first && at < end && !isFree(at)) counts.push(slots.get(at)?.customers ?? 0);
  };
  for (let at = slot - SLOTS_A_WEEK, weeks = 0; weeks < WEEKS_AROUND; at -= SLOTS_A_WEEK) {
    if (at < first) break;
    if (at >= run.first) continue;
    take(at);
    weeks += 1;
  }
  for (let at = slot + SLOTS_A_WEEK, weeks = 0; weeks < WEEKS_AROUND; at += SLOTS_A_WEEK) {
    if (at >= end) break;
    if (at < run.end) continue;
    take(at);
    weeks += 1;
  }
  return counts.length < LEAST_WEEKS ? [] : counts;
}

/** Whether the same weeks a year earlier were as quiet. */
function wasQuietBefore(
  run: Run,
  expected: number,
  slots: ReadonlyMap<number, Slot>,
  first: number,
): boolean {
  if (run.first - SLOTS_A_YEAR < first) return false;
  let rows = 0;
  for (let slot = run.first; slot < run.end; slot++) {
    rows += slots.get(slot - SLOTS_A_YEAR)?.customers ?? 0;
  }
  return rows <= QUIET_SHARE * expected;
}
