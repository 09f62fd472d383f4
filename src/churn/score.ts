import type { Customer } from '../domain/customer.js';
import type { History } from '../domain/history.js';
import { type Level, levelOf } from '../domain/level.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ChurnContext } from '../domain/run.js';
import { CHURN_SIGNALS, type MissingSignal, type Score } from '../domain/score.js';
import { bordersOf, type Thresholds } from '../domain/thresholds.js';
import { historyAsOf } from '../history/as-of.js';
import { lastContactMs } from './activity.js';
import { combine, type FiredSignal } from './combine.js';
import { type NotScored, whyNotScored } from './scorable.js';
import { readSignals, type SignalReadings } from './signals/signals.js';

/** A customer to score, and the thresholds to score it by. */
export interface ChurnScoring extends Thresholds {
  readonly customer: Customer;
  /** All that is kept; it is read as of the context's date. */
  readonly history: History;
  readonly context: ChurnContext;
  /** Of the score before, for the hysteresis. */
  readonly previousLevel: Level | null;
  readonly runId: string;
  /** When the customer was documented as lost, as known by the context's date. */
  readonly lostAt?: Date | null;
}

/** The churn score of one customer by rules, as of the context's date, or why there is none. */
export function scoreChurn(scoring: ChurnScoring): Result<Score, NotScored> {
  const { customer, context, runId } = scoring;
  const asOfMs = context.asOf.getTime();
  const history = historyAsOf(scoring.history, asOfMs);
  const refusal = whyNotScored(history, asOfMs, scoring.lostAt ?? null);
  if (refusal !== null) return refused(refusal);
  const readings = readSignals(history, customer.segment, context);
  const { points, factors, mayAlert } = combine(firedOf(readings));
  const contactMs = lastContactMs(history);
  return ok({
    id: `churn:${customer.id}`,
    kind: 'churn',
    subjectId: customer.id,
    partition: customer.partition,
    asOf: context.asOf,
    runId,
    basis: 'rules',
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    risk: points,
    level: levelOf(
      points,
      scoring.previousLevel,
      bordersOf(scoring, customer.segment),
      scoring.hysteresisPoints,
    ),
    mayAlert,
    factors,
    missing: missingOf(readings),
    readiness: context.readiness,
    lastContactAt: contactMs === null ? null : new Date(contactMs),
  });
}

function firedOf(readings: SignalReadings): FiredSignal[] {
  return CHURN_SIGNALS.flatMap((signal) => {
    const reading = readings[signal];
    if (reading.kind === 'missing' || reading.strength === null) return [];
    const { strength, values, variant } = reading;
    return [{ signal, strength, values, variant }];
  });
}

/** What could not be measured, and why. What the customer has nothing of is not missing. */
export function missingOf(readings: SignalReadings): MissingSignal[] {
  return CHURN_SIGNALS.flatMap((signal) => {
    const reading = readings[signal];
    if (reading.kind === 'measured' || reading.reason === 'not_applicable') return [];
    return [{ signal, reason: reading.reason, values: reading.values }];
  });
}
