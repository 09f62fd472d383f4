import type { RequestedAction } from '../alerts/act.js';
import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { OutcomeKind } from '../domain/outcome.js';
import { refreshSoon } from './answer-act.js';
import { recordAudit } from './audit.js';
import type { CardAction } from './card.js';
import { messageCard } from './cards/message-card.js';
import { refusalText } from './cards/refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { button, press, SEEN_PRIVATELY } from './press.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';
import { type ContactMade, writeLog } from './write-log.js';

/** What a person logged about a customer; at least one of contact and outcome is there. */
export interface Logged {
  readonly customer: Customer;
  readonly openAlert: Alert | null;
  readonly contact: ContactMade | null;
  readonly outcome: OutcomeKind | null;
  readonly note: string | null;
  readonly requestId: string;
}

/** Logs on the customer's open alert where there is one, else as a contact event and a label of their own. */
export async function logAndAnswer(logged: Logged, asker: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const { customer, openAlert, contact, outcome, requestId } = logged;
  const done = doneText(logged, asker.reader);
  if (openAlert !== null) {
    const refusal = await actOn(openAlert.id, logged, asker, desk);
    refreshSoon(openAlert.id, desk);
    if (refusal !== null) return { kind: 'whisper', card: messageCard(refusal) };
    return confirmation(done, press('alert.undo', openAlert.id, SEEN_PRIVATELY), asker.reader);
  }
  const score = await desk.stores.scores.find('churn', customer.id);
  const at = desk.now();
  await writeLog(
    {
      customerId: customer.id,
      contact,
      outcome,
      note: logged.note,
      requestId,
      staffId: asker.staff.id,
      score,
      at,
    },
    desk.stores,
  );
  await recordAudit(desk, asker.staff.id, 'contact_logged', customer.id, {
    ...(contact === null ? {} : { how: contact.how }),
    ...(outcome === null ? {} : { outcome }),
  });
  return confirmation(done, press('log.undo', customer.id, { request: requestId }), asker.reader);
}

/** Contact and outcome are one step, so that one undo takes back both. The text of a refusal, or null. */
async function actOn(
  alertId: string,
  { contact, outcome, note }: Logged,
  { staff, reader }: KnownAsker,
  desk: Desk,
): Promise<string | null> {
  const action = requestedAction(contact, outcome, note);
  if (action === null) return null;
  const result = await desk.act(alertId, action, staff.id);
  return result.ok ? null : refusalText(result.refusal, action.name, await desk.people(), reader);
}

function requestedAction(
  contact: ContactMade | null,
  outcome: OutcomeKind | null,
  note: string | null,
): Extract<RequestedAction, { name: 'contact' | 'resolve' }> | null {
  if (outcome !== null) {
    const { how, mood } = contact ?? {};
    const made = how === undefined || mood === undefined ? {} : { contact: { how, mood } };
    return { name: 'resolve', outcome, reason: note, ...made };
  }
  return contact === null ? null : { name: 'contact', how: contact.how, mood: contact.mood, note };
}

function confirmation(text: string, undo: CardAction, reader: Reader): ChatAnswer {
  const card = messageCard(text, {
    type: 'buttons',
    visible: [button(reader, 'button.undo', undo)],
    more: [],
    moreLabel: reader.words.text('button.more'),
  });
  return { kind: 'whisper', card };
}

function doneText({ customer, contact, outcome }: Logged, { words }: Reader): string {
  const said = outcome === null ? '' : words.text(`outcome.${outcome}`);
  if (contact === null) return words.text('done.logged.outcome', { customer: customer.name, outcome: said });
  const how = words.text(`contactWay.${contact.how}`);
  const mood = words.text(`mood.${contact.mood}`);
  return outcome === null
    ? words.text('done.logged.contact', { customer: customer.name, how, mood })
    : words.text('done.logged.both', { customer: customer.name, how, mood, outcome: said });
}
