import { DateTime } from 'luxon';
import { madeFigures } from '../../src/chat/make-month-figures.js';
import { monthAskedFor } from '../../src/chat/month-figures.js';

type Making = Parameters<typeof madeFigures>[1];

/** Keeps the figures of some months that are over at a moment, as nights before it did. */
export async function keepMonthFigures(
  stores: Making['stores'],
  settings: Making['settings'],
  at: Date,
  months: readonly string[] = [lastMonth(at, settings.company.timezone)],
): Promise<void> {
  for (const month of months) {
    const window = monthAskedFor(month, at, settings.company.timezone);
    if (window === null) throw new Error(`${month} is not over at ${at.toISOString()}`);
    await stores.keptFigures.keep(await madeFigures(window, { stores, settings, now: () => at }));
  }
}

function lastMonth(at: Date, timezone: string): string {
  return DateTime.fromJSDate(at, { zone: timezone }).minus({ months: 1 }).toFormat('yyyy-MM');
}
