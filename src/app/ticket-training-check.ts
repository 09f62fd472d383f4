import { TICKET_MODEL_KINDS } from '../service/ticket-reading/ticket-label.js';
import { type TrainingParts, trainWeekly } from './train-weekly.js';

/** The look at the models that read tickets. Without tickets there is nothing to learn. */
export async function checkTicketTraining(
  parts: TrainingParts,
  train?: Parameters<typeof trainWeekly>[3],
): Promise<void> {
  const { stores, now } = parts;
  if ((await stores.events.coverage('ticket_opened', now())) === null) return;
  await trainWeekly(parts, 'train-tickets', TICKET_MODEL_KINDS, train);
}
