import { DateTime } from 'luxon';
import type { BaselineKind, FigurePeriod, ValueFigureName } from '../../domain/value-figures.js';

/** So many months each figure is of: satisfaction and further business need a quarter to say anything, staying a year. */
export const PERIOD_MONTHS = {
  retention: 12,
  satisfaction: 3,
  upsell: 3,
  response_time: 1,
  service_cost: 1,
} as const satisfies Record<ValueFigureName, number>;

/** A year where there is one: then no season is compared with another. */
const BASELINE_MONTHS = 12;
/** With less, chance months would be the measure of everything. */
const FEWEST_BASELINE_MONTHS = {
  retention: 12,
  satisfaction: 3,
  upsell: 3,
  response_time: 3,
  service_cost: 3,
} as const;

export interface BaselinePeriod extends FigurePeriod {
  readonly kind: BaselineKind;
}

/** First and last month, such as 2025-01 and 2025-12, as varsel.yaml says them; null where it doesn't. */
export interface ConfiguredBaseline {
  readonly from: string;
  readonly until: string;
}

/** The months up to the end of one, as many as a figure is of. */
export function figurePeriod(name: ValueFigureName, until: Date, timezone: string): FigurePeriod {
  return monthsUpTo(until, PERIOD_MONTHS[name], timezone);
}

/**
 * What a figure is compared with: the months that are configured, else up to a year before customers were first valued as far
 * as the data reach back, else the first months on record. It stays the same from then on.
 *
 * @param since when customers were first valued.
 * @param firstAt since when there are data; null without any.
 * @returns null without data, and where what is configured is too short for the figure.
 */
export function baselinePeriod(
  name: ValueFigureName,
  {
    since,
    firstAt,
    configured,
  }: { readonly since: Date; readonly firstAt: Date | null; readonly configured: ConfiguredBaseline | null },
  timezone: string,
): BaselinePeriod | null {
  const fewest = FEWEST_BASELINE_MONTHS[name];
  if (configured !== null) {
    const from = DateTime.fromISO(`${configured.from}-01`, { zone: timezone });
    const until = DateTime.fromISO(`${configured.until}-01`, { zone: timezone }).plus({ months: 1 });
    const months = Math.round(until.diff(from, 'months').months);
    if (months < fewest) return null;
    // A rate a year is of one year, however many are given.
    const length = name === 'retention' ? BASELINE_MONTHS : months;
    return { ...monthsUpTo(until.toJSDate(), length, timezone), kind: 'configured' };
  }
  if (firstAt === null) return null;
  const first = DateTime.fromJSDate(firstAt, { zone: timezone });
  const begin = first.startOf('month');
  const firstWhole = begin.equals(first) ? begin : begin.plus({ months: 1 });
  const switchedOn = DateTime.fromJSDate(since, { zone: timezone }).startOf('month');
  const reach = Math.floor(switchedOn.diff(firstWhole, 'months').months);
  if (reach >= fewest) {
    return {
      ...monthsUpTo(switchedOn.toJSDate(), Math.min(BASELINE_MONTHS, reach), timezone),
      kind: 'before',
    };
  }
  const until = firstWhole.plus({ months: fewest });
  return { from: firstWhole.toJSDate(), until: until.toJSDate(), kind: 'first' };
}

/** A period in parts of so many months, from its end; what is left over at its beginning is left out. */
export function partsOf({ from, until }: FigurePeriod, months: number, timezone: string): FigurePeriod[] {
  const parts: FigurePeriod[] = [];
  for (let part = monthsUpTo(until, months, timezone); part.from >= from; ) {
    parts.unshift(part);
    part = monthsUpTo(part.from, months, timezone);
  }
  return parts;
}

function monthsUpTo(until: Date, months: number, timezone: string): FigurePeriod {
  return { from: DateTime.fromJSDate(until, { zone: timezone }).minus({ months }).toJSDate(), until };
}
