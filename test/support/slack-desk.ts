import { type Logger, pino } from 'pino';
import { slackApp } from '../../adapters/slack/bolt-app.js';
import { webServer } from '../../adapters/web/web-server.js';
import { settle } from '../../src/alerts/settle.js';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import { updateCards } from '../../src/chat/delivery/update-cards.js';
import { isFollowedId, updateFollowed } from '../../src/chat/delivery/update-followed.js';
import { introducer } from '../../src/chat/introduce.js';
import { lookedUp } from '../../src/chat/linking/known-accounts.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import type { ChatHandler } from '../../src/chat/request.js';
import type { ChatSettings } from '../../src/chat/settings.js';
import { shareThrough } from '../../src/chat/share.js';
import { waitingCards } from '../../src/chat/waiting-cards.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Customer } from '../../src/domain/customer.js';
import type { Score } from '../../src/domain/score.js';
import type { Staff } from '../../src/domain/staff.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { deskHandler } from './desk-handler.js';
import { FAKE_SLACK } from './fake-slack/client.js';

export interface SlackDeskOptions {
  readonly staff: readonly Staff[];
  readonly customers: readonly Customer[];
  readonly scores: readonly Score[];
  readonly alerts: readonly Alert[];
  readonly settings: ChatSettings;
  /** Where answers go, and where the bot's own token is asked about. */
  readonly adapter: ChatAdapter;
  readonly apiUrl: string;
  readonly now: () => Date;
  readonly logger?: Logger;
  /** Around the product's own. */
  readonly wrap?: (handle: ChatHandler) => ChatHandler;
  readonly change?: (stores: Stores) => Stores;
}

export interface SlackDesk {
  readonly stores: Stores;
  /** Where Slack posts what people do. */
  readonly url: string;
  /** Posts the card of an alert. */
  post(alertId: string): Promise<string>;
  stop(): Promise<void>;
}

/** The chat surface on Slack, over HTTP, with stores in memory: everything but the database and the queue is the product's own. */
export async function slackDesk(options: SlackDeskOptions): Promise<SlackDesk> {
  const { settings, adapter, now } = options;
  const held = memoryStores();
  await held.staff.upsert(options.staff);
  await held.customers.upsert(options.customers);
  await held.scores.save(options.scores);
  for (const alert of options.alerts) await held.alerts.open(alert);
  const stores = options.change?.(held) ?? held;
  const logger = options.logger ?? pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const render = renderDelivery({ stores, settings, now });
  const updates = { stores, render, now, onStep: () => undefined, leaseMs: 30_000, warn: () => undefined };
  const handle = deskHandler({
    stores,
    settings,
    share: shareThrough(() => adapter),
    refreshCard: async (id) =>
      void (await (isFollowedId(id) ? updateFollowed : updateCards)(
        { ...updates, adapterOf: () => adapter },
        id,
      )),
    logger,
    now,
  });
  const app = slackApp({
    botToken: FAKE_SLACK.botToken,
    mode: { name: 'http', signingSecret: FAKE_SLACK.signingSecret },
    apiUrl: options.apiUrl,
    adapter,
    handle: options.wrap?.(handle) ?? handle,
    wording: waitingCards((platform, id) => lookedUp(platform, id, stores, settings.people), settings),
    introduce: introducer({
      stores,
      people: settings.people,
      membershipOf: (target) => adapter.membership(target),
      now,
      log: logger,
    }),
    logger,
    now: () => now().getTime(),
  });
  await app.start();
  const server = webServer({ port: 0, routes: app.routes, logger });
  const { port } = await server.start();
  return {
    stores,
    url: `http://127.0.0.1:${port}/slack/events`,
    async post(alertId) {
      const alert = await stores.alerts.find(alertId);
      if (alert !== null) await settle(stores, alert);
      const [card] = await stores.deliveries.ofAlert(alertId);
      if (card === undefined) throw new Error(`${alertId} owes no card`);
      const made = await render(card);
      if (made.kind !== 'card') throw new Error(`${card.id} is no card`);
      const reference = await adapter.send(card.target, made.card, card.id);
      const sent = { name: 'sent', at: now(), reference, renderedVersion: made.alertVersion } as const;
      await stores.deliveries.transition(card.id, card.state, sent);
      return reference.messageId;
    },
    async stop() {
      await app.stop(2_000);
      await server.stop(0);
    },
  };
}
