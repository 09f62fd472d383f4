import type { Target } from './delivery.js';

export const MERGE_EVIDENCE = [
  'same_registration',
  'same_name',
  'same_spelling',
  'abbreviated_name',
  'near_name',
  'same_email_domain',
  'same_phone',
  'same_country',
  'same_region',
  'same_owner',
] as const;
/** Why two customers may be one company. */
export type MergeEvidence = (typeof MERGE_EVIDENCE)[number];

export const MERGE_STATES = ['proposed', 'merged', 'kept_apart'] as const;
export type MergeState = (typeof MERGE_STATES)[number];

/** Two customers that may be one company, and what somebody decided about them. Kept for good, so that nobody is asked twice. */
export interface MergeProposal {
  /** `mergeProposalId`: the same for both directions. */
  readonly id: string;
  /** The customer that would count for the other one. */
  readonly fromId: string;
  /** The better known of the two. */
  readonly intoId: string;
  readonly evidence: readonly MergeEvidence[];
  /** Yearly value of both together in minor units of the company's currency, 0 where none is known: the order in which people are asked. */
  readonly weightMinor: number;
  readonly proposedAt: Date;
  readonly state: MergeState;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  /** Whether the customers stand as the state says; false between a decision and its effect. */
  readonly isSettled: boolean;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly isCardStale: boolean;
}

/** The id of a pair, whichever way round it is named. */
export function mergeProposalId(customerId: string, otherId: string): string {
  const [first, second] = customerId < otherId ? [customerId, otherId] : [otherId, customerId];
  return `merge:${first}|${second}`;
}
