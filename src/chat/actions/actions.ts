import { showCustomer, showWhy } from '../commands/customer.js';
import { showAllFigures } from '../commands/figures.js';
import { handOverCustomer } from '../commands/handover.js';
import { roi } from '../commands/roi.js';
import { snoozeCustomer } from '../commands/snooze.js';
import { contactForm } from '../forms/contact-form.js';
import { handOverForm } from '../forms/hand-over-form.js';
import { openLogForm } from '../forms/log-form.js';
import { resolveForm } from '../forms/resolve-form.js';
import { openSettingsForm } from '../forms/settings-form.js';
import { snoozeForm } from '../forms/snooze-form.js';
import { taskHandOverForm, taskSnoozeForm } from '../forms/task-forms.js';
import { ACTION_NAMES, type ActionName } from '../press.js';
import type { ActionHandler } from './action-handler.js';
import { actAtOnce, openAlertForm, showOpenAlert, showTalk, showWhyOfAlert } from './alert-actions.js';
import { cancelAbsence } from './cancel-absence.js';
import { confirmChurned, dateChurned, denyChurned, undoChurned } from './churned-actions.js';
import { openLossForm, undoLoss } from './loss-actions.js';
import { decideMergeAtOnce, showMerge } from './merge-actions.js';
import { acceptModel } from './model-actions.js';
import { shareCustomer } from './share-customer.js';
import { confirmStage } from './stage-actions.js';
import { actOnTaskAtOnce, openTaskForm, showTask } from './task-actions.js';
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
  'customer.snooze': ({ subject }, desk) => snoozeCustomer(subject, desk),
  'customer.hand_over': ({ subject }, desk) => handOverCustomer(subject, desk),
  'away.cancel': cancelAbsence,
  'settings.change': openSettingsForm,
  'task.show': showTask,
  'task.done': actOnTaskAtOnce('done'),
  'task.snooze': openTaskForm(taskSnoozeForm),
  'task.hand_over': openTaskForm(taskHandOverForm),
  'task.undo': actOnTaskAtOnce('undo'),
  'loss.answer': openLossForm,
  'loss.undo': undoLoss,
  'stage.confirm': confirmStage,
  'figures.show': showAllFigures,
  'roi.show': ({ subject, from }, desk) => roi(subject, desk, from),
  'churned.confirm': confirmChurned,
  'churned.deny': denyChurned,
  'churned.date': dateChurned,
  'churned.undo': undoChurned,
  'model.accept': acceptModel,
  'merge.show': showMerge,
  'merge.confirm': decideMergeAtOnce('confirm'),
  'merge.reject': decideMergeAtOnce('reject'),
  'merge.undo': decideMergeAtOnce('undo'),
  'log.undo': undoLog,
} as const satisfies Record<ActionName, ActionHandler>;

/** Null for a button of an earlier version. */
export function actionHandlerFor(action: string): ActionHandler | null {
  const name = ACTION_NAMES.find((each) => each === action);
  return name === undefined ? null : ACTIONS[name];
}
