/** A time in which a member of staff is away, in whole days of their own zone. */
export interface Absence {
  readonly id: string;
  readonly staffId: string;
  /** First and last day, YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The start of the first day, and the end of the last one (which belongs to it no more). */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly saidBy: string;
  readonly saidAt: Date;
  /** Taken back. */
  readonly cancelledAt: Date | null;
}

/** Whether it covers a moment. */
export function covers({ startsAt, endsAt, cancelledAt }: Absence, at: Date): boolean {
  return cancelledAt === null && startsAt <= at && at < endsAt;
}
