import type { Alert, AlertLogEntry } from '../domain/alert.js';
import { asksAt, clockTimes, dueSteps, timed } from './clock-times.js';
import { logEntry } from './lifecycle.js';
import type { AlertSettings } from './settings.js';
import { stepRecipients } from './step-recipients.js';
import { noticeTo, type Surroundings } from './surroundings.js';

/**
 * The alert with every step that has fallen due, each an entry that says who is told of it; the same one when nothing is
 * due. The version is the caller's to raise.
 */
export function withStepsTaken<Of extends Alert>(
  alert: Of,
  around: Surroundings,
  settings: AlertSettings,
  now: Date,
): Of {
  const entries = [...escalations(alert, around, settings, now), ...question(alert, around, settings, now)];
  if (entries.length === 0) return alert;
  return timed({ ...alert, log: [...alert.log, ...entries], isCardStale: true }, settings);
}

function escalations(
  alert: Alert,
  around: Surroundings,
  settings: AlertSettings,
  now: Date,
): AlertLogEntry[] {
  const { staff, away } = around;
  const times = clockTimes(alert, settings.isWorkingDay);
  if (times === null) return [];
  return dueSteps(alert, now, settings.isWorkingDay).map((step) => {
    const told = stepRecipients(step, alert, { staff, away, directorId: settings.directorId, now });
    return {
      ...logEntry(step, now, null, { due: (times[step] ?? now).toISOString() }),
      notices: told.map((person) => noticeTo(person, around, settings, now)),
    };
  });
}

/** Asked once, whether or not somebody can be told: the card says it too. */
function question(alert: Alert, around: Surroundings, settings: AlertSettings, now: Date): AlertLogEntry[] {
  const at = asksAt(alert, settings.askAfterDays);
  if (at === null || at > now) return [];
  const owner = alert.ownerId === null ? undefined : around.staff.get(alert.ownerId);
  const notices = owner === undefined ? [] : [noticeTo(owner, around, settings, now)];
  return [{ ...logEntry('asked', now, null), notices }];
}
