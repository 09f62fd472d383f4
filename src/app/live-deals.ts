import type { Redis } from 'ioredis';
import type { RescoredCounts } from '../../jobs/dependencies.js';
import type { JobQueue } from '../../jobs/queue.js';
import { waitingDeals } from '../../jobs/waiting-deals.js';
import { tellDrops } from '../alerts/deals/tell-drops.js';
import { dealsThatMatter, type OpenValue } from '../deals/live/deals-that-matter.js';
import { type HoldRules, held } from '../deals/live/held.js';
import { type RescoredDeal, rescoreDeals } from '../deals/live/rescore-deals.js';
import { companyAmount } from '../deals/pipeline/pipeline-deal.js';
import { teamOfStaff } from '../deals/rebuild/team-of-staff.js';
import { readStages } from '../measures/stages.js';
import type { DirtyDeal } from '../stores/deals.js';
import type { Parts } from './parts.js';
import { routingNow } from './routing-table.js';
import { alertSettings } from './settings.js';
import { winScorerNow } from './win.js';

/** A model that was promoted, and deals that were closed, count from then on. */
const SCORER_HELD_MS = 5 * 60_000;
/** Whose deals are worth how much, and who is in which team. */
const PEOPLE_HELD_MS = 60_000;
const SETTINGS_HELD_MS = 5_000;
const SUMMARIES_AT_A_TIME = 1_000;

/** Has deals with new events scored at once; told of their versions. A lost Redis costs a few seconds: the sweep finds them. */
export function dealsChanged(
  { prefix, now, logger }: Pick<Parts, 'prefix' | 'now' | 'logger'>,
  queue: Pick<JobQueue, 'add'>,
  redis: Redis,
): (changed: readonly Pick<DirtyDeal, 'dealId'>[]) => Promise<void> {
  const waiting = waitingDeals(redis, prefix, now);
  return async (changed) => {
    try {
      const areFirst = await waiting.add(changed.map(({ dealId }) => dealId));
      if (areFirst) await queue.add('score-deals', {});
    } catch (error) {
      logger.warn({ err: error, deals: changed.length }, 'deals wait for the sweep; is Redis there?');
    }
  };
}

/** Tells of falls, of scores that are written already; returns how many alerts that concerned. */
export type TellOfFalls = (rescored: readonly RescoredDeal[]) => Promise<number>;

export function fallsTeller(parts: Parts): TellOfFalls {
  const { stores, config, now, onStep } = parts;
  const own = alertSettings(config);
  const routing = routingNow(config, stores.routes, now);
  const matters = held(
    async () => {
      const open: OpenValue[] = [];
      const rates = { companyCurrency: config.company.currency, exchangeRates: config.deals.exchangeRates };
      for await (const batch of stores.deals.openSummaries({}, SUMMARIES_AT_A_TIME)) {
        for (const { state } of batch) {
          const valueMinor = companyAmount(state.amountMinor, state.currency, rates);
          open.push({ ownerId: state.ownerId, valueMinor });
        }
      }
      return dealsThatMatter(open, own.deals.matterFromMinor);
    },
    holdRules(parts, PEOPLE_HELD_MS, 'open deals'),
  );
  const settings = held(
    async () => {
      const [stageOf, table] = await Promise.all([readStages(stores.teamStages, config.stages), routing()]);
      return { ...own, stageOf, routing: table };
    },
    holdRules(parts, SETTINGS_HELD_MS, 'routes and stages'),
  );
  return async (rescored) => {
    const dependencies = { stores, settings: await settings(), matters: await matters(), now, onStep };
    const counts = await tellDrops(dependencies, rescored);
    return counts.opened + counts.carded + counts.fellFurther + counts.ended;
  };
}

/** Rebuilds and scores deals anew and tells of falls. What is dear to read is held for a while. */
export function liveDeals(
  parts: Parts,
  tellOfFalls: TellOfFalls,
): (dealIds: readonly string[]) => Promise<RescoredCounts> {
  const { stores, now } = parts;
  const scorer = held(() => winScorerNow(parts), holdRules(parts, SCORER_HELD_MS, 'closed deals'));
  const teamOf = held(
    async () => teamOfStaff(await stores.staff.all()),
    holdRules(parts, PEOPLE_HELD_MS, 'staff'),
  );
  return async (dealIds) => {
    let told = 0;
    const tell = async (rescored: readonly RescoredDeal[]) => {
      told += await tellOfFalls(rescored);
    };
    const sources = { stores, scorer: await scorer(), teamOf: await teamOf(), now, tell };
    const { scored } = await rescoreDeals(sources, dealIds);
    return { scored, told };
  };
}

function holdRules({ now, logger }: Pick<Parts, 'now' | 'logger'>, leastMs: number, what: string): HoldRules {
  return {
    leastMs,
    timesReading: 50,
    onError: (error) =>
      logger.warn({ err: error }, `${what} could not be read anew; the older go on being used`),
    now,
  };
}
