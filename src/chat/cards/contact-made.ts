import { activeState } from '../../alerts/lifecycle.js';
import type { Alert } from '../../domain/alert.js';
import { standingEntries } from '../../domain/alert-log.js';

/** When the contact was made that stopped the clock of an open alert; null where none stands. */
export function firstContactAt(alert: Pick<Alert, 'state' | 'log'>): Date | null {
  const state = activeState(alert.state);
  if (state?.name !== 'contacted') return null;
  return contactTimes(alert)[0] ?? state.at;
}

/** When the last contact was made that is noted on the alert itself; null where none stands. */
export function lastContactAt(alert: Pick<Alert, 'state' | 'log'>): Date | null {
  const state = activeState(alert.state);
  if (state?.name !== 'contacted') return null;
  return contactTimes(alert).at(-1) ?? state.at;
}

function contactTimes(alert: Pick<Alert, 'log'>): Date[] {
  return standingEntries(alert).flatMap(({ event, at }) => (event === 'contacted' ? [at] : []));
}
