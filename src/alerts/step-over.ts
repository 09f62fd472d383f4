import type { Alert } from '../domain/alert.js';
import type { NoticeAbout } from '../domain/delivery.js';
import { activeState } from './lifecycle.js';
import { isOwnerSilenced } from './silence.js';

/** Whether what a person was to be told has been overtaken by what happened since. A breach stays one, in a team that acts. */
export function isOverBefore(about: NoticeAbout, alert: Alert, staffId: string, now: Date): boolean {
  if (!alert.isOpen) return true;
  const isContacted = activeState(alert.state)?.name === 'contacted';
  // The team has stepped back: from then on nobody is held to anything.
  if (alert.clock === null && about !== 'asked') return true;
  switch (about) {
    case 'reminded':
      return isContacted || (staffId === alert.ownerId && isOwnerSilenced(alert, now));
    case 'escalated':
      return isContacted;
    case 'asked':
      return alert.state.name === 'snoozed' && alert.state.until > now;
    case 'breached':
      return false;
  }
}
