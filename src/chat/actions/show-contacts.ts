import { customerActivity } from '../../history/customer-activity.js';
import { recordAudit } from '../audit.js';
import { contactsCard } from '../cards/contacts-card.js';
import { messageCard } from '../cards/message-card.js';
import type { ActionHandler } from './action-handler.js';

/** All contacts with a customer, a page at a time. */
export const showContacts: ActionHandler = async ({ subject, args }, desk) => {
  const [customer, history] = await Promise.all([
    desk.stores.customers.find(subject),
    desk.stores.histories.find(subject),
  ]);
  const offset = /^\d{1,6}$/.test(args.from ?? '') ? Number(args.from) : 0;
  return async ({ staff, reader }) => {
    if (customer === null) {
      return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    }
    await recordAudit(desk, staff.id, 'customer_viewed', subject);
    const activity =
      history === null ? { contacts: [], openTickets: null } : customerActivity(history, desk.now());
    return { kind: 'whisper', card: contactsCard(subject, customer.name, activity, offset, reader) };
  };
};
