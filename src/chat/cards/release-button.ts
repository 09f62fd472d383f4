import type { Alert } from '../../domain/alert.js';
import type { Block } from '../card.js';
import { offersIn } from '../offers-settings.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { AlertView } from './alert-view.js';

type Buttons = Extract<Block, { type: 'buttons' }>;

/** An alert holds suggestions back: its owner may let them through, where there are any, and hold them back again. */
export function withRelease(
  buttons: Buttons | null,
  { alert, settings, now }: Pick<AlertView, 'alert' | 'settings' | 'now'>,
  reader: Reader,
): Buttons | null {
  if (buttons === null || !offersIn(settings).enabled) return buttons;
  if (!alert.isOpen || alert.level === 'low') return buttons;
  const other = isReleased(alert, now)
    ? button(reader, 'button.takeBackRelease', press('alert.hold_back', alert.id))
    : button(reader, 'button.release', press('alert.release', alert.id));
  return { ...buttons, more: [...buttons.more, other] };
}

/** A release holds at the level it was given at. */
function isReleased({ log }: Pick<Alert, 'log'>, now: Date): boolean {
  const last = log.findLast(({ event }) => ['released', 'held_back', 'raised'].includes(event));
  return last?.event === 'released' && new Date(last.details.until ?? '') > now;
}
