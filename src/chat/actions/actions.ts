import { showCustomer, showWhy } from '../commands/customer.js';
import { contactForm } from '../forms/contact-form.js';
import { handOverForm } from '../forms/hand-over-form.js';
import { openLogForm } from '../forms/log-form.js';
import { resolveForm } from '../forms/resolve-form.js';
import { snoozeForm } from '../forms/snooze-form.js';
import { ACTION_NAMES, type ActionName } from '../press.js';
import type { ActionHandler } from './action-handler.js';
import { actAtOnce, openAlertForm, showOpenAlert, showTalk, showWhyOfAlert } from './alert-actions.js';
import { shareCustomer } from './share-customer.js';
import { undoLog } from './undo-log.js';

/** How each press is answered; an action without a handler does not compile. */
const ACTIONS = {
  'alert.take': actAtOnce('take'),
  'alert.contact': openAlertForm(contactForm),
  'alert.resolve': openAlertForm(resolveForm),
  'alert.snooze': openAlertForm(snoozeForm),
  'alert.hand_over': openAlertForm(handOverForm),
  'alert.undo': actAtOnce('undo'),
  'alert.why': showWhyOfAlert,
  'alert.talk': showTalk,
  'customer.show': ({ subject }, desk) => showCustomer(subject, desk),
  'customer.alert': showOpenAlert,
  'customer.why': ({ subject }, desk) => showWhy(subject, desk),
  'customer.log': ({ subject }, desk) => openLogForm(subject, desk),
  'customer.share': shareCustomer,
  'log.undo': undoLog,
} as const satisfies Record<ActionName, ActionHandler>;

/** Null for a button of an earlier version. */
export function actionHandlerFor(action: string): ActionHandler | null {
  const name = ACTION_NAMES.find((each) => each === action);
  return name === undefined ? null : ACTIONS[name];
}
