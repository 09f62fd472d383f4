import { type Logger, pino } from 'pino';
import { playgroundAuthentication, type TeamsAuthentication } from '../../adapters/teams/authentication.js';
import { type TeamsAdapter, teamsAdapter } from '../../adapters/teams/teams-adapter.js';
import { teamsApp } from '../../adapters/teams/teams-app.js';
import { firstOf } from '../../adapters/web/first-of.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import { webServer } from '../../adapters/web/web-server.js';
import { settle } from '../../src/alerts/settle.js';
import { drainTarget } from '../../src/chat/delivery/drain-target.js';
import { updateCards } from '../../src/chat/delivery/update-cards.js';
import { isFollowedId, updateFollowed } from '../../src/chat/delivery/update-followed.js';
import type { Introduce } from '../../src/chat/introduce.js';
import { lookedUp } from '../../src/chat/linking/known-accounts.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import type { ChatHandler } from '../../src/chat/request.js';
import type { ChatSettings } from '../../src/chat/settings.js';
import { shareThrough } from '../../src/chat/share.js';
import { waitingCards } from '../../src/chat/waiting-cards.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Customer } from '../../src/domain/customer.js';
import { type Target, targetKey } from '../../src/domain/delivery.js';
import type { Score } from '../../src/domain/score.js';
import type { Staff } from '../../src/domain/staff.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { deskHandler } from './desk-handler.js';
import { NO_RATES } from './no-rates.js';

export interface TeamsDeskOptions {
  readonly staff: readonly Staff[];
  readonly customers: readonly Customer[];
  readonly scores: readonly Score[];
  readonly alerts: readonly Alert[];
  readonly settings: ChatSettings;
  readonly appId: string;
  /** Null: the playground, which checks nobody. */
  readonly tenantId: string | null;
  readonly serviceUrl?: string;
  readonly authentication?: TeamsAuthentication;
  readonly now?: () => Date;
  readonly port?: number;
  readonly answerWithinMs?: number;
  /** In place of the product's own. */
  readonly handle?: ChatHandler;
  /** Around the one or the other. */
  readonly wrap?: (handle: ChatHandler) => ChatHandler;
  readonly wrapAdapter?: (adapter: TeamsAdapter) => TeamsAdapter;
  readonly replays?: ReplayMemory;
  readonly logger?: Logger;
  readonly introduce?: Introduce;
}

export interface TeamsDesk {
  readonly stores: Stores;
  readonly adapter: TeamsAdapter;
  /** Where Teams posts what people do. */
  readonly url: string;
  /** Posts what an alert owes to its targets. */
  post(alertId: string): Promise<void>;
  stop(): Promise<void>;
}

/** The chat surface on Teams with stores in memory: everything but the database and the queue is the product's own. */
export async function teamsDesk(options: TeamsDeskOptions): Promise<TeamsDesk> {
  const { settings, appId, tenantId } = options;
  const now = options.now ?? (() => new Date());
  const stores = memoryStores();
  await stores.staff.upsert(options.staff);
  await stores.customers.upsert(options.customers);
  await stores.scores.save(options.scores);
  for (const alert of options.alerts) await stores.alerts.open(alert);
  const authentication = options.authentication ?? playgroundAuthentication();
  const logger = options.logger ?? pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const ownAdapter = teamsAdapter({
    authentication,
    conversations: stores.conversations,
    appId,
    tenantId,
    now,
    ...(options.serviceUrl === undefined ? {} : { serviceUrl: options.serviceUrl }),
  });
  const adapter = options.wrapAdapter?.(ownAdapter) ?? ownAdapter;
  const render = renderDelivery({ stores, settings, now });
  const shared = { stores, render, now, onStep: () => undefined };
  const refreshCard = async (id: string): Promise<void> => {
    const adapterOf = (platform: string) => (platform === 'teams' ? adapter : null);
    const updates = { ...shared, adapterOf, leaseMs: 30_000, warn: () => undefined };
    await (isFollowedId(id) ? updateFollowed : updateCards)(updates, id);
  };
  const handle = deskHandler({
    stores,
    settings,
    share: shareThrough(() => adapter),
    refreshCard,
    logger,
    now,
  });
  const app = teamsApp({
    authentication,
    isPlayground: tenantId === null,
    tenantId,
    adapter,
    handle: options.wrap?.(options.handle ?? handle) ?? options.handle ?? handle,
    identify: async ({ id, aadObjectId }) =>
      (await stores.staff.findByPlatformId('teams', id)) === null ? (aadObjectId ?? id) : id,
    wording: waitingCards(
      (platform, id) => lookedUp(platform, id, stores, settings.people),
      settings,
      async (work) => {
        const first = await firstOf(work, 100);
        return first === 'late' ? null : first;
      },
    ),
    logger,
    now,
    ...(options.answerWithinMs === undefined ? {} : { answerWithinMs: options.answerWithinMs }),
    ...(options.replays === undefined ? {} : { replays: options.replays }),
    ...(options.introduce === undefined ? {} : { introduce: options.introduce }),
  });
  const server = webServer({ port: options.port ?? 0, routes: app.routes, logger });
  const { port } = await server.start();

  async function drain(target: Target): Promise<void> {
    const drained = {
      ...shared,
      adapter,
      turns: NO_RATES,
      report: () => undefined,
      isStopping: () => false,
      timing: { leaseMs: 30_000, settleMs: 3_000 },
      afterFailure: { fallback: null, administrators: null },
    };
    await drainTarget(drained, targetKey(target));
  }

  return {
    stores,
    adapter,
    url: `http://127.0.0.1:${port}/teams/messages`,
    async post(alertId) {
      const alert = await stores.alerts.find(alertId);
      if (alert === null) throw new Error(`no alert ${alertId}`);
      await settle(stores, alert);
      for (const target of alert.targets) await drain(target);
    },
    async stop() {
      await app.stop(2_000);
      await server.stop(2_000);
    },
  };
}
