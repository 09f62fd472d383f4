import type { KnownDeal } from './known-deal.js';
import type { WinContext } from './win-context.js';

const HOUR_MS = 3_600_000;
const RECENT_TONES = 5;

/** How fast the customer answers, who takes part, and in what mood. */
export function communicationFeatures(known: KnownDeal, { past }: WinContext): Record<string, number> {
  const { asOf, entries } = known;
  const asOfMs = asOf.getTime();
  const people = new Set<string>();
  const deciders = new Set<string>();
  for (const { payload } of entries) {
    if (payload.type === 'contact') for (const id of payload.contactIds) people.add(id);
    if (payload.type !== 'person_joined') continue;
    people.add(payload.contactId);
    if (payload.role === 'decision_maker') deciders.add(payload.contactId);
  }
  const metDecider = entries.filter(
    ({ payload }) =>
      payload.type === 'contact' &&
      payload.status === 'held' &&
      (payload.channel === 'meeting' || payload.channel === 'visit') &&
      payload.contactIds.some((id) => deciders.has(id)),
  ).length;
  const isRoleLogged = past.isLogged('roles', asOfMs);
  return {
    'answer_time.hours': answerHours(known),
    'people_involved.count': past.isLogged('people', asOfMs) ? people.size : Number.NaN,
    'decision_maker.known': isRoleLogged ? Number(deciders.size > 0) : Number.NaN,
    'decision_maker.met': isRoleLogged ? metDecider : Number.NaN,
    'tone.mean': recentTone(known),
  };
}

/**
 * Median hours from our first unanswered mail or call to the customer's next one. A wait that goes on counts once it is
 * longer than that. NaN without either.
 */
function answerHours({ asOf, entries }: KnownDeal): number {
  const waits: number[] = [];
  let sinceMs: number | null = null;
  for (const { occurredAt, payload } of entries) {
    if (payload.type !== 'contact' || payload.status !== 'held') continue;
    if (payload.direction === 'out') sinceMs ??= occurredAt.getTime();
    else if (payload.direction === 'in' && sinceMs !== null) {
      waits.push((occurredAt.getTime() - sinceMs) / HOUR_MS);
      sinceMs = null;
    }
  }
  const answered = medianOf(waits);
  if (sinceMs === null) return answered;
  const waiting = (asOf.getTime() - sinceMs) / HOUR_MS;
  // Without any answer yet, a day of waiting says nothing.
  const isLong = Number.isNaN(answered) ? waiting > UNANSWERED_HOURS : waiting > answered;
  return isLong ? medianOf([...waits, waiting]) : answered;
}

const UNANSWERED_HOURS = 48;

function recentTone({ entries }: KnownDeal): number {
  const tones = entries.flatMap(({ payload }) =>
    (payload.type === 'contact' || payload.type === 'note') && payload.tone !== null ? [payload.tone] : [],
  );
  const recent = tones.slice(-RECENT_TONES);
  return recent.reduce((sum, tone) => sum + tone, 0) / recent.length;
}

/** NaN without any. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
