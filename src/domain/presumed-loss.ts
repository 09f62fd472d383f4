/** A customer that seems to have left, as far as its own events tell: for people to confirm, deny or date. */
export interface PresumedLoss {
  /** The day it seems to have left, and the customer. */
  readonly id: string;
  readonly customerId: string;
  /** Who answers for the customer; null while nobody does. */
  readonly ownerId: string | null;
  readonly leftAt: Date;
  readonly source: 'contract' | 'silence';
  /** The last order, payment or contract before it. */
  readonly lastPurchaseAt: Date | null;
  /** Days that usually passed between its orders; null where too few tell. */
  readonly usualDays: number | null;
  /** When it was last found so. */
  readonly foundAt: Date;
}
