import type { ActionHandler } from '../actions/action-handler.js';
import { LINES_SHOWN, mineCard } from '../cards/mine-card.js';
import { TASKS_SHOWN, taskLines } from '../cards/task-lines.js';
import { customerNames } from '../customer-names.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import type { ChatAnswer } from '../request.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;
/** Nobody leafs further than this. */
const LAST_PAGE = 10_000;

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

/** Leafs on in the presser's own alerts or tasks, as they are now. */
export const minePage: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const [, list, from = ''] = /^(alerts|tasks):(\d{1,6})$/.exec(subject) ?? [];
    const offset = Math.min(LAST_PAGE, Number(from));
    return list === 'tasks' ? tasksFrom(offset, asker, desk) : alertsFrom(offset, asker, desk);
  };

async function alertsFrom(offset: number, { staff, reader }: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const limit = offset + LINES_SHOWN;
  const alerts = await desk.stores.alerts.openOfOwner(staff.id, limit + 1);
  const customerName = await customerNames(
    alerts.slice(offset).map(({ subjectId }) => subjectId),
    desk,
  );
  return {
    kind: 'whisper',
    card: mineCard({ alerts, limit, offset, customerName, now: desk.now() }, reader),
  };
}

async function tasksFrom(offset: number, { staff, reader }: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const tasks = await desk.stores.tasks.openOfOwner(staff.id, offset + TASKS_SHOWN + TASKS_COUNTED);
  const customerName = await customerNames(
    tasks.slice(offset).map(({ customerId }) => customerId),
    desk,
  );
  const lines = taskLines({ tasks, offset, customerName, now: desk.now() }, reader);
  return { kind: 'whisper', card: { summary: reader.words.text('mine.tasks'), blocks: lines } };
}
