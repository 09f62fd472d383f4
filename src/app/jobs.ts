import type { Redis } from 'ioredis';
import type { DeliveryDependencies, JobDependencies } from '../../jobs/dependencies.js';
import { inlineQueue } from '../../jobs/inline-queue.js';
import type { JobQueue } from '../../jobs/queue.js';
import { startScoring } from '../../jobs/start-scoring.js';
import { decideAlerts } from '../alerts/decide.js';
import { channelTarget } from '../alerts/routing.js';
import { wakeAlerts } from '../alerts/wake.js';
import type { ChatAdapter } from '../chat/adapter.js';
import { drainTarget } from '../chat/delivery/drain-target.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { scoreChurn } from '../churn/score.js';
import { contextAsOf, rebuildAll } from './histories.js';
import type { Parts } from './parts.js';
import { alertSettings } from './settings.js';
import { cardUpdates, renderer } from './slack.js';

/** What the jobs call. */
export function jobDependencies(
  parts: Parts,
  queue: JobQueue,
  redis: Redis | null,
  adapter: ChatAdapter | null,
): JobDependencies {
  const { stores, config, logger, now, onStep, prefix } = parts;
  const settings = alertSettings(config);
  const { levels: borders, hysteresisPoints } = config.churn;
  return {
    stores,
    queue,
    redis,
    prefix,
    now,
    onStep,
    rebuildHistories: () => rebuildAll(parts),
    churnContext: (asOf, isFirstRun) => contextAsOf(parts, asOf, isFirstRun),
    scoreChurn: (customer, history, context, previousLevel, lostAt, runId) => {
      const scored = scoreChurn({
        customer,
        history,
        context,
        previousLevel,
        runId,
        borders,
        hysteresisPoints,
        lostAt,
      });
      return scored.ok ? scored.value : null;
    },
    wakeAlerts: () => wakeAlerts(stores.alerts, now()),
    decideAlerts: (run) => decideAlerts({ stores, settings, now, onStep }, run),
    delivery: adapter === null ? null : deliveryDependencies(parts, adapter),
    log: logger,
  };
}

/** Scores a period at once in this process, alerts included. */
export async function scoreInline(parts: Parts, period: string, asOf: Date): Promise<void> {
  const queue = inlineQueue(() => dependencies);
  const dependencies = jobDependencies(parts, queue, null, null);
  await startScoring(dependencies, { period, asOf: asOf.toISOString() });
}

function deliveryDependencies(parts: Parts, adapter: ChatAdapter): DeliveryDependencies {
  const { stores, config, now, onStep, recovery, logger, stopping } = parts;
  const { routing } = alertSettings(config);
  const render = renderer(parts);
  const afterFailure = {
    fallback: channelTarget(routing.fallback, routing),
    administrators: channelTarget(routing.administrators, routing),
  };
  const timing = recovery.delivery;
  const report = (message: string, about: Readonly<Record<string, string>>) => logger.error(about, message);
  const isStopping = () => stopping.requested;
  return {
    drainTarget: (targetKey, pace) =>
      drainTarget(
        { stores, adapter, render, now, pace, onStep, afterFailure, timing, report, isStopping },
        targetKey,
      ),
    updateCards: (alertId) => updateCards(cardUpdates(parts, adapter), alertId),
    intervalMs: config.slack.messageIntervalMs,
    burst: config.slack.messageBurst,
    channelLeaseMs: recovery.channelLeaseMs,
  };
}
