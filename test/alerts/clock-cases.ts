import { DateTime } from 'luxon';

/** Local time in a zone, such as 2026-01-16T15:00; with an offset it is the moment itself. */
export function at(local: string, timezone: string): Date {
  return DateTime.fromISO(local, { zone: timezone }).toJSDate();
}

export interface DueCase {
  readonly name: string;
  readonly timezone: string;
  readonly country: string;
  readonly from: string;
  readonly hours: number;
  readonly due: string;
  readonly countWeekends?: boolean | readonly string[];
}

const inZone =
  (timezone: string, country: string, options: Pick<DueCase, 'countWeekends'> = {}) =>
  (name: string, from: string, hours: number, due: string): DueCase => ({
    name,
    timezone,
    country,
    from,
    hours,
    due,
    ...options,
  });

const oslo = inZone('Europe/Oslo', 'NO');
const helsinki = inZone('Europe/Helsinki', 'FI');
const berlin = inZone('Europe/Berlin', 'DE');
const newYork = inZone('America/New_York', 'US');
const osloAllWeek = inZone('Europe/Oslo', 'NO', { countWeekends: true });

/** Written from the calendar of 2026, not from the code: Easter is on 5 April, clocks change on 29 March and 25 October. */
export const DUE_CASES: readonly DueCase[] = [
  // Plain weeks.
  oslo('Friday 15:00, due Tuesday 15:00', '2026-01-16T15:00', 48, '2026-01-20T15:00'),
  oslo('Friday 15:00, half the time is Monday 15:00', '2026-01-16T15:00', 24, '2026-01-19T15:00'),
  oslo('Friday 15:00, three quarters are Tuesday 03:00', '2026-01-16T15:00', 36, '2026-01-20T03:00'),
  oslo('Monday 09:00, due Wednesday 09:00', '2026-01-19T09:00', 48, '2026-01-21T09:00'),
  oslo('Monday 09:00, three quarters are Tuesday 21:00', '2026-01-19T09:00', 36, '2026-01-20T21:00'),
  oslo('Thursday 15:00, past midnight goes on on Monday', '2026-01-15T15:00', 36, '2026-01-19T03:00'),
  oslo('a Saturday begins with Monday', '2026-01-17T10:00', 48, '2026-01-21T00:00'),
  oslo('the last minute of a Sunday too', '2026-01-18T23:59', 24, '2026-01-20T00:00'),
  oslo('the last minute of a Friday counts', '2026-01-16T23:59', 24, '2026-01-19T23:59'),
  oslo('midnight belongs to the day it begins', '2026-01-16T00:00', 48, '2026-01-20T00:00'),
  helsinki('Friday in Helsinki', '2026-01-16T15:00', 48, '2026-01-20T15:00'),
  berlin('Friday in Berlin', '2026-01-16T15:00', 48, '2026-01-20T15:00'),
  newYork('Friday in New York', '2026-01-09T15:00', 48, '2026-01-13T15:00'),
  inZone('Asia/Kolkata', 'XX')('a zone at half an hour', '2026-01-16T15:10', 48, '2026-01-20T15:10'),
  inZone('Pacific/Auckland', 'XX')('a zone beyond the date line', '2026-01-16T08:00', 36, '2026-01-19T20:00'),
  // Norway.
  oslo('before Easter, past five days', '2026-04-01T10:00', 48, '2026-04-08T10:00'),
  oslo('before Easter, half the time', '2026-04-01T10:00', 24, '2026-04-07T10:00'),
  oslo('Ascension Day is a Thursday', '2026-05-13T12:00', 48, '2026-05-18T12:00'),
  oslo('1 May is a Friday', '2026-04-30T14:00', 24, '2026-05-04T14:00'),
  oslo('raised on a holiday, counted from the next working day', '2026-05-01T12:00', 48, '2026-05-06T00:00'),
  oslo('17 May on a Sunday costs nothing', '2026-05-15T10:00', 24, '2026-05-18T10:00'),
  oslo('17 May on a Monday', '2027-05-14T10:00', 48, '2027-05-19T10:00'),
  oslo('over Christmas', '2026-12-23T10:00', 48, '2026-12-28T10:00'),
  // Finland.
  helsinki('Epiphany is a holiday', '2026-01-05T09:00', 24, '2026-01-07T09:00'),
  oslo('and in Norway it is none', '2026-01-05T09:00', 24, '2026-01-06T09:00'),
  helsinki('1 May and the weekend', '2026-04-30T09:00', 48, '2026-05-05T09:00'),
  helsinki('Maundy Thursday is worked', '2026-04-01T10:00', 24, '2026-04-02T10:00'),
  helsinki('Independence Day', '2027-12-03T15:00', 24, '2027-12-07T15:00'),
  // Germany.
  berlin('Good Friday and Easter Monday', '2026-04-02T10:00', 24, '2026-04-07T10:00'),
  berlin('Whit Monday', '2026-05-22T15:00', 24, '2026-05-26T15:00'),
  berlin('Unity Day on a Saturday costs nothing', '2026-10-02T15:00', 24, '2026-10-05T15:00'),
  berlin('over New Year', '2026-12-31T12:00', 24, '2027-01-04T12:00'),
  // The United States.
  newYork('Martin Luther King Day', '2026-01-16T15:00', 48, '2026-01-21T15:00'),
  newYork('Thanksgiving', '2026-11-25T15:00', 48, '2026-11-30T15:00'),
  newYork('Independence Day kept on the Friday before', '2026-07-02T16:00', 24, '2026-07-06T16:00'),
  newYork('Labor Day', '2026-09-04T16:00', 24, '2026-09-08T16:00'),
  // Changes to and from summer time: the same local time, whatever the hours.
  oslo('spring in Oslo', '2026-03-27T15:00', 48, '2026-03-31T15:00+02:00'),
  oslo('autumn in Oslo', '2026-10-23T15:00', 48, '2026-10-27T15:00+01:00'),
  newYork('spring in New York', '2026-03-06T15:00', 48, '2026-03-10T15:00-04:00'),
  newYork('autumn in New York', '2026-10-30T15:00', 48, '2026-11-03T15:00-05:00'),
  helsinki(
    'spring in Helsinki, half a step over the night',
    '2026-03-27T20:00',
    36,
    '2026-03-31T08:00+03:00',
  ),
  osloAllWeek('a time that spring skips moves forward', '2026-03-27T02:30', 48, '2026-03-29T03:30+02:00'),
  osloAllWeek(
    'of a time that autumn has twice it is the first',
    '2026-10-23T02:30',
    48,
    '2026-10-25T02:30+02:00',
  ),
  osloAllWeek(
    'the night of the change itself, by the local clock',
    '2026-03-28T15:00',
    36,
    '2026-03-30T03:00+02:00',
  ),
  // Weekends that count.
  osloAllWeek('Friday 15:00, due Sunday 15:00', '2026-01-16T15:00', 48, '2026-01-18T15:00'),
  osloAllWeek('holidays still cost time', '2026-04-01T15:00', 24, '2026-04-04T15:00'),
  inZone('Asia/Dubai', 'AE', { countWeekends: ['AE'] })(
    'counted in one country',
    '2026-02-06T15:00',
    48,
    '2026-02-08T15:00',
  ),
  inZone('Europe/Oslo', 'NO', { countWeekends: ['AE'] })(
    'and not in another',
    '2026-01-16T15:00',
    48,
    '2026-01-20T15:00',
  ),
];
