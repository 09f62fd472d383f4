import type {
  ActiveState,
  Alert,
  AlertLogEntry,
  AlertLogEvent,
  AlertState,
  ContactWay,
  Mood,
  OwnerCalendar,
  UndoableStep,
} from '../domain/alert.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { DealOutcome, OutcomeKind } from '../domain/outcome.js';
import { ok, type Result, refused } from '../domain/result.js';

/** How long a press can be taken back by the person who made it. */
export const UNDO_MS = 10 * 60_000;

/** What a person can do to an alert. */
export type AlertAction =
  | { readonly name: 'take' }
  | { readonly name: 'contact'; readonly how: ContactWay; readonly mood: Mood; readonly note: string | null }
  /** With the contact that led to it, when both are said at once: one step, undone as one. */
  | {
      readonly name: 'resolve';
      readonly outcome: OutcomeKind | DealOutcome;
      readonly reason: string | null;
      readonly contact?: { readonly how: ContactWay; readonly mood: Mood };
    }
  | { readonly name: 'snooze'; readonly until: Date }
  /** `targets`: the new owner's direct conversations. The clock goes on in the new owner's calendar. */
  | {
      readonly name: 'hand_over';
      readonly to: Responsible;
      readonly targets?: readonly Target[];
      readonly calendar?: OwnerCalendar;
    }
  /** `madeAt`: of the step that is meant, where the person has one in view. */
  | { readonly name: 'undo'; readonly madeAt?: Date };

/** Who answers for an alert. */
export interface Responsible {
  readonly ownerId: string | null;
  readonly deputyId: string | null;
  readonly leaderId: string | null;
}

/** Why an action changed nothing. */
export type ActionRefusal =
  | { readonly reason: 'taken_by'; readonly byId: string; readonly at: Date }
  | { readonly reason: 'already'; readonly state: AlertState }
  | { readonly reason: 'closed'; readonly state: AlertState }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  /** There was a later step. */
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

interface Change {
  readonly state: AlertState;
  /** Logged before the step itself, as a part of it. */
  readonly leadingUp?: { readonly event: AlertLogEvent; readonly details: Readonly<Record<string, string>> };
  /** More places for the card. */
  readonly newTargets?: readonly Target[];
  readonly responsible?: Responsible;
  readonly calendar?: OwnerCalendar;
  readonly event: AlertLogEvent;
  readonly details: Readonly<Record<string, string>>;
}

/** Applies a person's action to today's alert. Pure: the caller writes the result over the version it read. */
export function applyAction<Of extends Alert>(
  alert: Of,
  action: AlertAction,
  actorId: string,
  now: Date,
): Result<Of, ActionRefusal> {
  if (action.name === 'undo') return undo(alert, action.madeAt ?? null, actorId, now);
  if (!alert.isOpen) return refused({ reason: 'closed', state: alert.state });
  const change = changeOf(alert, action, actorId, now);
  if (!change.ok) return change;
  return ok(written(alert, change.value, actorId, now));
}

/** The state beneath a snooze: what the alert is to people who look at it. */
export function activeState(state: AlertState): ActiveState | null {
  switch (state.name) {
    case 'open':
    case 'taken':
    case 'contacted':
      return state;
    case 'snoozed':
      return state.before;
    default:
      return null;
  }
}

function changeOf(
  alert: Alert,
  action: Exclude<AlertAction, { name: 'undo' }>,
  actorId: string,
  now: Date,
): Result<Change, ActionRefusal> {
  const active = activeState(alert.state) ?? { name: 'open' };
  const by = { byId: actorId, at: now };
  switch (action.name) {
    case 'take':
      // The first wins. Taking over from somebody who is at it is a hand-over, and says so to both.
      if (active.name !== 'open') {
        return active.byId === actorId
          ? refused({ reason: 'already', state: alert.state })
          : refused({ reason: 'taken_by', byId: active.byId, at: active.at });
      }
      return ok({ state: { name: 'taken', ...by }, event: 'taken', details: {} });
    case 'contact':
      return ok({
        state: { name: 'contacted', how: action.how, mood: action.mood, ...by },
        event: 'contacted',
        details: {
          how: action.how,
          mood: action.mood,
          ...(action.note === null ? {} : { note: action.note }),
        },
      });
    case 'resolve':
      return ok(resolution(alert, action, by));
    case 'snooze':
      return ok({
        state: { name: 'snoozed', until: action.until, before: active, ...by },
        event: 'snoozed',
        details: { until: action.until.toISOString() },
      });
    case 'hand_over':
      if (action.to.ownerId === alert.ownerId) return refused({ reason: 'already', state: alert.state });
      return ok({
        // What the old owner had begun is kept; a mere "On it" is not the new owner's promise.
        state: active.name === 'contacted' ? active : { name: 'open' },
        responsible: action.to,
        ...(action.calendar === undefined ? {} : { calendar: action.calendar }),
        event: 'handed_over',
        details: { from: alert.ownerId ?? '', to: action.to.ownerId ?? '' },
        // A card in the old owner's direct conversation is out of the new owner's sight.
        newTargets: isOnlyDirect(alert) ? (action.targets ?? []) : [],
      });
  }
}

