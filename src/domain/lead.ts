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
  /** Whom somebody here gave it to; left out where nobody did. */
  readonly handed?: LeadHandOver;
}

/** A lead given to somebody by hand. */
export interface LeadHandOver {
  readonly toId: string;
  /** Whose it was in its source then: where the source names somebody else later, that counts. */
  readonly insteadOfId: string | null;
  readonly byId: string;
  readonly at: Date;
}

/** Who works on a lead: whom it was given to by hand, until its source names somebody else. */
export function ownerOfLead({ ownerId, handed }: Pick<Lead, 'ownerId' | 'handed'>): string | null {
  return handed !== undefined && handed.insteadOfId === ownerId ? handed.toId : ownerId;
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
