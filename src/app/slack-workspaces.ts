import { installRoutes } from '../../adapters/slack/oauth/install-routes.js';
import { type SlackOAuth, slackOAuth } from '../../adapters/slack/oauth/oauth-settings.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import { type SlackWorkspaces, slackWorkspaces } from '../../adapters/slack/workspaces.js';
import type { Route } from '../../adapters/web/web-server.js';
import type { Parts } from './parts.js';

/**
 * The workspaces that are served; null where there is one bot token alone.
 * @throws Error naming what is missing for several.
 */
export function servedWorkspaces({ config, stores, now, logger }: Parts): SlackWorkspaces | null {
  const oauth = slackOAuth(config);
  if (oauth === null) return null;
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  return slackWorkspaces({
    store: stores.slackInstallations,
    audit: stores.audit,
    ...oauth,
    askHome: botToken === undefined ? null : () => workspaceOf(botToken, apiUrl, logger),
    now,
    logger,
  });
}

/** Where further workspaces add the app. */
export function workspaceRoutes({ config, stores, now, logger }: Parts): readonly Route[] {
  const oauth: SlackOAuth | null = slackOAuth(config);
  if (oauth === null) return [];
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  return installRoutes({
    ...oauth,
    homeId: async () =>
      botToken === undefined ? null : (await workspaceOf(botToken, apiUrl, logger)).workspaceId,
    store: stores.slackInstallations,
    audit: stores.audit,
    language: config.company.language,
    now,
    logger,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

async function workspaceOf(botToken: string, apiUrl: string | undefined, logger: Parts['logger']) {
  const client = slackWebClient({ botToken, logger, ...(apiUrl === undefined ? {} : { apiUrl }) });
  const { team_id: workspaceId, user_id: botUserId, bot_id: botId } = await client.auth.test();
  if (workspaceId === undefined || botUserId === undefined)
    throw new Error('Slack does not say whose SLACK_BOT_TOKEN is');
  return { workspaceId, botUserId, botId: botId ?? null, botToken };
}
