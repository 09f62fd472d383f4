import { DateTime } from 'luxon';

/** A quarter of a year in the company's time. */
export interface Quarter {
  /** Such as "2026-Q4". */
  readonly key: string;
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
}

/** The quarter a moment is in. */
export function quarterOf(at: Date, timezone: string): Quarter {
  return quarterFrom(DateTime.fromJSDate(at, { zone: timezone }).startOf('quarter'));
}

/** The quarter a moment is in and those after it. */
export function quartersFrom(at: Date, timezone: string, count: number): Quarter[] {
  const first = DateTime.fromJSDate(at, { zone: timezone }).startOf('quarter');
  return Array.from({ length: count }, (_, nth) => quarterFrom(first.plus({ quarters: nth })));
}

/** The quarter before the one that a moment is in. */
export function quarterBefore(at: Date, timezone: string): Quarter {
  return quarterFrom(DateTime.fromJSDate(at, { zone: timezone }).startOf('quarter').minus({ quarters: 1 }));
}

function quarterFrom(start: DateTime): Quarter {
  return {
    key: `${start.year}-Q${start.quarter}`,
    from: start.toJSDate(),
    until: start.plus({ quarters: 1 }).toJSDate(),
  };
}
