import type { Lead, LeadCost, LeadHandOver } from '../domain/lead.js';

export interface LeadStore {
  /** Adds or replaces, by id; whom a lead was given to by hand stays. Returns how many were new or changed. */
  save(leads: readonly Lead[]): Promise<number>;
  findMany(ids: readonly string[]): Promise<Lead[]>;
  /** Leads created from (inclusive) until (exclusive), a batch at a time, by creation, then id. */
  createdBetween(from: Date, until: Date, batchSize: number): AsyncIterable<Lead[]>;
  /** Leads without a deal that are not lost, created from (inclusive), newest first. */
  waiting(from: Date, limit: number): Promise<Lead[]>;
  /** The same of whoever works on them, by hand or in their source. */
  waitingOf(ownerId: string, from: Date, limit: number): Promise<Lead[]>;
  /**
   * Gives a lead to somebody by hand, or takes that back (null), while it is as `expected` says. False where somebody else
   * was faster, or there is no such lead.
   */
  handOver(leadId: string, handed: LeadHandOver | null, expected: LeadHandOver | null): Promise<boolean>;
  /** Adds or replaces, by id. Returns how many were new or changed. */
  saveCosts(costs: readonly LeadCost[]): Promise<number>;
  /** Costs of periods that overlap with the one given. */
  costsBetween(from: Date, until: Date): Promise<LeadCost[]>;
}
