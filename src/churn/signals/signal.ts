import type { History } from '../../domain/history.js';
import type { ChurnContext, EventSource } from '../../domain/run.js';
import type { ChurnSignalKey, MissingReason, SignalStrength } from '../../domain/score.js';

/** What a signal is computed from. */
export interface SignalInput {
  /** As of the context's date: nothing later is in it. */
  readonly history: History;
  readonly segment: string;
  readonly context: ChurnContext;
}

/** A signal measured on one customer, or the reason why it could not be. Missing is never zero. */
export type SignalReading =
  | {
      readonly kind: 'measured';
      /** null: measured, and nothing to worry about. */
      readonly strength: SignalStrength | null;
      readonly values: Readonly<Record<string, number>>;
      readonly variant: string;
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      readonly values: Readonly<Record<string, number>>;
    };

export interface SignalDefinition {
  readonly key: ChurnSignalKey;
  /** What the signal is measured in. */
  readonly unit: 'percent' | 'days' | 'percentile' | 'meetings';
  /** All of these have to deliver; bringing them unlocks the signal. */
  readonly sources: readonly EventSource[];
  /** Called only when every source delivers. */
  readonly measure: (input: SignalInput) => SignalReading;
}

export function measured(
  strength: SignalStrength | null,
  values: Readonly<Record<string, number>>,
  variant: string,
): SignalReading {
  return { kind: 'measured', strength, values, variant };
}

export function missing(reason: MissingReason, values: Readonly<Record<string, number>> = {}): SignalReading {
  return { kind: 'missing', reason, values };
}
