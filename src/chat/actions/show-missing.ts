import { newestScore } from '../../stores/newest-scores.js';
import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { missingCard } from '../cards/missing-card.js';
import type { ActionHandler } from './action-handler.js';

/** What could not be measured about a customer, as of the newest score. */
export const showMissing: ActionHandler = async ({ subject }, desk) => {
  const [customer, score, overview] = await Promise.all([
    desk.stores.customers.find(subject),
    newestScore(desk.stores, 'churn', subject),
    desk.stores.overviews.find(subject),
  ]);
  return async ({ staff, reader }) => {
    if (customer === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'score_viewed', subject);
    const missing = overview?.hasObjected === true ? [] : (score?.missing ?? []);
    return { kind: 'whisper', card: missingCard(customer.name, missing, reader) };
  };
};
