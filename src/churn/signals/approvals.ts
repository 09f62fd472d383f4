import type { Series } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { countedDays } from '../../history/calendar.js';
import { percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';
import { type Wait, waitChange } from './waits.js';

const RECENT_PROJECTS = 3;
const LEAST = { recent: 2, earlier: 3 } as const;
const WEAK_PERCENT = 50;
const MIN_SLOWER_DAYS = 7;
/** Who has not approved a project by then will not, and is not merely slow. */
const MAX_WAIT_DAYS = 365;
const REQUESTED = 0;

/** Days from asking for a project to its approval, the last three against the earlier ones. */
export const approvals = {
  key: 'approvals',
  unit: 'days',
  strengths: ['weak'],
  sources: ['projects'],
  modelValues: ['percent', 'days'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { projects }, context }: SignalInput): SignalReading {
  if (projects.atMs.length === 0) return missing('not_applicable');
  const asOfMs = context.asOf.getTime();
  const waits = projectWaits(projects, asOfMs).filter(({ isOver, days }) => isOver || days <= MAX_WAIT_DAYS);
  const change = waitChange(waits.slice(-RECENT_PROJECTS), waits.slice(0, -RECENT_PROJECTS), LEAST);
  const newestMs = waits.at(-1)?.startedMs ?? Number.NEGATIVE_INFINITY;
  if (change === null || newestMs < asOfMs - MAX_WAIT_DAYS * DAY_MS) {
    const projectsNeeded = RECENT_PROJECTS + LEAST.earlier;
    return missing('too_few', { projects: Math.min(waits.length, projectsNeeded - 1), projectsNeeded });
  }
  const days = Math.round(change.days);
  const usualDays = Math.round(change.usualDays);
  const percent = Math.round(percentChange(Math.max(1, days), Math.max(1, usualDays)));
  const isSlower = percent >= WEAK_PERCENT && days - usualDays >= MIN_SLOWER_DAYS;
  return measured(isSlower ? 'weak' : null, { percent, days, usualDays }, 'own');
}

/** By request, the oldest first. */
function projectWaits({ atMs, projectIndex, fact }: Series<'projects'>, untilMs: number): Wait[] {
  const requestedMs = new Map<number, number>();
  const approvedMs = new Map<number, number>();
  for (let place = 0; place < atMs.length; place++) {
    const first = fact[place] === REQUESTED ? requestedMs : approvedMs;
    const project = projectIndex[place] ?? Number.NaN;
    if (!first.has(project)) first.set(project, atMs[place] ?? Number.NaN);
  }
  return [...requestedMs].map(([project, startedMs]) => {
    const endMs = approvedMs.get(project);
    const days = Math.max(0, countedDays(startedMs, endMs ?? untilMs));
    return { startedMs, days, isOver: endMs !== undefined };
  });
}
