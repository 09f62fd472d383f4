import { randomUUID } from 'node:crypto';
import { webhookSender } from '../../adapters/webhook/webhook-sender.js';
import { responsibleForCustomer } from '../alerts/responsible.js';
import { personTargets } from '../alerts/routing.js';
import { noticeTo, readSurroundings } from '../alerts/surroundings.js';
import { type Config, measureFor } from '../config/config.js';
import type { Customer } from '../domain/customer.js';
import type { MeasureList } from '../domain/measure.js';
import { type ActOnTask, actOnTask } from '../measures/act-on-task.js';
import type { AutomaticOf } from '../measures/owed-measures.js';
import { type PlanCounts, planMeasures } from '../measures/plan-measures.js';
import { type PlanTasksCounts, planTasks } from '../measures/plan-tasks.js';
import type { Reach } from '../measures/reach.js';
import { reviewLosses } from '../measures/review-losses.js';
import { type SendCounts, sendMeasures } from '../measures/send-measures.js';
import { readStages, type StageDesk } from '../measures/stages.js';
import type { Parts } from './parts.js';
import { alertSettings } from './settings.js';
import { stagePreviewNow } from './stage-preview.js';

/** So long a worker that died keeps what it had taken from a list. */
const LEASE_MS = 10 * 60_000;

/** Customers on lists and messages to account teams, as the open alerts ask for. */
export async function planMeasuresNow(parts: Parts): Promise<PlanCounts> {
  const { stores, config, now } = parts;
  const [stageOf, reach] = await Promise.all([readStages(stores.teamStages, config.stages), reachNow(parts)]);
  return planMeasures({
    stores,
    automaticOf: automaticOf(config),
    stageOf,
    reach,
    now,
    newExportId: randomUUID,
  });
}

/** Posts what waits on lists that go out by webhook; nothing where none is set up. */
export async function sendMeasuresNow({ stores, config, now, logger, stopping }: Parts): Promise<SendCounts> {
  const { webhook } = config.measures;
  const secret = config.environment.MEASURES_WEBHOOK_SECRET;
  if (webhook === undefined || secret === undefined) return { sent: 0, refused: 0, postponed: 0 };
  return sendMeasures({
    stores,
    stageOf: await readStages(stores.teamStages, config.stages),
    lists: measureLists(config),
    post: webhookSender({ ...webhook, secret, now }),
    maxAttempts: webhook.attempts,
    now,
    leaseMs: LEASE_MS,
    isStopping: () => stopping.requested,
    report: (message, about) => logger.error(about, message),
  });
}

export async function planTasksNow(parts: Parts): Promise<PlanTasksCounts> {
  const { stores, config, now } = parts;
  const [stageOf, reach] = await Promise.all([readStages(stores.teamStages, config.stages), reachNow(parts)]);
  const { tasks, company } = config;
  const { companyCalendar, isWorkingDay } = alertSettings(config);
  return planTasks({
    stores,
    settings: {
      topCustomersPercent: tasks.topCustomersPercent,
      everyMonths: {
        health_check: tasks.healthCheckMonths,
        plan_sharing: tasks.planSharingMonths,
        strategy_talk: tasks.strategyTalkMonths,
      },
      leadDays: tasks.leadDays,
      cardsPerPersonAndDay: tasks.cardsPerPersonAndDay,
      companyCurrency: company.currency,
      companyCalendar,
      isWorkingDay,
      proactive: { ...tasks, servicePeople: tasks.maintenance.people },
    },
    stageOf,
    reach,
    ownerOf: (customer) => responsibleForCustomer(customer, reach.staff, config.owners).ownerId,
    now,
  });
}

export async function reviewLossesNow(parts: Parts): Promise<number> {
  const { stores, config, now } = parts;
  const reach = await reachNow(parts);
  return reviewLosses({
    stores,
    reach,
    responsibleOf: (customer: Customer) => responsibleForCustomer(customer, reach.staff, config.owners),
    withinDays: config.losses.reviewWithinDays,
    now,
  });
}

/** What people press on tasks. */
export function tasksOnDesk({ stores, config, now }: Parts): ActOnTask {
  const { routing } = alertSettings(config);
  return actOnTask({ stores, now, direct: (person) => ({ targets: personTargets(person, routing) }) });
}

export function stageDesk(parts: Parts): StageDesk {
  return { defaults: parts.config.stages, preview: (team) => stagePreviewNow(parts, team) };
}

export function measureLists({ measures }: Pick<Config, 'measures'>): MeasureList[] {
  return Object.entries(measures.lists).map(([name, list]) => ({ name, ...list }));
}

function automaticOf(config: Config): AutomaticOf {
  return (segment, level, factor) =>
    measureFor(config, segment, level, config.company.language, factor).automatic;
}

/** The people of the company as they are reached at this moment. */
async function reachNow({ stores, config, now }: Parts): Promise<Reach> {
  const settings = alertSettings(config);
  const at = now();
  const surroundings = await readSurroundings(stores, settings, at);
  return {
    staff: surroundings.staff,
    direct: (person) => noticeTo(person, surroundings, settings, at),
  };
}
