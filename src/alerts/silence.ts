import type { Alert } from '../domain/alert.js';
import { DAY_MS } from '../domain/time.js';

/** "On it" keeps reminders from the owner for this long. */
const TAKEN_MS = DAY_MS;

/** Whether reminders to the owner are silenced: by "On it" for a day, by a snooze for its length. */
export function isOwnerSilenced({ state }: Pick<Alert, 'state'>, now: Date): boolean {
  if (state.name === 'snoozed') return now < state.until || isFreshlyTaken(state.before, now);
  return isFreshlyTaken(state, now);
}

function isFreshlyTaken(state: Alert['state'], now: Date): boolean {
  return state.name === 'taken' && now.getTime() < state.at.getTime() + TAKEN_MS;
}
