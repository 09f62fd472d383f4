import { type SlackApp, type SlackMode, slackApp } from '../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { ChatAdapter } from '../chat/adapter.js';
import type { ChatHandler } from '../chat/request.js';
import type { WaitingCards } from '../chat/waiting-cards.js';
import type { Config } from '../config/config.js';
import type { Parts } from './parts.js';

/** The adapter that sends to Slack; null where no token is set. */
export function slackSender({ config, logger }: Parts): ChatAdapter | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  if (botToken === undefined) return null;
  return slackAdapter({
    client: slackWebClient({ botToken, logger, ...(apiUrl === undefined ? {} : { apiUrl }) }),
  });
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
  { config, logger }: Parts,
  adapter: ChatAdapter,
  handle: ChatHandler,
  wording: WaitingCards,
): SlackApp {
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  if (botToken === undefined) throw new Error('Slack is not set up; set SLACK_BOT_TOKEN (see varsel doctor)');
  return slackApp({
    botToken,
    mode: slackMode(config),
    adapter,
    handle,
    wording,
    logger,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}
