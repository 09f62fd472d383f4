import type { WinPoint, WinScore } from '../domain/win-score.js';

export interface WinScoreStore {
  /**
   * Writes the latest score per deal, and a point of its history where the chance changed by a percentage point or more,
   * or the basis or the month did. A score of an older version of its deal, or of the same version and an older moment,
   * never replaces another. Saving the same again changes nothing. Returns the ids of deals whose score was written.
   */
  save(scores: readonly WinScore[]): Promise<string[]>;
  find(dealId: string): Promise<WinScore | null>;
  findMany(dealIds: readonly string[]): Promise<WinScore[]>;
  /** Newest first. */
  history(dealId: string, limit: number): Promise<WinPoint[]>;
}
