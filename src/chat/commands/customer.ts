import { recordAudit } from '../audit.js';
import { customerCard } from '../cards/customer-card.js';
import { messageCard } from '../cards/message-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { whyCard } from '../cards/why-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { readCustomer } from '../read-customer.js';
import { readCustomerDeals } from '../read-customer-deals.js';

/** The customer card, for the asker alone. */
export async function showCustomer(customerId: string, desk: Desk): Promise<Answer> {
  const [view, deals] = await Promise.all([
    readCustomer(customerId, desk, 'explaining'),
    readCustomerDeals(customerId, desk),
  ]);
  return async ({ staff, reader, reply }) => {
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'customer_viewed', customerId);
    return { kind: 'whisper', card: customerCard({ ...view, deals }, staff.role, reader, reply) };
  };
}

/** Everything behind a customer's points. */
export async function showWhy(customerId: string, desk: Desk): Promise<Answer> {
  const view = await readCustomer(customerId, desk, 'shown');
  return async ({ staff, reader, reply }) => {
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'score_viewed', customerId);
    const card = whyCard(view, reader);
    return {
      kind: 'whisper',
      card: withShareButton(card, 'why', customerId, reply, reader),
    };
  };
}
