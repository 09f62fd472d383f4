import { controlAmong } from '../../digest/control-customers.js';
import { freshnessOf } from '../../digest/freshness.js';
import { DAY_MS } from '../../domain/time.js';
import { homeCard } from '../cards/home-card.js';
import { customerNames } from '../customer-names.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;
const RENEWAL_DAYS = 60;
const RENEWALS_SHOWN = 5;

/** The asker's day: what waits for them, what comes, and how fresh the data are. */
export const home: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader, platform }) => {
    const { stores } = desk;
    const now = desk.now();
    const renewsBy = new Date(now.getTime() + RENEWAL_DAYS * DAY_MS);
    const [alerts, tasks, renewals, lastRun] = await Promise.all([
      stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED),
      stores.tasks.openOfOwner(staff.id, TASKS_COUNTED),
      stores.customers.renewingOfOwner(staff.id, now, renewsBy, RENEWALS_SHOWN),
      stores.runs.lastFinished('score-churn'),
    ]);
    const named = [...alerts.map(({ subjectId }) => subjectId), ...tasks.map(({ customerId }) => customerId)];
    const [customerName, control] = await Promise.all([
      customerNames(named, desk),
      controlAmong(
        [...alerts.map(({ subjectId }) => subjectId), ...renewals.map(({ id }) => id)],
        lastRun,
        stores,
      ),
    ]);
    const card = homeCard(
      {
        alerts: alerts.filter(({ subjectId }) => !control.has(subjectId)),
        tasks,
        renewals: renewals.filter(({ id }) => !control.has(id)),
        renewalDays: RENEWAL_DAYS,
        freshness: freshnessOf(lastRun, now),
        customerName,
        platform,
        now,
      },
      reader,
    );
    return { kind: 'whisper', card };
  };
