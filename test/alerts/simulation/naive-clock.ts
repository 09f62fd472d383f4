import { DateTime } from 'luxon';
import { workingDays } from '../../../src/alerts/working-days.js';
import type { Alert, AlertLogEntry } from '../../../src/domain/alert.js';
import { SIMULATED } from './simulated-weeks.js';

/**
 * What a clock has to do, told a second time and as plainly as can be: hour after hour is counted where
 * the present owner's calendar works, and a step is due in the first counted one by which its time is used up. Everything
 * in the simulation happens at whole hours, undoing apart.
 */
export interface ExpectedSteps {
  readonly reminded: number | null;
  readonly escalated: number | null;
  readonly breached: number | null;
}

const STEPS = ['reminded', 'escalated', 'breached'] as const;
const NEEDED_HOURS = { reminded: 24, escalated: 36, breached: 48 } as const;
const { startMs, quantumMs, quanta } = SIMULATED;

/** When each step falls due, in milliseconds; null when it never does before the end or a contact. */
export function expectedSteps(
  alert: Alert,
  startedAtMs: number | null,
  countryOf: (staffId: string) => string,
  zoneOf: (staffId: string) => string,
  firstOwnerId: string,
): ExpectedSteps {
  const due: { -readonly [Step in keyof ExpectedSteps]: number | null } = {
    reminded: null,
    escalated: null,
    breached: null,
  };
  if (startedAtMs === null) return due;
  const facts = standing(alert.log);
  const ownerAt = (atMs: number) =>
    facts.filter(({ event, at }) => event === 'handed_over' && at.getTime() <= atMs).at(-1)?.details.to ??
    firstOwnerId;
  const stopMs = facts
    .filter(({ event }) => event === 'contacted' || event === 'resolved')
    .reduce((first, { at }) => Math.min(first, at.getTime()), Number.POSITIVE_INFINITY);
  let usedHours = 0;
  for (let index = 0; index < quanta; index++) {
    const atMs = startMs + index * quantumMs;
    if (atMs < startedAtMs) continue;
    if (atMs >= stopMs) break;
    const owner = ownerAt(atMs);
    if (!isWorkedAt(index, zoneOf(owner), countryOf(owner))) continue;
    for (const step of STEPS) if (due[step] === null && usedHours >= NEEDED_HOURS[step]) due[step] = atMs;
    usedHours += quantumMs / 3_600_000;
  }
  return due;
}

/** The log without what was taken back. */
export function standing(log: readonly AlertLogEntry[]): AlertLogEntry[] {
  const undone = new Set(
    log.flatMap(({ event, details }) =>
      event === 'undone' ? (details.index ?? '').split(' ').map(Number) : [],
    ),
  );
  return log.filter((_entry, index) => !undone.has(index));
}

const isWorkingDay = workingDays();
const tables = new Map<string, boolean[]>();

function isWorkedAt(index: number, timezone: string, country: string): boolean {
  const key = `${timezone} ${country}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = Array.from({ length: quanta }, (_, each) => {
      const local = DateTime.fromMillis(startMs + each * quantumMs, { zone: timezone });
      return isWorkingDay(local.toISODate() ?? '', country);
    });
    tables.set(key, table);
  }
  return table[index] ?? false;
}
