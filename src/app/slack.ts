import { acrossWorkspaces } from '../../adapters/slack/across-workspaces.js';
import { type SlackApp, type SlackMode, slackApp } from '../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { SlackWorkspaces } from '../../adapters/slack/workspaces.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import type { ChatAdapter } from '../chat/adapter.js';
import type { ChatHandler } from '../chat/request.js';
import type { WaitingCards } from '../chat/waiting-cards.js';
import type { Config } from '../config/config.js';
import { introduceThrough } from './introduction.js';
import type { Parts } from './parts.js';
import { servedWorkspaces, workspaceRoutes } from './slack-workspaces.js';

/** What sends to Slack. */
export interface SlackSender extends ChatAdapter {
  /** Where several are served. */
  readonly workspaces?: SlackWorkspaces;
}

/** The adapter that sends to Slack; null where neither a token nor OAuth is set. */
export function slackSender(parts: Parts): SlackSender | null {
  const { config, logger } = parts;
  const { SLACK_BOT_TOKEN: ownToken, SLACK_API_URL: apiUrl } = config.environment;
  const adapterFor = (botToken: string) =>
    slackAdapter({
      client: slackWebClient({ botToken, logger, ...(apiUrl === undefined ? {} : { apiUrl }) }),
      changes: parts.peopleChanges,
      onPictureTrouble: (error) =>
        logger.warn({ err: error }, 'a picture could not be shown in Slack; its table is shown'),
    });
  const workspaces = servedWorkspaces(parts);
  if (workspaces !== null) return { ...acrossWorkspaces({ workspaces, adapterFor }), workspaces };
  return ownToken === undefined ? null : adapterFor(ownToken);
}

/**
 * How requests come in.
 * @throws Error naming the variable that is missing for the mode.
 */
export function slackMode({ environment }: Config): SlackMode {
  const { SLACK_MODE: name, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment;
  if (name === 'socket') {
    if (appToken === undefined)
      throw new Error('SLACK_APP_TOKEN is not set; Socket Mode needs it (see varsel doctor)');
    return { name, appToken };
  }
  if (signingSecret === undefined) {
    throw new Error(
      'SLACK_SIGNING_SECRET is not set; HTTP mode needs it to verify requests (see varsel doctor)',
    );
  }
  return { name, signingSecret };
}

/** What answers Slack's requests. */
export function slackSurface(
  parts: Parts,
  adapter: SlackSender,
  handle: ChatHandler,
  wording: WaitingCards,
  replays: ReplayMemory,
): SlackApp {
  const { config, logger } = parts;
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  const { workspaces } = adapter;
  if (botToken === undefined && workspaces === undefined)
    throw new Error('Slack is not set up; set SLACK_BOT_TOKEN (see varsel doctor)');
  const app = slackApp({
    botToken: botToken ?? null,
    ...(workspaces === undefined ? {} : { workspaces }),
    mode: slackMode(config),
    adapter,
    handle,
    introduce: introduceThrough(adapter, parts),
    changes: parts.peopleChanges,
    wording,
    logger,
    replays,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
  return { ...app, routes: [...app.routes, ...workspaceRoutes(parts)] };
}
