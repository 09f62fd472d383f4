import type { PresumedLoss } from '../domain/presumed-loss.js';

export interface PresumedLossStore {
  /** Writes what was found, over what an earlier look found of the same loss. */
  save(losses: readonly PresumedLoss[]): Promise<void>;
  /** Takes away what was last found before a moment: it came back, or somebody documented it. Returns how many. */
  removeFoundBefore(at: Date): Promise<number>;
  find(id: string): Promise<PresumedLoss | null>;
  /** Those of one owner (null: nobody's), the latest first, at most `limit`. */
  ofOwner(ownerId: string | null, limit: number): Promise<PresumedLoss[]>;
}
