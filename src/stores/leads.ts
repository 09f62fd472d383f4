import type { Lead, LeadCost } from '../domain/lead.js';

export interface LeadStore {
  /** Adds or replaces, by id. Returns how many were new or changed. */
  save(leads: readonly Lead[]): Promise<number>;
  findMany(ids: readonly string[]): Promise<Lead[]>;
  /** Leads created from (inclusive) until (exclusive), a batch at a time, by creation, then id. */
  createdBetween(from: Date, until: Date, batchSize: number): AsyncIterable<Lead[]>;
  /** Leads without a deal that are not lost, newest first. */
  unanswered(limit: number): Promise<Lead[]>;
  /** Adds or replaces, by id. Returns how many were new or changed. */
  saveCosts(costs: readonly LeadCost[]): Promise<number>;
  /** Costs of periods that overlap with the one given. */
  costsBetween(from: Date, until: Date): Promise<LeadCost[]>;
}
