import { shownCustomerId } from '../../domain/customer.js';
import { mineCard } from '../cards/mine-card.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;

/** The asker's open alerts. The one command that has to know who asks before it reads. */
export const mine: CommandHandler =
  async (_argument, { stores, directory, now }) =>
  async ({ staff, reader }) => {
    const alerts = await stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED + 1);
    const ids = alerts.map(({ subjectId }) => subjectId);
    // Only what came in a moment ago is not in the directory yet.
    const unnamed = ids.filter((id) => directory.nameOf(id) === null);
    const read = unnamed.length === 0 ? [] : await stores.customers.findMany(unnamed);
    const names = new Map(read.map(({ id, name }) => [id, name]));
    const customerName = (id: string) => directory.nameOf(id) ?? names.get(id) ?? shownCustomerId(id);
    return {
      kind: 'whisper',
      card: mineCard({ alerts, limit: ALERTS_COUNTED, customerName, now: now() }, reader),
    };
  };
