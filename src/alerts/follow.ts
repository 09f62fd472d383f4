import type { Alert, AlertEvidence, AlertLogEntry, AlertState, ChurnAlert } from '../domain/alert.js';
import type { DecisionAction } from '../domain/decision.js';
import { levelRank } from '../domain/level.js';
import type { Score } from '../domain/score.js';
import { bordersOf, type Thresholds } from '../domain/thresholds.js';
import { DAY_MS } from '../domain/time.js';
import { logEntry } from './lifecycle.js';
import type { AlertSettings } from './settings.js';

export type FollowSettings = Thresholds &
  Pick<AlertSettings, 'modelLevels' | 'recedesAfterDays' | 'horizonDays'>;

export interface Followed {
  /** The alert to write, or null when nothing about it changed. */
  readonly next: ChurnAlert | null;
  readonly action: DecisionAction;
}

/**
 * What a new score does to an open alert: its evidence is renewed, it rises, it recedes when the risk has stayed below
 * its level for long enough, it expires when the horizon has passed without an outcome. Its level never falls while it
 * is open: what was promised for it stays due.
 *
 * @param segment the customer's, which may have levels of its own.
 */
export function followScore(
  alert: ChurnAlert,
  score: Score,
  segment: string,
  now: Date,
  settings: FollowSettings,
): Followed {
  // The same night again, or an older one: nothing new.
  if (score.runId === alert.evidence.runId || score.asOf <= alert.evidence.asOf) {
    return { next: null, action: 'kept' };
  }
  const thresholds = thresholdsFor(score, settings);
  const border = bordersOf(thresholds, segment)[alert.level];
  const isBelow = score.risk < border - thresholds.hysteresisPoints;
  const recedingSince = isBelow ? (alert.recedingSince ?? score.asOf) : null;
  const base: ChurnAlert = {
    ...alert,
    version: alert.version + 1,
    evidence: evidenceOf(score),
    recedingSince,
  };
  if (
    recedingSince !== null &&
    score.asOf.getTime() - recedingSince.getTime() >= settings.recedesAfterDays * DAY_MS
  ) {
    return { next: ended(base, { name: 'receded', at: now }, now), action: 'receded' };
  }
  if (score.asOf.getTime() - alert.openedAt.getTime() >= settings.horizonDays * DAY_MS) {
    return { next: ended(base, { name: 'expired', at: now }, now), action: 'kept' };
  }
  if (score.mayAlert && score.level !== null && levelRank(score.level) > levelRank(alert.level)) {
    const entry = logEntry('raised', now, null, {
      level: score.level,
      risk: String(score.risk),
      runId: score.runId,
    });
    return { next: changed({ ...base, level: score.level }, [entry]), action: 'raised' };
  }
  if (isBelow && alert.recedingSince === null) {
    return {
      next: changed(base, [logEntry('fell', now, null, { risk: String(score.risk) })]),
      action: 'fell',
    };
  }
  return { next: changed(base, []), action: 'kept' };
}

/** An alert whose snooze has run out, awake again; null while it sleeps or was never snoozed. */
export function wokenUp<Of extends Alert>(alert: Of, now: Date): Of | null {
  if (alert.state.name !== 'snoozed' || alert.state.until > now) return null;
  return changed({ ...alert, version: alert.version + 1, state: alert.state.before, undo: null }, [
    logEntry('woke', now, null),
  ]);
}

/** An alert that ends without an outcome. */
export function expired<Of extends Alert>(alert: Of, now: Date): Of {
  return ended({ ...alert, version: alert.version + 1 }, { name: 'expired', at: now }, now);
}

/** Points have other borders than chances. */
function thresholdsFor(
  { basis }: Pick<Score, 'basis'>,
  { modelLevels, ...rules }: FollowSettings,
): Thresholds {
  return basis === 'model' ? (modelLevels ?? rules) : rules;
}

/** What an alert stands on, taken from a score. */
export function evidenceOf(score: Score): AlertEvidence {
  const { asOf, runId, basis, risk, modelId, typicalRisk, isModerate } = score;
  const { factors, missing, readiness, lastContactAt } = score;
  return {
    asOf,
    runId,
    basis,
    risk,
    modelId,
    typicalRisk,
    isModerate,
    factors,
    missing,
    readiness,
    lastContactAt,
  };
}

/** The version is the caller's to raise. */
export function ended<Of extends Alert>(
  alert: Of,
  state: Extract<AlertState, { name: 'receded' | 'expired' | 'settled' }>,
  now: Date,
): Of {
  const details: Readonly<Record<string, string>> =
    state.name === 'settled' ? { outcome: state.outcome } : {};
  return changed({ ...alert, state, isOpen: false, undo: null, nextStepAt: null }, [
    logEntry(state.name, now, null, details),
  ]);
}

function changed<Of extends Alert>(alert: Of, entries: readonly AlertLogEntry[]): Of {
  return { ...alert, log: [...alert.log, ...entries], isCardStale: true };
}
