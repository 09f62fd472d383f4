import type { ChurnTraining } from '../../feedback/training/train-churn.js';
import type { WinTraining } from '../../feedback/training/win/train-win.js';
import type { OffersTraining } from '../../service/recommend/train-offers.js';

import type { TicketTraining } from '../../service/ticket-reading/train-ticket-model.js';

/** A training for programs. */
export function trainingJson(
  training: ChurnTraining | WinTraining | OffersTraining | TicketTraining,
): string {
  const { kind: result, ...rest } = training;
  return `${JSON.stringify({ result, ...rest }, null, 2)}\n`;
}
