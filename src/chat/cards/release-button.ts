import type { Block } from '../card.js';
import { offersIn } from '../offers-settings.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { AlertView } from './alert-view.js';

type Buttons = Extract<Block, { type: 'buttons' }>;

/** An alert holds suggestions back: its owner may let them through, where there are any. */
export function withRelease(
  buttons: Buttons | null,
  { alert, settings }: Pick<AlertView, 'alert' | 'settings'>,
  reader: Reader,
): Buttons | null {
  if (buttons === null || !offersIn(settings).enabled) return buttons;
  if (!alert.isOpen || alert.level === 'low') return buttons;
  const release = button(reader, 'button.release', press('alert.release', alert.id));
  return { ...buttons, more: [...buttons.more, release] };
}
