import { dealsRoute } from '../../adapters/web/deals-route.js';
import { refusalLog } from '../../adapters/web/refusal-log.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import type { Route } from '../../adapters/web/web-server.js';
import { salesSettings } from '../chat/sales-settings.js';
import { readSalesNight } from '../deals/night/reckon-sales.js';
import { recordForecasts } from '../deals/pipeline/record-forecasts.js';
import { rebuildDirtyDeals } from '../deals/rebuild/rebuild-dirty-deals.js';
import type { IncomingDealEvents } from '../intake/incoming-deal-event.js';
import { keepDealEvents, keptTogether } from '../intake/keep-deal-events.js';
import { takeInDealEvents } from '../intake/take-in-deal-events.js';
import type { DirtyDeal } from '../stores/deals.js';
import type { Parts } from './parts.js';

// All events of so many deals are in memory at once, and some deals have hundreds.
const REBUILD_BATCH = 200;

/** Where CRMs, mailboxes and calendars tell of deals; closed to all while no secret is set. */
export function dealsAccess(
  { config, stores, logger, now }: Parts,
  onDealsChanged: (changed: readonly DirtyDeal[]) => Promise<void>,
  replays: ReplayMemory,
): Route {
  const companyCurrency = config.company.currency;
  // By itself each event is four calls to the database, and two hundred a second leave it no time to score them.
  const keep = keptTogether(keepDealEvents(stores));
  return dealsRoute({
    secret: config.environment.DEALS_WEBHOOK_SECRET,
    takeIn: (told) => takeInDealEvents(told, { keep, companyCurrency, now }),
    onDealsChanged: (changed) => {
      onDealsChanged(changed).catch((error: unknown) => {
        // They are marked: the sweep finds them.
        logger.warn({ err: error, deals: changed.length }, 'what follows from deals is made up for later');
      });
    },
    replays,
    refused: refusalLog(logger, () => now().getTime()),
    now,
  });
}

/**
 * Rebuilds every deal that is marked, where no worker may be running; returns how many. Those that have a chance are marked
 * anew, so that a worker scores them with what has come.
 */
export async function rebuildDealsNow({ stores, logger }: Pick<Parts, 'stores' | 'logger'>): Promise<number> {
  const scored: string[] = [];
  const { rebuilt, failure } = await rebuildDirtyDeals(stores, {
    batchSize: REBUILD_BATCH,
    async onRebuilt(deals) {
      const scores = await stores.winScores.findMany(deals.map(({ dealId }) => dealId));
      const versions = new Map(scores.map(({ dealId, dealVersion }) => [dealId, dealVersion]));
      for (const { dealId, version } of deals) {
        if ((versions.get(dealId) ?? version) < version) scored.push(dealId);
      }
    },
  });
  if (scored.length > 0) await stores.deals.markDirty(scored);
  if (failure !== null) logger.error({ error: failure.message }, 'deals could not be rebuilt');
  return rebuilt;
}

/** Keeps forecasts as of a moment, made of the chances that are kept. */
export async function keepForecastsNow(
  { stores, config }: Pick<Parts, 'stores' | 'config'>,
  asOf: Date,
): Promise<void> {
  const night = await readSalesNight(stores);
  await recordForecasts(stores, salesSettings(config), asOf, night?.amountRatios ?? []);
}

/**
 * Takes events in from this process; their deals are scored with the next sweep.
 * @throws Error where one of them can't be understood.
 */
export async function takeInDealEventsNow(
  { stores, config, now }: Pick<Parts, 'stores' | 'config' | 'now'>,
  told: IncomingDealEvents,
): Promise<void> {
  const companyCurrency = config.company.currency;
  const { answers } = await takeInDealEvents(told, {
    keep: keepDealEvents(stores),
    companyCurrency,
    now,
  });
  const refused = answers.filter(({ status }) => status === 'refused');
  if (refused.length > 0) throw new Error(`events were refused: ${JSON.stringify(refused)}`);
}
