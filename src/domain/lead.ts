/** Somebody who may become a deal. */
export interface Lead {
  readonly id: string;
  readonly source: string;
  readonly createdAt: Date;
  readonly knownAt: Date;
  readonly customerId: string | null;
  readonly ownerId: string | null;
  readonly sector: string | null;
  /** Number of employees. */
  readonly size: number | null;
  readonly country: string | null;
  /** The first answer from their side; null while there is none. */
  readonly firstReplyAt: Date | null;
  /** The deal that came of it; null while there is none. */
  readonly dealId: string | null;
  readonly isLost: boolean;
}

/** What a source of leads cost in a period. */
export interface LeadCost {
  /** `${source}:${external id}`. */
  readonly id: string;
  readonly source: string;
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
  readonly amountMinor: number;
  readonly currency: string;
}
