import type { Connection } from 'mongoose';
import { pino } from 'pino';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import { type Route, webServer } from '../../adapters/web/web-server.js';
import { mongooseStores } from '../../models/stores.js';
import { chatSurface } from '../../src/app/chat-surface.js';
import { linkedStores } from '../../src/app/linked-stores.js';
import { offersAtWork } from '../../src/app/offers.js';
import type { Parts } from '../../src/app/parts.js';
import { platformSenders } from '../../src/app/platforms.js';
import { chatSettings } from '../../src/app/settings.js';
import { slackSurface } from '../../src/app/slack.js';
import { teamsSurface } from '../../src/app/teams.js';
import { peopleChanges } from '../../src/chat/people-changes.js';
import { waitingCards } from '../../src/chat/waiting-cards.js';
import { configFileSchema } from '../../src/config/config-file.js';
import { environmentSchema } from '../../src/config/environment.js';
import { storesAskedTogether } from '../../src/stores/asked-together.js';
import { heldBasis } from '../../src/value/walk/held-basis.js';
import type { DatabaseUse, DatabaseWatch } from './database-watch.js';
import { BOT_TOKEN, SIGNING_SECRET, type Surface } from './surface.js';

const MEASURES = { default: { low: { do: 'Write' }, medium: { do: 'Call' }, high: { do: 'Meet' } } };

export interface Product {
  readonly slack: Surface;
  readonly teams: Surface;
  readonly directory: ReturnType<typeof chatSurface>['directory'];
  /** What it is put together from. */
  readonly parts: Parts;
  /** What each asker's requests have asked of the database since this was asked last, in their order. */
  takeUses(): ReadonlyMap<string, readonly DatabaseUse[]>;
}

interface ProductOptions {
  readonly connection: Connection;
  readonly watch: DatabaseWatch;
  readonly replays: ReplayMemory;
  /** The platforms' own address. */
  readonly origin: string;
  /** Of varsel.yaml and the environment, beyond what every run has. */
  readonly settings?: object;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The product's own web role on both platforms, put together as it is for its users. */
export async function product({
  connection,
  watch,
  replays,
  origin,
  settings = {},
  environment = {},
}: ProductOptions): Promise<Product> {
  const logger = pino({ level: 'error' }, pino.destination(2));
  const now = () => new Date();
  const config = {
    ...configFileSchema.parse({ company: { name: 'Bench' }, churn: { measures: MEASURES }, ...settings }),
    environment: environmentSchema.parse({
      MONGODB_URI: 'mongodb://unused',
      REDIS_URL: 'redis://unused',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_MODE: 'http',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `${origin}/api/`,
      TEAMS_MODE: 'playground',
      TEAMS_SERVICE_URL: origin,
      ...environment,
    }),
    fileName: 'varsel.yaml',
  };
  const { stores, accounts } = linkedStores(watch.counted(mongooseStores(connection)), config.people, now);
  const own: Parts = {
    config,
    connection,
    accounts,
    stores: watch.watched(storesAskedTogether(stores, setImmediate)),
    peopleChanges: peopleChanges(),
    logger,
    now,
    readHeldBasis: heldBasis(stores.valueBases),
    onStep: () => undefined,
    recovery: {
      delivery: { leaseMs: 30_000, settleMs: 3_000 },
      channelLeaseMs: 15_000,
      stalledJobMs: 30_000,
    },
    stopping: { requested: false },
    prefix: 'bench',
  };
  const parts: Parts = { ...own, offers: offersAtWork(own) };
  const senders = platformSenders(parts);
  if (senders.slack === null || senders.teams === null) throw new Error('a platform is not set up');
  const { handle, directory } = chatSurface(parts, senders, async () => null);
  const wording = waitingCards(parts.accounts.find, chatSettings(config));
  const slack = slackSurface(parts, senders.slack, handle, wording, replays);
  const teams = teamsSurface(parts, senders.teams, handle, wording, replays);
  const uses = new Map<string, DatabaseUse[]>();
  const watched = (route: Route): Route => ({
    ...route,
    handle(request, response) {
      const asker = String(request.headers['x-asker']);
      const use: DatabaseUse = { calls: [] };
      uses.set(asker, [...(uses.get(asker) ?? []), use]);
      return watch.during(use, () => route.handle(request, response));
    },
  });
  const routes = [...slack.routes, ...teams.routes].map(watched);
  const server = webServer({ port: 0, routes, logger });
  await slack.start();
  await directory.refresh();
  const { host, port } = await server.start();
  const urlOf = (of: { readonly routes: readonly Route[] }) => `http://${host}:${port}${of.routes[0]?.path}`;
  const stop = async () => {
    await slack.stop(0);
    await server.stop(0);
  };
  return {
    slack: { platform: 'slack', url: urlOf(slack), stop },
    teams: { platform: 'teams', url: urlOf(teams), stop },
    directory,
    parts,
    takeUses() {
      const taken = new Map(uses);
      uses.clear();
      return taken;
    },
  };
}
