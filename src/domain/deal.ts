import type { DealEventPayload } from './deal-event.js';

/** An event as a deal keeps it. It holds as of t when knownAt ≤ t < supersededAt and occurredAt ≤ t. */
export interface DealEntry {
  readonly occurredAt: Date;
  readonly knownAt: Date;
  /** When a correction of it was known; null for one that stands. */
  readonly supersededAt: Date | null;
  readonly payload: DealEventPayload;
}

/** How a deal stands at a moment. */
export interface DealState {
  readonly name: string | null;
  readonly customerId: string | null;
  readonly ownerId: string | null;
  readonly product: string | null;
  /** As the source calls it; its place among the others comes from the settings. */
  readonly stage: string | null;
  readonly stageSince: Date | null;
  readonly amountMinor: number | null;
  readonly listPriceMinor: number | null;
  readonly currency: string | null;
  readonly openedAt: Date;
  readonly expectedCloseAt: Date | null;
  readonly leadSource: string | null;
  readonly leadId: string | null;
  readonly isJudgedByPeople: boolean;
  readonly lastActivityAt: Date | null;
  readonly closed: { readonly at: Date; readonly isWon: boolean; readonly reason: string | null } | null;
}

/** A fact of a deal from a column of its own, such as a region. Before its date it is missing. */
export interface DealAttribute {
  readonly name: string;
  readonly value: string | number;
  /** Null: it always held. */
  readonly validFrom: Date | null;
  readonly knownAt: Date;
}

/** A sale in progress, or one that ended: rebuilt from its events, never incremented. */
export interface Deal {
  readonly id: string;
  readonly partition: number;
  /** Of the mark that it was rebuilt from: grows with every event. */
  readonly version: number;
  /** In time order. */
  readonly entries: readonly DealEntry[];
  readonly attributes: readonly DealAttribute[];
  /** Today's state, for lists and search; scoring derives its own as of its date. */
  readonly state: DealState;
  /** The team of its owner when it was rebuilt; empty where unknown. */
  readonly team: string;
}

/** A deal without what happened to it: what lists and sums are made of. */
export type DealSummary = Omit<Deal, 'entries' | 'attributes'>;
