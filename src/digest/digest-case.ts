import type { ChurnAlert } from '../domain/alert.js';
import { standingEntries } from '../domain/alert-log.js';
import { type AlertCase, alertCase } from '../feedback/figures/alert-case.js';
import type { Answerable } from './scope.js';

/** An alert as far as a week's digest needs it. */
export interface DigestCase extends Omit<AlertCase, 'risk' | 'basis'>, Answerable {
  readonly leaderId: string | null;
  readonly dueAt: Date | null;
  /** When it was certain whether it was handled in time: at the contact or answer, or at the deadline. Null until then. */
  readonly judged: { readonly at: Date; readonly isInTime: boolean } | null;
  readonly isOverdue: boolean;
  readonly raisedAt: readonly Date[];
  readonly fellAt: readonly Date[];
  readonly escalatedAt: readonly Date[];
  readonly breachedAt: readonly Date[];
}

/** An alert as a case as of a moment. What was taken back doesn't count, nor what happened later. */
export function digestCase(alert: ChurnAlert, until: Date): DigestCase {
  const { risk: _risk, basis: _basis, ...made } = alertCase(alert, [], until);
  const log = standingEntries(alert).filter(({ at }) => at < until);
  const timesOf = (event: string) => log.filter((entry) => entry.event === event).map(({ at }) => at);
  const handledAt = earliest([made.firstContactAt, timesOf('resolved')[0] ?? null]);
  const { ownerId, leaderId, dueAt } = alert;
  return {
    ...made,
    ownerId,
    leaderId,
    dueAt,
    judged: judgedAt(alert, handledAt, made.ended?.at ?? null, until),
    isOverdue:
      made.ended === null &&
      handledAt === null &&
      dueAt !== null &&
      dueAt < until &&
      !isSnoozedAt(alert, until),
    raisedAt: timesOf('raised'),
    fellAt: timesOf('fell'),
    escalatedAt: timesOf('escalated'),
    breachedAt: timesOf('breached'),
  };
}

function judgedAt(
  alert: ChurnAlert,
  handledAt: Date | null,
  endedAt: Date | null,
  until: Date,
): DigestCase['judged'] {
  const { dueAt } = alert;
  if (dueAt === null) return null;
  if (handledAt !== null && handledAt <= dueAt) return { at: handledAt, isInTime: true };
  // What receded or expired before its time asked nothing of anybody, nor does what was put off on purpose.
  const hasEnded = endedAt !== null && endedAt <= dueAt;
  if (hasEnded || dueAt >= until || isSnoozedAt(alert, dueAt)) return null;
  return { at: dueAt, isInTime: false };
}

function isSnoozedAt({ state }: ChurnAlert, at: Date): boolean {
  return state.name === 'snoozed' && state.at <= at && at < state.until;
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce<Date | null>(
    (first, at) => (first === null || (at !== null && at < first) ? at : first),
    null,
  );
}
