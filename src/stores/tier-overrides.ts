import type { TierOverride } from '../domain/tier.js';

export interface TierOverrideStore {
  /** Adds one; the same id again changes nothing. */
  add(override: TierOverride): Promise<boolean>;
  /** Ends one that stands; false where somebody was faster. */
  end(id: string, at: Date, byId: string): Promise<boolean>;
  /** Takes an end back while it was made by this person at this moment. */
  reopen(id: string, endedAt: Date, byId: string): Promise<boolean>;
  find(id: string): Promise<TierOverride | null>;
  /** Of each customer the newest one given that isn't ended, whether or not its time is over. */
  newestOf(customerIds: readonly string[]): Promise<Map<string, TierOverride>>;
  /** All that stand at a moment, at most `batchSize` at a time, the first to end first. */
  standingAt(at: Date, batchSize: number): AsyncIterable<TierOverride[]>;
  /** Those whose time ran out in a period (from ≤ until < to) and that nobody ended before, the first first. */
  runOut(from: Date, to: Date, batchSize: number): AsyncIterable<TierOverride[]>;
}
