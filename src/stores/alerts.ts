import type { Alert } from '../domain/alert.js';
import type { ScoreKind } from '../domain/score.js';

export interface AlertStore {
  /**
   * Adds an alert. Returns the alert that stands: this one, or the one that was there (the same id, or another open
   * alert of the same subject and kind).
   */
  open(alert: Alert): Promise<Alert>;
  /**
   * Writes `next` where the stored version is still `next.version − 1`. False when somebody was faster, or when
   * reopening would make a second open alert for the subject.
   */
  compareAndSet(next: Alert): Promise<boolean>;
  find(id: string): Promise<Alert | null>;
  findOpen(kind: ScoreKind, subjectId: string): Promise<Alert | null>;
  findOpenMany(kind: ScoreKind, subjectIds: readonly string[]): Promise<Alert[]>;
  /** The closed alert of each of these subjects that was opened last, for the cooldown. */
  findLastClosedMany(kind: ScoreKind, subjectIds: readonly string[]): Promise<Alert[]>;
  /** Open alerts of one owner (null: nobody's), most urgent first: due time, then risk; at most `limit`. */
  openOfOwner(ownerId: string | null, limit: number): Promise<Alert[]>;
  /** All open alerts, a batch at a time, by id. */
  allOpen(batchSize: number): AsyncIterable<Alert[]>;
  /** Alerts with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<Alert[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
  /** Whether any alert was ever opened. */
  hasAny(): Promise<boolean>;
}
