import { DateTime } from 'luxon';
import { readDate } from '../read-date.js';
import { UsageError } from '../verb.js';

/** A day on which customers are scored, and the stretch behind it whose silence is the answer. */
export interface SilenceWindow {
  /** As it was asked for. */
  readonly date: string;
  /** Everything before is known. */
  readonly fromMs: number;
  /** The first moment after the stretch. */
  readonly untilMs: number;
}

export interface AskedDates {
  readonly trainAt: string;
  readonly testAt: string;
  readonly silenceDays: number;
}

/**
 * The windows of training and of testing. A bare date is its first moment in the zone that the orders' times are in, so
 * that an order of that day is never before it.
 * @throws UsageError where a date is none, or training's answers would reach behind the date of testing.
 */
export function silenceWindows(
  { trainAt, testAt, silenceDays }: AskedDates,
  zone: string,
): { readonly train: SilenceWindow; readonly test: SilenceWindow } {
  const train = windowOf('--train-at', trainAt, silenceDays, zone);
  const test = windowOf('--test-at', testAt, silenceDays, zone);
  if (train.untilMs > test.fromMs) {
    const earliest = DateTime.fromMillis(train.untilMs, { zone }).toISODate();
    throw new UsageError(
      `--test-at ${testAt} lies less than ${silenceDays} days after --train-at ${trainAt}: what the model learns from would not be known yet; test at ${earliest} or later`,
    );
  }
  return { train, test };
}

function windowOf(option: string, text: string, silenceDays: number, zone: string): SilenceWindow {
  const instant = readDate(option, text);
  const from = text.length === 10 ? DateTime.fromISO(text, { zone }) : DateTime.fromJSDate(instant, { zone });
  // Calendar days: where clocks change, sixty of them aren't sixty times 24 hours.
  return {
    date: text,
    fromMs: from.toMillis(),
    untilMs: from.plus({ days: silenceDays }).toMillis(),
  };
}