/** Shown to persons alone: in direct conversations, or in the owner's morning list. */
function isOnlyDirect({ placement, targets }: Alert): boolean {
  return targets.some(({ kind }) => kind === 'person') || (placement === 'carded' && targets.length === 0);
}

function resolution(
  alert: Alert,
  action: Extract<AlertAction, { name: 'resolve' }>,
  by: { readonly byId: string; readonly at: Date },
): Change {
  const { basis, risk, runId } = alert.evidence;
  const details = {
    outcome: action.outcome,
    ...(action.reason === null ? {} : { reason: action.reason }),
    basis,
    risk: String(risk),
    runId,
  };
  const leadingUp =
    action.contact === undefined
      ? {}
      : { leadingUp: { event: 'contacted', details: action.contact } as const };
  // "Too early to say" is an answer, not an end: the matter stays open.
  if (action.outcome === 'too_early') {
    const state =
      action.contact === undefined ? alert.state : ({ name: 'contacted', ...action.contact, ...by } as const);
    return { state, event: 'too_early', details, ...leadingUp };
  }
  return {
    ...leadingUp,
    state: { name: 'resolved', outcome: action.outcome, reason: action.reason, ...by },
    event: 'resolved',
    details,
  };
}

function written<Of extends Alert>(alert: Of, change: Change, actorId: string, now: Date): Of {
  const { ownerId, deputyId, leaderId } = alert;
  const leadingUp =
    change.leadingUp === undefined
      ? []
      : [logEntry(change.leadingUp.event, now, actorId, change.leadingUp.details)];
  const held = new Set(alert.targets.map(targetKey));
  const joining = (change.newTargets ?? []).filter((target) => !held.has(targetKey(target)));
  const added: Readonly<Record<string, string>> =
    joining.length === 0 ? {} : { added: joining.map(targetKey).join(' ') };
  return {
    ...alert,
    ...(change.responsible ?? {}),
    targets: [...alert.targets, ...joining],
    version: alert.version + 1,
    state: change.state,
    isOpen: isOpenState(change.state),
    log: [
      ...alert.log,
      ...leadingUp,
      {
        ...logEntry(change.event, now, actorId, { ...change.details, ...added }),
        ...(change.calendar === undefined ? {} : { calendar: change.calendar }),
      },
    ],
    undo: {
      event: change.event,
      byId: actorId,
      at: now,
      until: new Date(now.getTime() + UNDO_MS),
      before: { state: alert.state, ownerId, deputyId, leaderId },
      ...earlierStep(alert, actorId, now),
      logIndex: alert.log.length + leadingUp.length,
    },
    isCardStale: true,
  };
}

/** The same person's press before this one, as long as its own time isn't over. */
function earlierStep({ undo }: Alert, actorId: string, now: Date): Pick<UndoableStep, 'earlier'> {
  const earlier = undo === null || undo.byId !== actorId ? null : inTime(undo, now, UNDOS_KEPT);
  return earlier === null ? {} : { earlier };
}

const UNDOS_KEPT = 10;

/** A step with those before it, as far as their own time isn't over. */
function inTime({ earlier, ...step }: UndoableStep, now: Date, most: number): UndoableStep | null {
  if (now > step.until || most === 0) return null;
  const before = earlier === undefined ? null : inTime(earlier, now, most - 1);
  return before === null ? step : { ...step, earlier: before };
}

function undo<Of extends Alert>(
  alert: Of,
  madeAt: Date | null,
  actorId: string,
  now: Date,
): Result<Of, ActionRefusal> {
  const step = alert.undo;
  if (step === null) return refused({ reason: 'nothing_to_undo' });
  if (madeAt !== null && madeAt.getTime() !== step.at.getTime()) {
    return refused({ reason: 'undo_overtaken', byId: step.byId, at: step.at });
  }
  if (step.byId !== actorId) return refused({ reason: 'undo_by_other', byId: step.byId });
  if (now > step.until) return refused({ reason: 'undo_too_late', at: step.at });
  return ok({
    ...alert,
    ...step.before,
    version: alert.version + 1,
    isOpen: isOpenState(step.before.state),
    log: [
      ...alert.log,
      logEntry('undone', now, actorId, { event: step.event, index: stepIndexes(alert, step).join(' ') }),
    ],
    undo: step.earlier ?? null,
    isCardStale: true,
  });
}

/** Whether an alert in this state still has to be dealt with. */
export function isOpenState(state: AlertState): boolean {
  return activeState(state) !== null;
}

export function logEntry(
  event: AlertLogEvent,
  at: Date,
  byId: string | null,
  details: Readonly<Record<string, string>> = {},
): AlertLogEntry {
  return { event, at, byId, details };
}

/** Whether a run has done something to an alert, by the alert's own log. */
export function wasDoneBy({ log }: Pick<Alert, 'log'>, event: 'posted' | 'raised', runId: string): boolean {
  return log.some((entry) => entry.event === event && entry.details.runId === runId);
}

/** The log entries that a step made: itself, and the contact that was said with it. */
function stepIndexes({ log }: Alert, { logIndex, at, byId }: UndoableStep): number[] {
  const before = log[logIndex - 1];
  const isOneStep =
    before?.byId === byId && before.at.getTime() === at.getTime() && before.event === 'contacted';
  return isOneStep ? [logIndex - 1, logIndex] : [logIndex];
}
