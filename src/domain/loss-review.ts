import type { Target } from './delivery.js';
import type { Level } from './level.js';
import type { Factor, ScoreBasis } from './score.js';

export const LOSS_REASONS = [
  'price',
  'competitor',
  'product',
  'service',
  'relationship',
  'need_gone',
  'closed_or_merged',
  'other',
  'unknown',
] as const;
/** Why a customer left, as somebody of the company says. */
export type LossReason = (typeof LOSS_REASONS)[number];

export interface LossAnswer {
  readonly reason: LossReason;
  readonly text: string | null;
  readonly byId: string;
  readonly at: Date;
}

/** An alert that was about the loss, as it stood when the review was made. */
export interface LossWarning {
  readonly alertId: string;
  readonly level: Level;
  /** When it was first shown to anybody. */
  readonly warnedAt: Date;
  /** The first contact that somebody logged on it. */
  readonly contactedAt: Date | null;
}

/** What is learned from one lost customer: asked once, of its owner and the leader. */
export interface LossReview {
  /** `loss:${customerId}:${date of the loss}`. */
  readonly id: string;
  readonly customerId: string;
  readonly lostAt: Date;
  readonly foundBy: 'outcome' | 'contract';
  readonly ownerId: string | null;
  readonly leaderId: string | null;
  readonly createdAt: Date;
  /** Oldest first; empty when nobody was warned. */
  readonly warnings: readonly LossWarning[];
  /** The signals as the last alert had them, or else the last score; null when it was never scored. */
  readonly evidence: {
    readonly asOf: Date;
    readonly basis: ScoreBasis;
    readonly risk: number;
    readonly factors: readonly Factor[];
  } | null;
  readonly answer: LossAnswer | null;
  /** The answer before, which its author may have back for a while. */
  readonly undo: { readonly byId: string; readonly until: Date; readonly before: LossAnswer | null } | null;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly isCardStale: boolean;
}
