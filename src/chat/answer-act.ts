import type { RequestedAction } from '../alerts/act.js';
import type { Alert } from '../domain/alert.js';
import type { Card } from './card.js';
import { undoButton } from './cards/alert-buttons.js';
import { dealName } from './cards/deal-alert-view.js';
import { messageCard } from './cards/message-card.js';
import { refusalText } from './cards/refusal-text.js';
import { shownAlertCard } from './cards/shown-alert-card.js';
import { customerNames } from './customer-names.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { SEEN_PRIVATELY } from './press.js';
import { viewOf } from './read-alert.js';
import type { ChatAnswer } from './request.js';

const DONE_TEXTS = {
  take: 'done.taken',
  contact: 'done.contacted',
  resolve: 'done.resolved',
  snooze: 'done.snoozed',
  hand_over: 'done.handedOver',
  undo: 'done.undone',
} as const satisfies Record<RequestedAction['name'], string>;

/** Does what was asked to an alert and answers: on a posted card by its change, on a private one by the new state. */
export async function actAndAnswer(
  alertId: string,
  action: RequestedAction,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { reader, platform, staff } = asker;
  const result = await desk.act(alertId, action, staff.id);
  // Refused too: then the card that was pressed is out of date.
  refreshSoon(alertId, desk);
  if (!result.ok) {
    const text = refusalText(result.refusal, action.name, await desk.people(), reader);
    return { kind: 'whisper', card: messageCard(text) };
  }
  const alert = result.value;
  const isPosted = alert.placement === 'carded' && alert.targets.length > 0;
  const text = reader.words.text(DONE_TEXTS[action.name]);
  if (isPosted && !isSeenPrivately(args)) {
    const isByForm = action.name !== 'take' && action.name !== 'undo';
    return isByForm ? { kind: 'done', told: () => toldCard(alert, text, asker, desk) } : { kind: 'done' };
  }
  const view = await viewOf(alert, desk, { platform, isPrivate: true });
  const card = view === null ? null : shownAlertCard(view, reader);
  return { kind: 'whisper', card: messageCard(text, ...(card?.blocks ?? [])) };
}

/** What was done, and to whom: the card that changed is in another conversation than its form was. */
async function toldCard(alert: Alert, text: string, { reader }: KnownAsker, desk: Desk): Promise<Card> {
  const { id, subjectId, undo } = alert;
  const customer =
    alert.kind === 'win' ? dealName(alert, reader) : (await customerNames([subjectId], desk))(subjectId);
  return {
    summary: `${customer}: ${text}`,
    blocks: [
      { type: 'text', text: [{ bold: customer }, `\n${text}`] },
      {
        type: 'buttons',
        visible: [undoButton({ id, undo }, SEEN_PRIVATELY, reader)],
        more: [],
        moreLabel: reader.words.text('button.more'),
      },
    ],
  };
}

export function isSeenPrivately(args: Readonly<Record<string, string>>): boolean {
  return args.seen === SEEN_PRIVATELY.seen;
}

/** Not awaited: the person who pressed has an answer before the platform has changed the card. */
export function refreshSoon(alertId: string, { refreshCard, log }: Pick<Desk, 'refreshCard' | 'log'>): void {
  refreshCard(alertId).catch((error: unknown) => {
    log.warn({ alertId, err: error }, 'a card could not be brought up to date at once; the sweep will do it');
  });
}
