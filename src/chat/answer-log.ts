import type { RequestedAction } from '../alerts/act.js';
import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { OutcomeKind } from '../domain/outcome.js';
import { ok, type Result, refused } from '../domain/result.js';
import { refreshSoon } from './answer-act.js';
import { recordAudit } from './audit.js';
import type { Button } from './card.js';
import { undoButton } from './cards/alert-buttons.js';
import { messageCard } from './cards/message-card.js';
import { refusalText } from './cards/refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { lowerFirst } from './first-letter.js';
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
    const acted = await actOn(openAlert, logged, asker, desk);
    refreshSoon(openAlert.id, desk);
    if (!acted.ok) return { kind: 'whisper', card: messageCard(acted.refusal) };
    return confirmation(done, undoButton(acted.value, SEEN_PRIVATELY, asker.reader), asker.reader);
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
  const undo = button(asker.reader, 'button.undo', press('log.undo', customer.id, { request: requestId }));
  return confirmation(done, undo, asker.reader);
}

/** Contact and outcome are one step, so that one undo takes back both. The alert after it, or the text of a refusal. */
async function actOn(
  alert: Alert,
  { contact, outcome, note }: Logged,
  { staff, reader }: KnownAsker,
  desk: Desk,
): Promise<Result<Alert, string>> {
  const action = requestedAction(contact, outcome, note);
  if (action === null) return ok(alert);
  const result = await desk.act(alert.id, action, staff.id);
  return result.ok ? result : refused(refusalText(result.refusal, action.name, await desk.people(), reader));
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

function confirmation(text: string, undo: Button, reader: Reader): ChatAnswer {
  const card = messageCard(text, {
    type: 'buttons',
    visible: [undo],
    more: [],
    moreLabel: reader.words.text('button.more'),
  });
  return { kind: 'whisper', card };
}

function doneText({ customer, contact, outcome }: Logged, { words }: Reader): string {
  const said = outcome === null ? '' : lowerFirst(words.text(`outcome.${outcome}`), words.language);
  if (contact === null) return words.text('done.logged.outcome', { customer: customer.name, outcome: said });
  const how = words.text(`contactWay.${contact.how}`);
  const mood = words.text(`mood.${contact.mood}`);
  return outcome === null
    ? words.text('done.logged.contact', { customer: customer.name, how, mood })
    : words.text('done.logged.both', { customer: customer.name, how, mood, outcome: said });
}
