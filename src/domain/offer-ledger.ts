import type { Level } from './level.js';

/** An offer that was shown. */
export interface LedgerShowing {
  readonly offerId: string;
  readonly productId: string;
  readonly at: Date;
  /** False while its row is being written: until then nobody has seen it, and no other may be shown instead. */
  readonly isConfirmed: boolean;
}

/** An explicit no to a product. */
export interface LedgerCooldown {
  readonly offerId: string;
  readonly productId: string;
  readonly until: Date;
}

/** The customer wants no offers any more. */
export interface LedgerNever {
  readonly offerId: string;
  readonly byId: string;
  readonly at: Date;
}

/** The owner of a churn alert allows offers in spite of it. */
export interface AlertRelease {
  readonly alertId: string;
  /** Of the alert as it was then: one that has risen since is not released. */
  readonly level: Level;
  readonly byId: string;
  readonly at: Date;
  readonly until: Date;
}

/**
 * What one customer was shown and has said, in one row: written over the version it was read at only, so that two processes
 * never show more together than each of them may.
 */
export interface OfferLedger {
  readonly customerId: string;
  /** 1 for the first one written; 0 while there is none. */
  readonly version: number;
  /** The newest last. */
  readonly shown: readonly LedgerShowing[];
  readonly cooldowns: readonly LedgerCooldown[];
  readonly never: LedgerNever | null;
  readonly releases: readonly AlertRelease[];
  /** When a showing that nobody has confirmed is to be looked into; null without any. */
  readonly claimsDueAt: Date | null;
}

export function emptyLedger(customerId: string): OfferLedger {
  return {
    customerId,
    version: 0,
    shown: [],
    cooldowns: [],
    never: null,
    releases: [],
    claimsDueAt: null,
  };
}
