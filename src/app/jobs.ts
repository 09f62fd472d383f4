import type { Redis } from 'ioredis';
import type { DeliveryDependencies, JobDependencies } from '../../jobs/dependencies.js';
import { inlineQueue } from '../../jobs/inline-queue.js';
import type { JobQueue } from '../../jobs/queue.js';
import { startScoring } from '../../jobs/start-scoring.js';
import { addMorningLists } from '../alerts/add-morning-lists.js';
import { decideAlerts } from '../alerts/decide.js';
import { channelTargets, personTargets } from '../alerts/routing.js';
import { runClock } from '../alerts/run-clock.js';
import { startClocks } from '../alerts/start-clocks.js';
import { wakeAlerts } from '../alerts/wake.js';
import { drainTarget } from '../chat/delivery/drain-target.js';
import type { AfterFailure } from '../chat/delivery/report-failure.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { updateFollowed } from '../chat/delivery/update-followed.js';
import { type Platform, platformOfTarget, type Target } from '../domain/delivery.js';
import { readStages } from '../measures/stages.js';
import { settleMerges } from '../readiness/decide-merge.js';
import { cardUpdates, renderer } from './chat-surface.js';
import { checkWeekNow } from './data-check.js';
import { addMonthlyFiguresNow } from './figures.js';
import { contextAsOf, rebuildAll } from './histories.js';
import { planMeasuresNow, planTasksNow, reviewLossesNow, sendMeasuresNow } from './measures.js';
import { scorerNow } from './models.js';
import type { Parts } from './parts.js';
import { isAnyConnected, pacesOf, type Senders } from './platforms.js';
import { routingTable } from './routing-table.js';
import { alertSettings } from './settings.js';
import { checkTraining } from './training-check.js';

/** What the jobs call. */
export function jobDependencies(
  parts: Parts,
  queue: JobQueue,
  redis: Redis | null,
  senders: Senders | null,
): JobDependencies {
  const { stores, config, logger, now, onStep, prefix } = parts;
  const settings = alertSettings(config);
  return {
    stores,
    queue,
    redis,
    prefix,
    now,
    onStep,
    rebuildHistories: () => rebuildAll(parts),
    churnContext: (asOf, isFirstRun) => contextAsOf(parts, asOf, isFirstRun),
    openScorer: () => scorerNow(parts, { explain: 'reached', withShadow: true }),
    checkTraining: () => checkTraining(parts),
    wakeAlerts: () => wakeAlerts(stores.alerts, now()),
    startClocks: async () => {
      const stageOf = await readStages(stores.teamStages, config.stages);
      return startClocks({ stores, settings: { ...settings, stageOf }, now });
    },
    planMeasures: () => planMeasuresNow(parts),
    sendMeasures: () => sendMeasuresNow(parts),
    planTasks: () => planTasksNow(parts),
    reviewLosses: () => reviewLossesNow(parts),
    checkData: () => checkWeekNow(parts),
    settleMerges: () => settleMerges(stores),
    runClock: () => runClock({ stores, settings, now, onStep }),
    addMonthlyFigures: () => addMonthlyFiguresNow(parts),
    addMorningLists: () => addMorningLists({ stores, settings, now }),
    decideAlerts: async (run) => {
      const [modelLevels, stageOf] = await Promise.all([
        stores.acceptedThresholds.find('churn'),
        readStages(stores.teamStages, config.stages),
      ]);
      return decideAlerts({ stores, settings: { ...settings, modelLevels, stageOf }, now, onStep }, run);
    },
    delivery: senders === null || !isAnyConnected(senders) ? null : deliveryDependencies(parts, senders),
    log: logger,
  };
}

/** Scores a period at once in this process, alerts included. */
export async function scoreInline(parts: Parts, period: string, asOf: Date): Promise<void> {
  const queue = inlineQueue(() => dependencies);
  const dependencies = jobDependencies(parts, queue, null, null);
  await startScoring(dependencies, { period, asOf: asOf.toISOString() });
}

function deliveryDependencies(parts: Parts, senders: Senders): DeliveryDependencies {
  const { stores, config, now, onStep, recovery, logger, stopping } = parts;
  const render = renderer(parts);
  const timing = recovery.delivery;
  const report = (message: string, about: Readonly<Record<string, string>>) => logger.error(about, message);
  const isStopping = () => stopping.requested;
  return {
    async drainTarget(targetKey, pace) {
      const platform = platformOfTarget(targetKey);
      const adapter = platform === null ? null : senders[platform];
      if (platform === null || adapter === null) {
        // Kept for the day on which the platform is connected again.
        logger.debug({ targetKey }, 'messages wait for a platform that is not connected');
        return { sent: 0, nextAt: null };
      }
      const afterFailure = detours(platform, parts);
      return drainTarget(
        { stores, adapter, render, now, pace, onStep, afterFailure, timing, report, isStopping },
        targetKey,
      );
    },
    updateCards: (alertId) => updateCards(cardUpdates(parts, senders), alertId),
    updateFollowed: (id) => updateFollowed(cardUpdates(parts, senders), id),
    pacesOf: (targetKey) => pacesOf(targetKey, config),
    channelLeaseMs: recovery.channelLeaseMs,
  };
}

/** Where things go that a platform refuses: to the same platform's channel where there is one. */
function detours(platform: Platform, { config, stores }: Pick<Parts, 'config' | 'stores'>): AfterFailure {
  const routing = routingTable(config);
  const nearest = (name: string | undefined): Target | null => {
    const targets = channelTargets(name, routing);
    return targets.find((target) => target.platform === platform) ?? targets[0] ?? null;
  };
  return {
    fallback: nearest(routing.fallback),
    administrators: nearest(routing.administrators),
    directTargets: async (staffId) => personTargets(await stores.staff.find(staffId), routing),
  };
}
