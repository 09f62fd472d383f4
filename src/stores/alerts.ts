import type { Alert, AlertKind, AlertOf } from '../domain/alert.js';

export interface AlertStore {
  /**
   * Adds an alert. Returns the alert that stands: this one, or the one that was there (the same id, or another open
   * alert of the same subject and kind).
   */
  open<Of extends Alert>(alert: Of): Promise<Of>;
  /**
   * Writes `next` where the stored version is still `next.version − 1`. False when somebody was faster, or when
   * reopening would make a second open alert for the subject.
   */
  compareAndSet(next: Alert): Promise<boolean>;
  find(id: string): Promise<Alert | null>;
  findOpen<Kind extends AlertKind>(kind: Kind, subjectId: string): Promise<AlertOf<Kind> | null>;
  findOpenMany<Kind extends AlertKind>(kind: Kind, subjectIds: readonly string[]): Promise<AlertOf<Kind>[]>;
  /** The closed alert of each of these subjects that was opened last, for the cooldown. */
  findLastClosedMany<Kind extends AlertKind>(
    kind: Kind,
    subjectIds: readonly string[],
  ): Promise<AlertOf<Kind>[]>;
  /** All alerts of these subjects, open or not, in no order. */
  ofSubjects<Kind extends AlertKind>(kind: Kind, subjectIds: readonly string[]): Promise<AlertOf<Kind>[]>;
  /** Open alerts of one owner (null: nobody's), most urgent first: due time, then risk; at most `limit`. */
  openOfOwner(ownerId: string | null, limit: number): Promise<Alert[]>;
  /** All open alerts, a batch at a time, by id. */
  allOpen(batchSize: number): AsyncIterable<Alert[]>;
  /** Alerts with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<Alert[]>;
  /** Open alerts that the clock has to look at by now, the longest due first, at most `limit`. */
  withStepDue(now: Date, limit: number): Promise<Alert[]>;
  /** Notes when the clock looks again, where the version is still this one. */
  planStep(id: string, version: number, nextStepAt: Date | null): Promise<boolean>;
  /** Alerts of one owner, open or not, that were carded at or after a moment, the first first, at most `limit`. */
  cardedOfOwner(ownerId: string | null, since: Date, limit: number): Promise<Alert[]>;
  /** Those opened in a period (from ≤ it < to), open or not, the first first, a batch at a time. */
  openedBetween<Kind extends AlertKind>(
    kind: Kind,
    from: Date,
    to: Date,
    batchSize: number,
  ): AsyncIterable<AlertOf<Kind>[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
  /** Whether any alert was ever opened. */
  hasAny(): Promise<boolean>;
}
