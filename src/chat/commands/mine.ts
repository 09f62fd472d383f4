import { mineCard } from '../cards/mine-card.js';
import { taskLines } from '../cards/task-lines.js';
import { customerNames } from '../customer-names.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;

/** The asker's open alerts, and tasks below them. The one command that has to know who asks before it reads. */
export const mine: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader }) => {
    const { stores, now } = desk;
    const [alerts, tasks] = await Promise.all([
      stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED + 1),
      stores.tasks.openOfOwner(staff.id, TASKS_COUNTED),
    ]);
    const ids = [...alerts.map(({ subjectId }) => subjectId), ...tasks.map(({ customerId }) => customerId)];
    const customerName = await customerNames(ids, desk);
    const card = mineCard({ alerts, limit: ALERTS_COUNTED, customerName, now: now() }, reader);
    const blocks = [...card.blocks, ...taskLines({ tasks, customerName, now: now() }, reader)];
    return { kind: 'whisper', card: { ...card, blocks } };
  };
