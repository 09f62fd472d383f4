import type { FactStrength } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import type { ChurnContext, EventSource } from '../../domain/run.js';
import type { ChurnSignalKey, MissingReason } from '../../domain/score.js';

/** What a signal is computed from. */
export interface SignalInput {
  /** As of the context's date: nothing later is in it. */
  readonly history: History;
  readonly segment: string;
  readonly context: ChurnContext;
  /** The customer's first event of any kind; Infinity without one. */
  readonly firstMs: number;
}

/** A signal measured on one customer, or the reason why it could not be. Missing is never zero. */
export type SignalReading = MeasuredReading | MissingReading;

export interface MeasuredReading {
  readonly kind: 'measured';
  /** null: measured, and nothing to worry about. */
  readonly strength: FactStrength | null;
  /** Finite. A value that could not be had is left out. */
  readonly values: Readonly<Record<string, number>>;
  readonly variant: string;
}

export interface MissingReading {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  readonly values: Readonly<Record<string, number>>;
}

export interface SignalDefinition {
  readonly key: ChurnSignalKey;
  /** What the signal is measured in. */
  readonly unit: 'percent' | 'days' | 'hours' | 'percentile' | 'count' | 'mood';
  /** How strong a sign it can be as a rule. */
  readonly strengths: readonly FactStrength[];
  /** Bringing these unlocks the signal. */
  readonly sources: readonly EventSource[];
  /** How many of the sources suffice; all of them where it says nothing. */
  readonly neededSources?: number;
  /** Values of a reading that are plain comparable numbers: what a trained model learns from. */
  readonly modelValues: readonly string[];
  /** Called only when enough sources deliver. */
  readonly measure: (input: SignalInput) => SignalReading;
}

export function measured(
  strength: FactStrength | null,
  values: Readonly<Record<string, number>>,
  variant: string,
): MeasuredReading {
  return { kind: 'measured', strength, values, variant };
}

export function missing(
  reason: MissingReason,
  values: Readonly<Record<string, number>> = {},
): MissingReading {
  return { kind: 'missing', reason, values };
}
