import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { pino } from 'pino';
import type { Concurrency } from '../jobs/worker.js';
import { connect } from '../models/connection.js';
import { createIndexes } from '../models/create-indexes.js';
import { mongooseStores } from '../models/stores.js';
import { contextAsOf, rebuildAll } from './app/histories.js';
import { linkedStores } from './app/linked-stores.js';
import { liveScores, RESCORED_AT_ONCE } from './app/live-scores.js';
import { scorerNow, withFactors } from './app/models.js';
import { refreshOverviewsNow } from './app/overviews.js';
import type { Parts, RecoveryTiming } from './app/parts.js';
import type { Stoppable } from './app/serve.js';
import { peopleChanges } from './chat/people-changes.js';
import type { CliApp } from './cli/verb.js';
import type { Config } from './config/config.js';
import { loadConfig } from './config/load-config.js';
import type { OnStep } from './domain/step.js';
import { heldBasis } from './value/walk/held-basis.js';

export interface AppOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Told of every step that work passes. */
  readonly onStep?: OnStep;
  readonly recovery?: RecoveryTiming;
  readonly concurrency?: number;
}

const RECOVERY: RecoveryTiming = {
  delivery: { leaseMs: 30_000, settleMs: 3_000 },
  channelLeaseMs: 15_000,
  stalledJobMs: 30_000,
};
/** Scoring keeps a processor busy; who delivers mostly waits for a platform's answer. */
const CONCURRENCY = { scoring: 4, delivery: 16, deals: 2 } as const;

/**
 * Reads the configuration and connects to the database. Nothing is served until start; what serves is loaded only then,
 * which spares an import or a preview a third of its memory.
 */
export async function openApp(options: AppOptions): Promise<CliApp> {
  const config = readConfig(options.environment);
  const logger = pino({ level: config.environment.LOG_LEVEL }, pino.destination(2));
  const connection = await connect(config.environment.MONGODB_URI, { appName: 'varsel' });
  try {
    await createIndexes(connection);
  } catch (error) {
    // Else the open connection keeps the process from ending.
    await connection.close();
    throw error;
  }
  const linked = linkedStores(mongooseStores(connection), config.people, options.now);
  const parts: Parts = {
    config,
    connection,
    ...linked,
    readHeldBasis: heldBasis(linked.stores.valueBases),
    peopleChanges: peopleChanges(),
    logger,
    now: options.now,
    onStep: options.onStep ?? (() => undefined),
    recovery: options.recovery ?? RECOVERY,
    stopping: { requested: false },
    // One Redis may serve several installations; their databases differ.
    prefix: `varsel-${connection.name}`,
  };
  const running: Stoppable[] = [];
  return {
    config,
    stores: parts.stores,
    rebuildHistories() {
      const rescore = liveScores(parts).upTo(RESCORED_AT_ONCE);
      return rebuildAll(parts, async (ids) => {
        await rescore(ids);
        return refreshOverviewsNow(parts, ids);
      });
    },
    async rebuildDeals() {
      const { rebuildDealsNow } = await import('./app/deals.js');
      return rebuildDealsNow(parts);
    },
    churnContext: (asOf) => contextAsOf(parts, asOf, false),
    async dataCheck(asOf) {
      const { dataCheckAsOf } = await import('./app/data-check.js');
      return dataCheckAsOf(parts, asOf);
    },
    async scorePeriod(period, asOf) {
      const { scoreInline } = await import('./app/jobs.js');
      await scoreInline(parts, period, asOf);
    },
    openScorer: (explain) => scorerNow(parts, { explain }),
    async valuesAsOf(asOf) {
      const { valuesAsOf } = await import('./app/value-as-of.js');
      return valuesAsOf(parts, asOf);
    },
    async offersAt(clock) {
      const { offersAtWork } = await import('./app/offers.js');
      return offersAtWork({ ...parts, now: clock });
    },
    async takeInTicket(ticket) {
      const { takeInTicketNow } = await import('./app/tickets.js');
      await takeInTicketNow(parts, ticket);
    },
    async sendPresumedLosses(losses) {
      const { sendPresumedLosses } = await import('./app/send-presumed-losses.js');
      return sendPresumedLosses(parts, losses);
    },
    withFactors: (score) => withFactors(parts, score),
    async trainChurn(call) {
      const { trainNow } = await import('./app/training.js');
      return trainNow(parts, call);
    },
    async trainWin(call) {
      const { trainWinNow } = await import('./app/win.js');
      return trainWinNow(parts, call);
    },
    async minePatterns() {
      const { mineAnew } = await import('./app/patterns.js');
      await mineAnew(parts);
    },
    async trainOffers(call) {
      const { trainOffersNow } = await import('./app/offers-training.js');
      return trainOffersNow(parts, call);
    },
    async trainTickets(kind, call) {
      const { trainTicketsNow } = await import('./app/ticket-reading.js');
      return trainTicketsNow(parts, kind, call);
    },
    async ticketReader() {
      const { ticketReaderNow } = await import('./app/ticket-reading.js');
      return ticketReaderNow(parts)();
    },
    async scoreDeals(asOf) {
      const { rebuildChangedDeals, scoreDealsNow } = await import('./app/win.js');
      await rebuildChangedDeals(parts);
      return scoreDealsNow(parts, asOf);
    },
    async keepForecasts(asOf) {
      const { keepForecastsNow } = await import('./app/deals.js');
      await keepForecastsNow(parts, asOf);
    },
    async takeInDealEvents(told) {
      const { takeInDealEventsNow } = await import('./app/deals.js');
      await takeInDealEventsNow(parts, told);
    },
    async *previewDeals(asOf) {
      const [{ rebuildDealsNow }, { previewDealScores }] = await Promise.all([
        import('./app/deals.js'),
        import('./app/win.js'),
      ]);
      await rebuildDealsNow(parts);
      yield* previewDealScores(parts, asOf);
    },
    async forget(what) {
      if (what === 'everything') {
        await connection.dropDatabase();
        return createIndexes(connection);
      }
      // Conversations too: those of a workspace that is gone have addresses where nobody answers any more.
      const names = [
        'alerts',
        'deliveries',
        'decisions',
        'runs',
        'scores',
        'score_points',
        'conversations',
        'stopped_targets',
      ];
      for (const name of names) {
        await connection.collection(name).deleteMany({});
      }
    },
    async start(role) {
      const { startRole } = await import('./app/serve.js');
      running.push(...(await startRole(parts, role, concurrencyOf(options))));
      logger.info({ role }, 'ready');
    },
    async close() {
      parts.stopping.requested = true;
      // In the order of starting: first nothing new comes in, then what is under way ends.
      for (const part of running.splice(0)) await part.stop();
      await connection.close();
    },
  };
}

/** Environment, .env and varsel.yaml as one checked object. */
export function readConfig(environment: AppOptions['environment']): Config {
  return loadConfig({ environment, readText, parseEnv });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function concurrencyOf({ concurrency: each }: Pick<AppOptions, 'concurrency'>): Concurrency {
  return each === undefined ? CONCURRENCY : { scoring: each, delivery: each, deals: each };
}
