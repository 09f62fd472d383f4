import { appendContacts, cancelledContact } from '../../alerts/contact-events.js';
import { UNDO_MS } from '../../alerts/lifecycle.js';
import { messageCard } from '../cards/message-card.js';
import type { ChatAnswer } from '../request.js';
import { loggedEventKey, loggedOutcomeId } from '../write-log.js';
import type { ActionHandler } from './action-handler.js';

/** Takes back what was logged without an alert: by its author, for ten minutes. */
export const undoLog: ActionHandler = async ({ subject: customerId, args }, { stores, now }) => {
  const requestId = args.request ?? '';
  const [outcomes, eventsByCustomer] = await Promise.all([
    stores.outcomes.ofCustomer(customerId),
    stores.events.ofCustomers([customerId]),
  ]);
  const outcome = outcomes.find(
    ({ id, revokedAt }) => id === loggedOutcomeId(requestId) && revokedAt === null,
  );
  const written = (eventsByCustomer.get(customerId) ?? []).filter(
    ({ key }) => key === loggedEventKey(requestId),
  );
  const event = written.length === 1 ? written[0] : undefined;
  const staffId = event?.payload.type === 'interaction' ? event.payload.staffId : null;
  return async ({ staff, reader }) => {
    const { words, formats } = reader;
    const whisper = (text: string): ChatAnswer => ({ kind: 'whisper', card: messageCard(text) });
    const loggedAt = outcome?.knownAt ?? event?.knownAt;
    if (loggedAt === undefined) return whisper(words.text('refusal.logGone'));
    if ((outcome?.saidBy ?? staffId) !== staff.id) return whisper(words.text('refusal.logByOther'));
    if (now().getTime() > loggedAt.getTime() + UNDO_MS) {
      return whisper(words.text('refusal.undo_too_late', { time: formats.dateTime(loggedAt) }));
    }
    if (event !== undefined) await appendContacts(stores, [cancelledContact(event, now())]);
    if (outcome !== undefined) await stores.outcomes.revoke(outcome.id, now());
    return whisper(words.text('done.logUndone'));
  };
};
