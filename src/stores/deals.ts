import type { Deal, DealAttribute, DealSummary } from '../domain/deal.js';

export interface DirtyDeal {
  readonly dealId: string;
  readonly version: number;
}

export interface DealStore {
  /** Marks deals for a rebuild, raising their version; creates the row where there is none. Returns the new versions. */
  markDirty(dealIds: readonly string[]): Promise<DirtyDeal[]>;
  /** The versions of some deals, marked or not; those that nobody ever told of are left out. */
  versionsOf(dealIds: readonly string[]): Promise<DirtyDeal[]>;
  /** Deals marked, a batch at a time, by id. */
  dirty(batchSize: number): AsyncIterable<DirtyDeal[]>;
  /**
   * Writes rebuilt deals and clears the mark, each only while its version is still the one given. Returns the ids of
   * those that were written.
   */
  saveRebuilt(deals: readonly Deal[]): Promise<string[]>;
  /** Clears marks without a rebuild, each only while its version is still the one given: nobody has opened the deal yet. */
  clearMarks(marks: readonly DirtyDeal[]): Promise<void>;
  /**
   * Facts from columns of the company's own, before or after the deal itself comes: a value replaces the one of the same
   * name and date; the same value keeps what was held.
   */
  addAttributes(
    of: readonly { readonly dealId: string; readonly attributes: readonly DealAttribute[] }[],
  ): Promise<void>;
  attributesOf(dealIds: readonly string[]): Promise<Map<string, DealAttribute[]>>;
  /** Null for one that was never rebuilt. */
  find(dealId: string): Promise<Deal | null>;
  findMany(dealIds: readonly string[]): Promise<Deal[]>;
  /** Open deals, a batch at a time, by id; of one owner or team where given. */
  open(of: DealsOf, batchSize: number): AsyncIterable<Deal[]>;
  /** The same deals without their entries and attributes. */
  openSummaries(of: DealsOf, batchSize: number): AsyncIterable<DealSummary[]>;
  /** Open deals of a customer, newest first. */
  openOfCustomers(customerIds: readonly string[]): Promise<Deal[]>;
  /** Deals closed from (inclusive) until (exclusive), a batch at a time, by closing date, then id. */
  closedBetween(from: Date, until: Date, batchSize: number): AsyncIterable<Deal[]>;
  /** The same deals without their entries and attributes. */
  closedSummaries(from: Date, until: Date, batchSize: number): AsyncIterable<DealSummary[]>;
  /** Deals of some partitions, open and closed, a batch at a time, by partition, then id. */
  byPartition(partitions: readonly number[], batchSize: number): AsyncIterable<Deal[]>;
  /** Id and name of every deal that is open, for search. */
  openNames(): Promise<
    { readonly id: string; readonly name: string | null; readonly customerId: string | null }[]
  >;
}

export type DealsOf = { readonly ownerId: string } | { readonly team: string } | Record<string, never>;
