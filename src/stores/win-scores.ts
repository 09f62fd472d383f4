import type { WinPoint, WinScore } from '../domain/win-score.js';

/** A score as it stands, with the last point of its history: what decides whether and how the next one is written. */
export interface StandingWinScore {
  readonly score: WinScore;
  readonly lastPoint: Pick<WinPoint, 'asOf' | 'basis' | 'chance'>;
}

export interface WinScoreStore {
  /**
   * Writes the latest score per deal, and a point of its history where the chance changed by a percentage point or more,
   * or the basis or the month did. A score of an older version of its deal, or of the same version and an older moment,
   * never replaces another. Saving the same again changes nothing. Returns the ids of deals whose score was written.
   *
   * @param standing of these deals, read a moment ago, deals without one left out; spares reading them again. Which score
   * stands in the end is decided by what is there when it is written.
   */
  save(scores: readonly WinScore[], standing?: readonly StandingWinScore[]): Promise<string[]>;
  /** Those of some deals, to be handed to `save`. */
  findStanding(dealIds: readonly string[]): Promise<StandingWinScore[]>;
  find(dealId: string): Promise<WinScore | null>;
  findMany(dealIds: readonly string[]): Promise<WinScore[]>;
  /** Newest first. */
  history(dealId: string, limit: number): Promise<WinPoint[]>;
}
