import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { tierCard } from '../cards/tier-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { mayChangeValue } from '../may-change-value.js';
import { readTier } from '../read-tier.js';

/** A customer's service class and why it is that one, with the way to set it by hand for those who may. */
export async function showTier(customerId: string, desk: Desk): Promise<Answer> {
  const view = await readTier(customerId, desk);
  return async (asker) => {
    const { staff, reader } = asker;
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'customer_viewed', customerId);
    const mayChange = mayChangeValue(view.customer, asker, view.people);
    return { kind: 'whisper', card: tierCard(view, mayChange, reader) };
  };
}
