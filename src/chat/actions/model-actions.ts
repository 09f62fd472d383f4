import { acceptChurnModel } from '../../feedback/accept-model.js';
import { messageCard } from '../cards/message-card.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Lets a trained model alert, with the levels it proposed: for administrators. */
export const acceptModel: ActionHandler = async ({ subject }, { stores, now }) =>
  onlyFor('administrators', async ({ staff, reader: { words } }) => {
    const version = /^\d{1,9}$/.test(subject) ? Number(subject) : 0;
    const accepted = await acceptChurnModel(stores, version, staff.id, now());
    const text = accepted.ok
      ? words.text('done.modelAccepted', { model: accepted.value.modelId })
      : words.text(`refusal.model.${accepted.refusal.reason}`);
    return { kind: 'whisper', card: messageCard(text) };
  });
