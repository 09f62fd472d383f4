import type { Score, ScoreKind } from '../domain/score.js';

/**
 * Scores made between two nights, because something has happened to a subject. For looking at: what a night decides rests on
 * its own scores alone, and nothing that decides reads these.
 */
export interface LiveScoreStore {
  /** Writes the latest per subject; an older asOf never replaces a newer one. */
  save(scores: readonly Score[]): Promise<void>;
  find(kind: ScoreKind, subjectId: string): Promise<Score | null>;
  findMany(kind: ScoreKind, subjectIds: readonly string[]): Promise<Score[]>;
  /** Takes out those that are not newer than a moment. */
  removeUntil(kind: ScoreKind, subjectIds: readonly string[], asOf: Date): Promise<void>;
}
