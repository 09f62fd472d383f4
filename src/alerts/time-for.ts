import type { Alert, OwnerCalendar } from '../domain/alert.js';
import { mainAgainst } from '../domain/main-against.js';
import { mainFactor } from '../domain/main-factor.js';
import { DAY_MS } from '../domain/time.js';
import { allowedMs } from './clock.js';
import type { AlertSettings } from './settings.js';
import type { AlertSubject } from './subject.js';
import { workingTimeBetween } from './working-time.js';

/**
 * The working time that an alert's measure may take, in milliseconds; null where it has none. A customer's is set by
 * segment, level and main factor. A deal's is named in calendar days, because it stands in a promise to a customer ("a
 * workshop within 14 days"): what of them is working time counts.
 */
export function timeFor(
  alert: Pick<Alert, 'kind' | 'level' | 'evidence'>,
  { segment }: Pick<AlertSubject, 'segment'>,
  from: Date,
  calendar: OwnerCalendar,
  settings: Pick<AlertSettings, 'timeAllowed' | 'deals' | 'isWorkingDay'>,
): number | null {
  const { evidence } = alert;
  if ('chance' in evidence) {
    const days = settings.deals.measureDays(mainAgainst(evidence.factors));
    return workingTimeBetween(
      from,
      new Date(from.getTime() + days * DAY_MS),
      calendar,
      settings.isWorkingDay,
    );
  }
  const allowed = settings.timeAllowed(segment, alert.level, mainFactor(evidence.factors));
  return allowed === null ? null : allowedMs(allowed);
}
