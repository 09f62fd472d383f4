import { teamsConnection } from '../../adapters/teams/connection.js';
import { type TeamsAdapter, teamsAdapter } from '../../adapters/teams/teams-adapter.js';
import { type Sender, type TeamsApp, teamsApp } from '../../adapters/teams/teams-app.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import type { ChatHandler } from '../chat/request.js';
import type { WaitingCards } from '../chat/waiting-cards.js';
import { introduceThrough } from './introduction.js';
import type { Parts } from './parts.js';

/** The adapter that sends to Teams; null where it is not set up. */
export function teamsSender(parts: Parts): TeamsAdapter | null {
  const connection = teamsConnection(parts.config.environment);
  if (connection === null) return null;
  const { authentication, appId, tenantId } = connection;
  const { TEAMS_SERVICE_URL: serviceUrl } = parts.config.environment;
  return teamsAdapter({
    authentication,
    conversations: parts.stores.conversations,
    appId,
    tenantId,
    now: parts.now,
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
  });
}

/** What answers Teams' requests. */
export function teamsSurface(
  parts: Parts,
  adapter: TeamsAdapter,
  handle: ChatHandler,
  wording: WaitingCards,
  replays: ReplayMemory,
): TeamsApp {
  const connection = teamsConnection(parts.config.environment);
  if (connection === null) throw new Error('Teams is not set up; set TEAMS_APP_ID (see varsel doctor)');
  const { authentication, tenantId, isPlayground } = connection;
  return teamsApp({
    authentication,
    isPlayground,
    tenantId,
    adapter,
    handle,
    introduce: introduceThrough(adapter, parts),
    identify: (sender) => idKnownToStaff(sender, parts),
    wording,
    logger: parts.logger,
    now: parts.now,
    replays,
  });
}

/** Staff files name people by the directory's id; the bot's own id of somebody is taken too. */
async function idKnownToStaff({ id, aadObjectId }: Sender, { accounts }: Parts): Promise<string> {
  if (aadObjectId === null) return id;
  const byOwnId = await accounts.find('teams', id).catch(() => null);
  return byOwnId === null ? aadObjectId : id;
}
