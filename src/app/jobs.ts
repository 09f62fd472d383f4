import type { Redis } from 'ioredis';
import type { DeliveryDependencies, JobDependencies } from '../../jobs/dependencies.js';
import { inlineQueue } from '../../jobs/inline-queue.js';
import { redisPacer } from '../../jobs/pace.js';
import type { JobQueue } from '../../jobs/queue.js';
import { scoreAllDeals } from '../../jobs/score-open-deals.js';
import { startScoring } from '../../jobs/start-scoring.js';
import { valueAll } from '../../jobs/value-customers.js';
import { addMorningLists } from '../alerts/add-morning-lists.js';
import { decideAlerts } from '../alerts/decide.js';
import { endObjected } from '../alerts/end-objected.js';
import { channelTargets, personTargets, type RoutingTable } from '../alerts/routing.js';
import { runClock } from '../alerts/run-clock.js';
import { startClocks } from '../alerts/start-clocks.js';
import { stopClocks } from '../alerts/stop-clocks.js';
import { wakeAlerts } from '../alerts/wake.js';
import { drainTarget } from '../chat/delivery/drain-target.js';
import type { AfterFailure } from '../chat/delivery/report-failure.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { updateFollowed } from '../chat/delivery/update-followed.js';
import { salesSettings } from '../chat/sales-settings.js';
import { reckonSales } from '../deals/night/reckon-sales.js';
import { addWeeklyDigests } from '../digest/add-weekly-digests.js';
import { addTierMessages } from '../digest/moves/add-tier-messages.js';
import { type Platform, platformOfTarget, type Target } from '../domain/delivery.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import { readStages } from '../measures/stages.js';
import { removeMerged } from '../overview/refresh-overviews.js';
import { settleMerges } from '../readiness/decide-merge.js';
import { allCardsBehind, cardsBehind } from '../service/desk/cards-behind.js';
import { cardUpdates, renderer } from './chat-surface.js';
import { checkWeekNow } from './data-check.js';
import { addMonthlyFiguresNow, makeMonthFiguresNow } from './figures.js';
import { contextAsOf, rebuildAll } from './histories.js';
import { fallsTeller, liveDeals } from './live-deals.js';
import { liveScores, RESCORED_AT_ONCE } from './live-scores.js';
import { planMeasuresNow, planTasksNow, reviewLossesNow, sendMeasuresNow } from './measures.js';
import { scorerNow } from './models.js';
import { watchOffersNow } from './offer-watch.js';
import { refreshOverviewsNow, refreshPartitionsNow } from './overviews.js';
import type { Parts } from './parts.js';
import { minePatternsNow } from './patterns.js';
import { isAnyConnected, pacedSenders, type Senders } from './platforms.js';
import { roleTargets } from './role-targets.js';
import { routingNow } from './routing-table.js';
import { alertSettings, digestRules } from './settings.js';
import { runTicketClockNow } from './tickets.js';
import { checkTraining } from './training-check.js';
import { platformTurns } from './turns.js';
import { revalueNow, valueCustomersNow } from './value.js';
import { rebuildChangedDeals, scoreDealsNow } from './win.js';

const NO_OFFERS_SWEPT = { shown: 0, scheduled: 0, withdrawn: 0, lapsed: 0, claims: 0 } as const;

