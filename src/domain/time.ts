/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** A half-open stretch of time: from (inclusive) to (exclusive), both in milliseconds since the epoch, UTC. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The calendar date of an instant in UTC, as YYYY-MM-DD. */
export function utcDate(at: Date): string {
  return at.toISOString().slice(0, 10);
}
