import { controlAmong } from '../../digest/control-customers.js';
import { freshnessOf } from '../../digest/freshness.js';
import { DAY_MS } from '../../domain/time.js';
import { homeCard } from '../cards/home-card.js';
import { portfolioFigures, TREND_DAYS } from '../cards/portfolio-card.js';
import { customerNames } from '../customer-names.js';
import { isOneOf } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;
const RENEWAL_DAYS = 60;
const WEEK_DAYS = 7;
const RENEWALS_SHOWN = 5;

/** The asker's day: what waits for them, what comes, and how fresh the data are. */
export const home: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader }) => {
    const { stores } = desk;
    const now = desk.now();
    const renewsBy = new Date(now.getTime() + RENEWAL_DAYS * DAY_MS);
    const isAdministrator = isOneOf(staff.role, 'administrators');
    const isManager = isOneOf(staff.role, 'managers');
    const trendFrom = new Date(now.getTime() - (TREND_DAYS + WEEK_DAYS) * DAY_MS);
    const trendTo = new Date(now.getTime() - TREND_DAYS * DAY_MS);
    const [alerts, tasks, renewals, lastRun, models, values, valuesBefore] = await Promise.all([
      stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED),
      stores.tasks.openOfOwner(staff.id, TASKS_COUNTED),
      stores.customers.renewingOfOwner(staff.id, now, renewsBy, RENEWALS_SHOWN),
      stores.runs.lastFinished('score-churn'),
      isAdministrator ? stores.trainedModels.list('churn') : [],
      isManager ? stores.valueRuns.newest() : null,
      isManager ? stores.valueRuns.between(trendFrom, trendTo) : [],
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
        hasModelWaiting: models.some(({ state }) => state === 'shadow'),
        figures:
          values === null
            ? []
            : portfolioFigures(values, valuesBefore.at(-1) ?? null, desk.settings.company.currency, reader),
        freshness: freshnessOf(lastRun, now),
        customerName,
        now,
      },
      reader,
    );
    return { kind: 'whisper', card };
  };