/** What the jobs call. */
export function jobDependencies(
  parts: Parts,
  queue: JobQueue,
  redis: Redis | null,
  senders: Senders | null,
): JobDependencies {
  const { stores, config, logger, now, onStep, prefix } = parts;
  const settings = alertSettings(config);
  const routing = routingNow(config, stores.routes, now);
  const tellOfFalls = fallsTeller(parts);
  const rescoring = liveScores(parts);
  return {
    stores,
    queue,
    redis,
    prefix,
    now,
    onStep,
    // Overviews are made anew after the night's scores; those of merged customers nobody would think of then.
    rebuildHistories: () => rebuildAll(parts, (ids) => removeMerged(ids, stores)),
    rebuildChanged: (most) => {
      const rescore = rescoring.upTo(RESCORED_AT_ONCE);
      return rebuildAll(
        parts,
        async (ids) => {
          await endObjected(ids, stores, now());
          await rescore(ids);
          await revalueNow(parts, ids);
          await cardsBehind(ids, stores);
          return refreshOverviewsNow(parts, ids);
        },
        most,
      );
    },
    refreshOverviews: (partitions) => refreshPartitionsNow(parts, partitions),
    churnContext: (asOf, isFirstRun) => contextAsOf(parts, asOf, isFirstRun),
    openScorer: () => scorerNow(parts, { explain: 'reached', withShadow: true }),
    checkTraining: () => checkTraining(parts),
    valueCustomers: (asOf, runId) => valueCustomersNow(parts, asOf, runId),
    scoreOpenDeals: (asOf) => scoreDealsNow(parts, asOf, tellOfFalls),
    reckonSales: (asOf, runId) => reckonSales(stores, salesSettings(config), asOf, runId),
    rescoreDeals: liveDeals(parts, tellOfFalls),
    wakeAlerts: () => wakeAlerts(stores.alerts, now()),
    startClocks: async () => {
      const stageOf = await readStages(stores.teamStages, config.stages);
      return startClocks({ stores, settings: { ...settings, routing: await routing(), stageOf }, now });
    },
    stopClocks: async () => {
      const stageOf = await readStages(stores.teamStages, config.stages);
      return stopClocks({ stores, settings: { ...settings, stageOf } });
    },
    planMeasures: () => planMeasuresNow(parts),
    sendMeasures: () => sendMeasuresNow(parts),
    planTasks: () => planTasksNow(parts),
    reviewLosses: () => reviewLossesNow(parts),
    checkData: () => checkWeekNow(parts),
    sweepOffers: async () => parts.offers?.sweep() ?? NO_OFFERS_SWEPT,
    watchOffers: () => watchOffersNow(parts),
    minePatterns: () => minePatternsNow(parts),
    settleMerges: () => settleMerges(stores),
    runClock: async () => {
      const stageOf = await readStages(stores.teamStages, config.stages);
      return runClock({ stores, settings: { ...settings, routing: await routing(), stageOf }, now, onStep });
    },
    runTicketClock: () => runTicketClockNow(parts),
    makeMonthFigures: () => makeMonthFiguresNow(parts),
    addMonthlyFigures: () => addMonthlyFiguresNow(parts),
    addWeeklyDigests: () => addWeeklyDigests({ stores, settings, rules: digestRules(config), now }),
    addMorningLists: () => addMorningLists({ stores, settings, now }),
    addTierMessages: () =>
      addTierMessages({
        stores,
        settings,
        tellsLeaders: config.value.tellMoves,
        refreshOverviews: (ids) => refreshOverviewsNow(parts, ids),
        now,
      }),
    decideAlerts: async (run) => {
      const [modelLevels, stageOf, table] = await Promise.all([
        stores.acceptedThresholds.find('churn'),
        readStages(stores.teamStages, config.stages),
        routing(),
      ]);
      const tonight = { ...settings, modelLevels, stageOf, routing: table };
      const decided = await decideAlerts({ stores, settings: tonight, now, onStep }, run);
      // An alert may forbid what a card shows, and a release may have ended.
      await allCardsBehind(stores, now());
      return decided;
    },
    delivery:
      senders === null || redis === null || !isAnyConnected(senders)
        ? null
        : deliveryDependencies(parts, senders, redis),
    log: logger,
  };
}

/** Scores a period at once in this process, alerts included. */
export async function scoreInline(parts: Parts, period: string, asOf: Date): Promise<void> {
  const queue = inlineQueue(() => dependencies);
  const dependencies = jobDependencies(parts, queue, null, null);
  await startScoring(dependencies, { period, asOf: asOf.toISOString() });
  await valueAll(dependencies, { period, asOf: asOf.toISOString() });
  await rebuildChangedDeals(parts);
  await scoreAllDeals(dependencies, { period, asOf: asOf.toISOString() });
  await refreshPartitionsNow(parts, ALL_PARTITIONS);
}

function deliveryDependencies(parts: Parts, senders: Senders, redis: Redis): DeliveryDependencies {
  const { stores, config, now, onStep, recovery, logger, stopping, prefix } = parts;
  const render = renderer(parts);
  const timing = recovery.delivery;
  const report = (message: string, about: Readonly<Record<string, string>>) => logger.error(about, message);
  const isStopping = () => stopping.requested;
  const routing = routingNow(config, stores.routes, now);
  const turns = platformTurns({ pacer: redisPacer({ redis, prefix }), config, isUrgent: false });
  const updates = cardUpdates(parts, pacedSenders(senders, turns));
  return {
    async drainTarget(targetKey) {
      const platform = platformOfTarget(targetKey);
      const adapter = platform === null ? null : updates.adapterOf(platform);
      if (platform === null || adapter === null) {
        // Kept for the day on which the platform is connected again.
        logger.debug({ targetKey }, 'messages wait for a platform that is not connected');
        return { sent: 0, nextAt: null };
      }
      const afterFailure = await detours(platform, await routing(), parts);
      return drainTarget(
        { stores, adapter, render, now, turns, onStep, afterFailure, timing, report, isStopping },
        targetKey,
      );
    },
    updateCards: (alertId) => updateCards(updates, alertId),
    updateFollowed: (id) => updateFollowed(updates, id),
    channelLeaseMs: recovery.channelLeaseMs,
  };
}

/** Where things go that a platform refuses: to the same platform's channel where there is one. */
async function detours(
  platform: Platform,
  routing: RoutingTable,
  parts: Pick<Parts, 'config' | 'stores'>,
): Promise<AfterFailure> {
  const inChannel = channelTargets(routing.administrators, routing);
  const nearest = (targets: readonly Target[]): Target | null =>
    targets.find((target) => target.platform === platform) ?? targets[0] ?? null;
  return {
    fallback: nearest(channelTargets(routing.fallback, routing)),
    administrators: nearest(inChannel.length > 0 ? inChannel : await roleTargets('administrator', parts)),
    directTargets: async (staffId) => personTargets(await parts.stores.staff.find(staffId), routing),
  };
}
