import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk } from '../dependencies.js';
import type { AlertForm } from '../forms/form-handler.js';
import { SEEN_PRIVATELY } from '../press.js';
import { readOpenAlert } from '../read-alert.js';

/** Opens a form about the open alert of a customer. */
export function formOfCustomer(form: AlertForm): (customerId: string, desk: Desk) => Promise<Answer> {
  return async (customerId, desk) => {
    const { customer, viewFor } = await readOpenAlert(customerId, desk);
    return async (asker) => {
      const { words } = asker.reader;
      if (customer === null) return { kind: 'whisper', card: messageCard(words.text('customer.gone')) };
      const view = viewFor({ platform: asker.platform, isPrivate: true });
      if (view === null) {
        const text = words.text('customer.noOpenAlert', { customer: customer.name });
        return { kind: 'whisper', card: messageCard(text) };
      }
      return { kind: 'form', form: await form.make(view, asker, SEEN_PRIVATELY, desk) };
    };
  };
}
