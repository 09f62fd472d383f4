/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;

/** The calendar date of an instant in UTC, as YYYY-MM-DD. */
export function utcDate(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Whether a text names a zone of the IANA list, such as Europe/Oslo. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
