import type { ScoreBasis } from './score.js';

export const OUTCOME_KINDS = ['saved', 'lost', 'never_at_risk', 'too_early'] as const;
/** What a person says happened. `too_early` keeps the matter open. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/**
 * What a person says of a deal whose chance has fallen. "still_open": they have talked, and the deal goes on. "by_people":
 * people judge it from now on, no chance is shown. "not_right": it had not got worse. None is called as one of a customer's.
 */
export const DEAL_OUTCOMES = ['still_open', 'deal_won', 'deal_lost', 'by_people', 'not_right'] as const;
export type DealOutcome = (typeof DEAL_OUTCOMES)[number];

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
