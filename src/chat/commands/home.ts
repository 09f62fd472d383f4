import { controlAmong } from '../../digest/control-customers.js';
import { freshnessOf } from '../../digest/freshness.js';
import { alertsOfKind } from '../../domain/alert.js';
import { DAY_MS } from '../../domain/time.js';
import { roomForMore, ticketsOfNote } from '../../overview/role-lists.js';
import { homeCard } from '../cards/home-card.js';
import { portfolioFigures, TREND_DAYS } from '../cards/portfolio-card.js';
import { customerNames } from '../customer-names.js';
import { customersOf, myTickets } from '../my-tickets.js';
import { readDealsDue } from '../read-deals-due.js';
import { isOneOf } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;
const SUGGESTIONS_COUNTED = 100;
const RENEWAL_DAYS = 60;
const WEEK_DAYS = 7;
const RENEWALS_SHOWN = 5;
/** More than are listed: some of them are not to be sold to now. */
const CUSTOMERS_WEIGHED = 30;

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
    const [alerts, tasks, renewals, lastRun, models, values, valuesBefore, room, tickets, awaited] =
      await Promise.all([
        stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED),
        stores.tasks.openOfOwner(staff.id, TASKS_COUNTED),
        stores.customers.renewingOfOwner(staff.id, now, renewsBy, RENEWALS_SHOWN),
        stores.runs.lastFinished('score-churn'),
        isAdministrator ? stores.trainedModels.list('churn') : [],
        isManager ? stores.valueRuns.newest() : null,
        isManager ? stores.valueRuns.between(trendFrom, trendTo) : [],
        staff.role === 'sales' ? stores.overviews.upsellOfOwner(staff.id, CUSTOMERS_WEIGHED) : [],
        staff.role === 'agent' ? myTickets(staff.id, desk) : [],
        desk.offers?.awaiting(staff.id, SUGGESTIONS_COUNTED) ?? [],
      ]);
    const alerted = alertsOfKind(alerts, 'churn').map(({ subjectId }) => subjectId);
    const named = [
      ...alerted,
      ...[...tasks, ...awaited].map(({ customerId }) => customerId),
      ...customersOf(tickets),
    ];
    const fallen = new Set(alertsOfKind(alerts, 'win').map(({ subjectId }) => subjectId));
    const [customerName, deals, control, overviews] = await Promise.all([
      customerNames(named, desk),
      staff.role === 'agent' ? [] : readDealsDue(staff.id, fallen, desk),
      controlAmong(
        [...alerted, ...renewals.map(({ id }) => id), ...room.map(({ customerId }) => customerId)],
        lastRun,
        stores,
      ),
      tickets.length === 0 ? [] : stores.overviews.findMany(customersOf(tickets)),
    ]);
    const overviewById = new Map(overviews.map((overview) => [overview.customerId, overview]));
    const isTreated = ({ customerId }: { readonly customerId: string }) => !control.has(customerId);
    const card = homeCard(
      {
        alerts: alerts.filter(({ subjectId }) => !control.has(subjectId)),
        tasks,
        awaited,
        renewals: renewals.filter(({ id }) => !control.has(id)),
        renewalDays: RENEWAL_DAYS,
        deals,
        hasModelWaiting: models.some(({ state }) => state === 'shadow'),
        figures:
          values === null
            ? []
            : portfolioFigures(values, valuesBefore.at(-1) ?? null, desk.settings.company.currency, reader),
        lists: {
          room: roomForMore(room.filter(isTreated), new Set(alerted), now),
          tickets: ticketsOfNote(tickets, overviewById, now),
          currency: desk.settings.company.currency,
        },
        freshness: freshnessOf(lastRun, now),
        customerName,
        now,
      },
      reader,
    );
    return { kind: 'whisper', card };
  };
