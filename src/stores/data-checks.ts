import type { DataCheckResult } from '../domain/data-check-result.js';

export interface DataCheckStore {
  /** Keeps a week's result; false where the week has one already, which stands. */
  add(result: DataCheckResult): Promise<boolean>;
  find(id: string): Promise<DataCheckResult | null>;
  /** The newest weeks up to one (inclusive), the newest first, at most `limit`. */
  upTo(id: string, limit: number): Promise<DataCheckResult[]>;
}
