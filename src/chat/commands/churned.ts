import { recordAudits } from '../audit.js';
import { churnedCard } from '../cards/churned-card.js';
import { readChurned } from '../read-churned.js';
import type { CommandHandler } from './command-handler.js';

/** The asker's own customers that seem to have left. It has to know who asks before it reads. */
export const churned: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader }) => {
    const view = await readChurned(staff.id, desk.stores);
    const shown = view.losses.map(({ customerId }) => customerId);
    await recordAudits(desk, staff.id, 'customer_viewed', shown);
    return { kind: 'whisper', card: churnedCard(view, reader) };
  };
