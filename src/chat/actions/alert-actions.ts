import type { AlertKind } from '../../domain/alert.js';
import { actAndAnswer, isSeenPrivately, refreshSoon } from '../answer-act.js';
import { recordAudit } from '../audit.js';
import type { Card } from '../card.js';
import { dealAlertCard } from '../cards/deal-alert-card.js';
import { isDealView, type ShownAlert } from '../cards/deal-alert-view.js';
import { messageCard } from '../cards/message-card.js';
import { endingText } from '../cards/refusal-text.js';
import { shownAlertCard } from '../cards/shown-alert-card.js';
import { talkCard } from '../cards/talk-card.js';
import { showWhy } from '../commands/customer.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import type { AlertForm } from '../forms/form-handler.js';
import { readAlert, viewOf } from '../read-alert.js';
import type { ChatAnswer } from '../request.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Acts at once, on today's state of the alert. */
export function actAtOnce(name: 'take' | 'undo'): ActionHandler {
  return async ({ subject, args }, desk) =>
    (asker) =>
      actAndAnswer(subject, name === 'undo' ? { name, ...stepIn(args) } : { name }, args, asker, desk);
}

/** Opens a form about an alert; a closed one says how it ended instead. */
export function openAlertForm({ make }: AlertForm): ActionHandler {
  return async ({ subject, args, from }, desk) => {
    const platform = from.reply.platform;
    const view = await readAlert(subject, desk, { platform, isPrivate: isSeenPrivately(args) });
    return async (asker) => {
      if (view === null) return gone(asker);
      if (view.alert.isOpen) return { kind: 'form', form: await make(view, asker, args, desk) };
      refreshSoon(subject, desk);
      const ending = endingText(view.alert.state, view.people, asker.reader);
      const text = asker.reader.words.text('refusal.closed', { ending });
      return { kind: 'whisper', card: messageCard(text) };
    };
  };
}

/** How to open the talk, for the person who pressed. */
export const showTalk: ActionHandler = async ({ subject, from }, desk) => {
  const view = await readAlert(subject, desk, { platform: from.reply.platform, isPrivate: true });
  // Only customers are talked to with words of ours.
  const ofCustomer = view === null || isDealView(view) ? null : view;
  return privately(ofCustomer, desk, (_shown, { reader }) =>
    ofCustomer === null ? messageCard(reader.words.text('refusal.gone')) : talkCard(ofCustomer, reader),
  );
};

/** The card of the open alert of a customer or a deal, for the person who chose it. */
export function showOpenAlert(kind: AlertKind): ActionHandler {
  return async ({ subject, from }, desk) => {
    const alert = await desk.stores.alerts.findOpen(kind, subject);
    const shown = { platform: from.reply.platform, isPrivate: true };
    const view = alert === null ? null : await viewOf(alert, desk, shown);
    return privately(view, desk, (open, { reader }) => shownAlertCard(open, reader));
  };
}

function privately(
  view: ShownAlert | null,
  desk: Desk,
  cardOf: (view: ShownAlert, asker: KnownAsker) => Card,
): Answer {
  return async (asker) => {
    if (view === null) return gone(asker);
    await recordAudit(desk, asker.staff.id, 'customer_viewed', view.customer?.id ?? view.alert.subjectId, {
      alertId: view.alert.id,
    });
    return { kind: 'whisper', card: cardOf(view, asker) };
  };
}

/** Everything behind the points of an alert's customer or the chance of its deal, as of the newest score. */
export const showWhyOfAlert: ActionHandler = async ({ subject, from }, desk) => {
  const alert = await desk.stores.alerts.find(subject);
  if (alert === null) return gone;
  if (alert.kind === 'churn') return showWhy(alert.subjectId, desk);
  const view = await viewOf(alert, desk, { platform: from.reply.platform, isPrivate: true });
  return privately(view, desk, (shown, { reader }) =>
    isDealView(shown) ? dealAlertCard(shown, reader, true) : shownAlertCard(shown, reader),
  );
};

function gone({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.gone')) };
}
