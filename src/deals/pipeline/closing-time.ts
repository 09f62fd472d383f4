import { normalCdf } from '../../learning/statistics/normal.js';

/** When a deal closes: a moment, or a spread around it. */
export interface ClosingTime {
  readonly at: Date;
  /** Between them it closes in 8 of 10 cases; both null where a person's date is all there is. */
  readonly lowAt: Date | null;
  readonly highAt: Date | null;
}

/** What the data tell goes before what somebody once typed; without either there is none. */
export function closingTime(
  expected: { readonly at: Date; readonly lowAt: Date; readonly highAt: Date } | null,
  agreedAt: Date | null,
): ClosingTime | null {
  if (expected !== null) return expected;
  return agreedAt === null ? null : { at: agreedAt, lowAt: null, highAt: null };
}

/** Standard deviations to either side that hold 80 % of a normal distribution. */
const NORMAL_80 = 1.2815515655446004;

/**
 * Chance, 0 to 1, that a deal that closes at all closes before a moment. The spread is a normal distribution with a side
 * of its own to the left and to the right of the expected moment, taken as given that it has not closed by `asOf`.
 */
export function chanceClosedBefore(closing: ClosingTime, before: Date, asOf: Date): number {
  if (before <= asOf) return 0;
  if (closing.lowAt === null || closing.highAt === null) {
    // An agreed date that has passed is due now rather than never.
    return Math.max(closing.at.getTime(), asOf.getTime()) < before.getTime() ? 1 : 0;
  }
  const passed = share(closing, asOf);
  // Overdue beyond what the spread knows: whatever remains is at once.
  if (passed > 0.999) return 1;
  return (share(closing, before) - passed) / (1 - passed);
}

function share({ at, lowAt, highAt }: ClosingTime, moment: Date): number {
  const side = moment < at ? at.getTime() - (lowAt ?? at).getTime() : (highAt ?? at).getTime() - at.getTime();
  const distance = moment.getTime() - at.getTime();
  if (side <= 0) return distance < 0 ? 0 : 1;
  return normalCdf((distance / side) * NORMAL_80);
}
