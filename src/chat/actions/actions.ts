import { showCustomer, showWhy } from '../commands/customer.js';
import { showDeal } from '../commands/deal.js';
import { showDigest } from '../commands/digest.js';
import { showAllFigures } from '../commands/figures.js';
import { handOverCustomer } from '../commands/handover.js';
import { help } from '../commands/help.js';
import { showLead } from '../commands/leads.js';
import { mine, minePage } from '../commands/mine.js';
import { model } from '../commands/model.js';
import { recommendTo } from '../commands/recommend.js';
import { roi } from '../commands/roi.js';
import { snoozeCustomer } from '../commands/snooze.js';
import { showTier } from '../commands/tier.js';
import { contactForm } from '../forms/contact-form.js';
import { openDealForm } from '../forms/deal-form.js';
import { openFactsForm, undoSaidFacts } from '../forms/facts-form.js';
import { handOverForm } from '../forms/hand-over-form.js';
import { openLogForm } from '../forms/log-form.js';
import { resolveForm } from '../forms/resolve-form.js';
import { openSettingsForm } from '../forms/settings-form.js';
import { snoozeForm } from '../forms/snooze-form.js';
import { taskHandOverForm, taskSnoozeForm } from '../forms/task-forms.js';
import { ticketHandOverForm, ticketMoveForm, ticketSortForm } from '../forms/ticket-forms.js';
import { openTierForm } from '../forms/tier-form.js';
import { ACTION_NAMES, type ActionName } from '../press.js';
import type { ActionHandler } from './action-handler.js';
import { actAtOnce, openAlertForm, showOpenAlert, showTalk, showWhyOfAlert } from './alert-actions.js';
import { cancelAbsence } from './cancel-absence.js';
import { confirmChurned, dateChurned, denyChurned, undoChurned } from './churned-actions.js';
import { judgeDeal, undoDeal } from './deal-actions.js';
import { handLead, undoHandLead } from './lead-actions.js';
import { openLossForm, undoLoss } from './loss-actions.js';
import { decideMergeAtOnce, showMerge } from './merge-actions.js';
import { acceptModel, undoAcceptModel } from './model-actions.js';
import { decideOffersStart, setThresholdBack } from './offers-start-actions.js';
import { decideLinkAtOnce, showPersonLink } from './person-actions.js';
import { releaseForOffers, takeBackReleased } from './release-actions.js';
import { restoreAbsences } from './restore-absences.js';
import { resumeTarget } from './resume-target.js';
import { connectRoute, editRoute, setRoute, undoRoute } from './route-actions.js';
import { runCommand } from './run-command.js';
import { shareAnswer } from './share-answer.js';
import { shareCustomer } from './share-customer.js';
import { showContacts } from './show-contacts.js';
import { showMissing } from './show-missing.js';
import { showValue } from './show-value.js';
import { confirmStage } from './stage-actions.js';
import { answerSuggestion, showSuggestion } from './suggestion-actions.js';
import { actOnTaskAtOnce, openTaskForm, showTask } from './task-actions.js';
import { actOnTicketAtOnce, openTicketForm, showTicket, showTicketWhy } from './ticket-actions.js';
import { endTier, undoTier } from './tier-actions.js';
import { undoLog } from './undo-log.js';
import { undoSettings } from './undo-settings.js';
import { promoteWin, rollBackWin } from './win-model-actions.js';

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
  'alert.release': releaseForOffers,
  'alert.hold_back': takeBackReleased,
  'customer.show': ({ subject }, desk) => showCustomer(subject, desk),
  'customer.alert': showOpenAlert('churn'),
  'deal.alert': showOpenAlert('win'),
  'deal.show': ({ subject }, desk) => showDeal(subject, desk),
  'deal.why': ({ subject }, desk) => showDeal(subject, desk, true),
  'deal.judge': judgeDeal,
  'deal.log': ({ subject }, desk) => openDealForm(subject, desk),
  'deal.undo': undoDeal,
  'lead.show': ({ subject }, desk) => showLead(subject, desk),
  'lead.hand': handLead,
  'lead.undo': undoHandLead,
  'customer.why': ({ subject }, desk) => showWhy(subject, desk),
  'customer.log': ({ subject }, desk) => openLogForm(subject, desk),
  'customer.share': shareCustomer,
  'customer.contacts': showContacts,
  'customer.missing': showMissing,
  'customer.value': ({ subject }, desk) => showValue(subject, desk),
  'tier.show': ({ subject }, desk) => showTier(subject, desk),
  'tier.change': openTierForm,
  'tier.end': endTier,
  'tier.undo': undoTier,
  'facts.change': openFactsForm,
  'facts.undo': undoSaidFacts,
  'customer.snooze': ({ subject }, desk) => snoozeCustomer(subject, desk),
  'customer.hand_over': ({ subject }, desk) => handOverCustomer(subject, desk),
  'away.cancel': cancelAbsence,
  'settings.change': openSettingsForm,
  'mine.show': ({ from }, desk) => mine('', desk, from),
  'model.show': ({ from }, desk) => model('', desk, from),
  'digest.show': (_press, desk) => showDigest(desk),
  'help.show': ({ from }, desk) => help('', desk, from),
  'task.show': showTask,
  'task.done': actOnTaskAtOnce('done'),
  'task.snooze': openTaskForm(taskSnoozeForm),
  'task.hand_over': openTaskForm(taskHandOverForm),
  'task.undo': actOnTaskAtOnce('undo'),
  'ticket.show': showTicket,
  'ticket.why': showTicketWhy,
  'ticket.take': actOnTicketAtOnce('take'),
  'ticket.answered': actOnTicketAtOnce('answered'),
  'ticket.hand_over': openTicketForm(ticketHandOverForm),
  'ticket.confirm': actOnTicketAtOnce('confirm'),
  'ticket.move': openTicketForm(ticketMoveForm),
  'ticket.sort': openTicketForm(ticketSortForm),
  'ticket.undo': actOnTicketAtOnce('undo'),
  'suggestion.recommend': ({ subject }, desk) => recommendTo(subject, desk),
  'suggestion.show': showSuggestion,
  'suggestion.offered': answerSuggestion('offered'),
  'suggestion.accepted': answerSuggestion('accepted'),
  'suggestion.declined': answerSuggestion('declined'),
  'suggestion.never': answerSuggestion('never'),
  'suggestion.not_fitting': answerSuggestion('not_fitting'),
  'suggestion.undo': answerSuggestion('undo'),
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
  'route.connect': connectRoute,
  'route.edit': editRoute,
  'route.remove': setRoute(false),
  'route.restore': setRoute(true),
  'route.undo': undoRoute,
  'person.show': showPersonLink,
  'person.confirm': decideLinkAtOnce('confirm'),
  'person.reject': decideLinkAtOnce('reject'),
  'person.remove': decideLinkAtOnce('remove'),
  'person.undo': decideLinkAtOnce('undo'),
  'log.undo': undoLog,
  'command.run': runCommand,
  'answer.share': shareAnswer,
  'mine.page': minePage,
  'model.undo': undoAcceptModel,
  'winModel.promote': promoteWin,
  'winModel.rollback': rollBackWin,
  'settings.undo': undoSettings,
  'away.restore': restoreAbsences,
  'target.resume': resumeTarget,
  'offers.start': decideOffersStart,
  'offers.threshold': setThresholdBack,
} as const satisfies Record<ActionName, ActionHandler>;

/** Null for a button of an earlier version. */
export function actionHandlerFor(action: string): ActionHandler | null {
  const name = ACTION_NAMES.find((each) => each === action);
  return name === undefined ? null : ACTIONS[name];
}
