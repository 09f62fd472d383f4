import { recordAudit } from '../audit.js';
import { sharedCustomerCard } from '../cards/customer-card.js';
import { messageCard } from '../cards/message-card.js';
import { readCustomer } from '../read-customer.js';
import { everybodysReader, shareCard } from '../share-card.js';
import type { ActionHandler } from './action-handler.js';

/** Posts the customer card for everybody in the conversation, in the company's language, as it is today. */
export const shareCustomer: ActionHandler = async ({ subject }, desk) => {
  const view = await readCustomer(subject, desk, 'explaining');
  return async (asker) => {
    const { staff, reader, reply } = asker;
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'customer_viewed', subject, { sharedIn: reply.conversationId });
    const everybody = await everybodysReader(desk, reply);
    return shareCard(sharedCustomerCard(view, staff.name, everybody), subject, asker, desk);
  };
};
