import type { Score, ScoreKind } from '../domain/score.js';

/** One point of a score's history. */
export interface ScorePoint {
  readonly subjectId: string;
  readonly asOf: Date;
  /** What the risk is in: points by rules and per cent by a model are no neighbours. */
  readonly basis: Score['basis'];
  readonly risk: number;
  readonly level: Score['level'];
}

export interface ScoreStore {
  /**
   * Writes the latest score per subject and kind, and a point of history where the risk changed by a point or more or
   * the month did. Saving the same run again changes nothing. An older asOf never replaces a newer one; of two runs of
   * the same moment the one with the greater id stands.
   */
  save(scores: readonly Score[]): Promise<void>;
  find(kind: ScoreKind, subjectId: string): Promise<Score | null>;
  findMany(kind: ScoreKind, subjectIds: readonly string[]): Promise<Score[]>;
  /** The scores of one run in some partitions, a batch at a time, by partition, then subject. */
  ofRun(runId: string, partitions: readonly number[], batchSize: number): AsyncIterable<Score[]>;
  /** Newest first. */
  history(kind: ScoreKind, subjectId: string, limit: number): Promise<ScorePoint[]>;
}
