import { checkRequests, checkSlack } from '../../adapters/slack/doctor.js';
import { slackOAuth } from '../../adapters/slack/oauth/oauth-settings.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import { placeOf } from '../../adapters/slack/workspace-id.js';
import { checkWorkspaces } from '../../adapters/slack/workspaces-doctor.js';
import { type Check, failed } from '../../adapters/web/check.js';
import type { Config } from '../config/config.js';
import type { Stores } from '../stores/stores.js';
import { reasonOf } from './check-lines.js';
import type { CliContext } from './verb.js';

/**
 * All checks of Slack; none where it is not set up.
 * @param stores null where the database is away: then no further workspace is asked for.
 */
export async function slackChecks(
  config: Config,
  stores: Pick<Stores, 'slackInstallations'> | null,
  { silentLogger: logger }: Pick<CliContext, 'silentLogger'>,
): Promise<Check[]> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_API_URL } = config.environment;
  const apiUrl = SLACK_API_URL === undefined ? {} : { apiUrl: SLACK_API_URL };
  const common = { mode: modeOf(config), logger, ...apiUrl };
  const channelIds = Object.values(config.channels).flatMap(({ slack }) => slack ?? []);
  const own = channelIds.filter((id) => placeOf(id).workspaceId === null);
  const checks: Check[] = [];
  if (botToken !== undefined) checks.push(...(await checkSlack({ ...common, botToken, channelIds: own })));
  else if (clientId !== undefined) checks.push(await checkRequests(common));
  if (clientId === undefined) {
    if (botToken === undefined) return [];
    return [...checks, ...channelIds.filter((id) => !own.includes(id)).map(unserved)];
  }
  return [...checks, ...(await furtherWorkspaces())];

  async function furtherWorkspaces(): Promise<Check[]> {
    try {
      const oauth = slackOAuth(config);
      if (oauth === null) return [];
      if (stores === null)
        return [failed('Slack workspaces', 'the database is away', 'see what is said of MongoDB')];
      const tokenWorkspaceId =
        botToken === undefined ? null : await workspaceOf(slackWebClient({ botToken, logger, ...apiUrl }));
      const store = stores.slackInstallations;
      return await checkWorkspaces({ ...oauth, store, tokenWorkspaceId, channelIds, logger, ...apiUrl });
    } catch (error) {
      return [failed('Slack workspaces', reasonOf(error), 'set what is missing, in .env or varsel.yaml')];
    }
  }
}

function modeOf({ environment }: Config) {
  const { SLACK_MODE: name, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret } = environment;
  return name === 'socket' ? { name, appToken: appToken ?? '' } : { name, signingSecret: secret ?? '' };
}

/** Null where the token does not work, which is told by its own check. */
async function workspaceOf(client: ReturnType<typeof slackWebClient>): Promise<string | null> {
  return client.auth.test().then(
    ({ team_id: id }) => id ?? null,
    () => null,
  );
}

function unserved(id: string): Check {
  return failed(
    `channel ${id}`,
    'names a workspace, but SLACK_BOT_TOKEN serves its own alone',
    'write the id without its workspace, or set up several workspaces (docs/setup.md)',
  );
}
