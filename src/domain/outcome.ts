import type { ScoreBasis } from './score.js';

export const OUTCOME_KINDS = ['saved', 'lost', 'never_at_risk', 'too_early'] as const;
/** What a person says happened. `too_early` keeps the matter open. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** A label for training: what happened to a customer, said by whom, about which alert. */
export interface Outcome {
  /** `alert:${alertId}:${place in its log}` when answered in chat, `${source}:${id}` when imported. */
  readonly id: string;
  readonly customerId: string;
  readonly outcome: OutcomeKind;
  readonly reason: string | null;
  readonly occurredAt: Date;
  readonly knownAt: Date;
  /** The staff member who said it; null when imported. */
  readonly saidBy: string | null;
  readonly alertId: string | null;
  /** Which score the alert stood on. */
  readonly about: {
    readonly basis: ScoreBasis;
    readonly risk: number;
    readonly runId: string;
    readonly modelId: string | null;
  } | null;
  /** Set when the person undid the press: kept, never used as a label. */
  readonly revokedAt: Date | null;
}
