import { type WebAPICallResult, WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { SendRefused } from '../../src/chat/adapter.js';
import { type Check, failed, passed } from '../web/check.js';
import { NEEDED_SCOPES } from './app-surface.js';
import type { SlackMode } from './bolt-app.js';
import { channelPeople } from './channel-people.js';
import { channelMembership } from './membership.js';
import { askOwn } from './own-identity.js';
import { sendErrorOf, slackCodeOf } from './send-error.js';
import { slackClientOptions } from './web-client.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly mode: SlackMode;
  readonly apiUrl?: string;
  /** Ids of the channels that routes name. */
  readonly channelIds: readonly string[];
  readonly logger: Logger;
}

/** Checks tokens, scopes and channels one by one, in the order in which they are mended. */
export async function checkSlack(settings: SlackSettings): Promise<Check[]> {
  const client = new WebClient(settings.botToken, slackClientOptions(settings));
  const bot = await checkBotToken(client, 'bot token', BOT_TOKEN_REMEDY);
  const requests = await checkRequests(settings);
  // Nothing more can be said without a token that works.
  if (bot.scopes === 'no token') return [bot.check, requests];
  const channels: Check[] = [];
  for (const id of new Set(settings.channelIds)) channels.push(await checkChannel(client, id));
  return [bot.check, requests, checkScopes(bot.scopes), ...channels];
}

const SCOPES_REMEDY = 'add them under "OAuth & Permissions", Bot Token Scopes, then install the app again';
const BOT_TOKEN_REMEDY =
  'copy the Bot User OAuth Token (it begins with xoxb-) from the app’s page "OAuth & Permissions" to SLACK_BOT_TOKEN';

/** Whether a token works, and what it allows. */
export async function checkBotToken(
  client: WebClient,
  name: string,
  remedy: string,
): Promise<{ check: Check; scopes: readonly string[] | 'not told' | 'no token' }> {
  try {
    const answer = await client.auth.test();
    return {
      check: passed(
        name,
        `bot ${answer.user ?? ''} (${answer.user_id ?? ''}) in workspace ${answer.team ?? ''}`,
      ),
      scopes: scopesOf(answer) ?? 'not told',
    };
  } catch (error) {
    const code = slackCodeOf(error);
    if (code === null) return { check: unreachable(name, error), scopes: 'no token' };
    return { check: failed(name, `Slack refuses it (${code})`, remedy), scopes: 'no token' };
  }
}

/** Whether requests can come in. */
export async function checkRequests(
  settings: Omit<SlackSettings, 'botToken' | 'channelIds'>,
): Promise<Check> {
  const { mode } = settings;
  if (mode.name === 'http') {
    const name = 'signing secret';
    // Only Slack's own have this form.
    return settings.apiUrl !== undefined || /^[0-9a-f]{32}$/i.test(mode.signingSecret)
      ? passed(name, 'it looks like one; only a request from Slack can prove it')
      : failed(
          name,
          'it is not 32 hexadecimal digits',
          'copy the Signing Secret from the app’s page "Basic Information" to SLACK_SIGNING_SECRET',
        );
  }
  const name = 'app-level token';
  try {
    await new WebClient(mode.appToken, slackClientOptions(settings)).apps.connections.open();
    return passed(name, 'Socket Mode connections can be opened');
  } catch (error) {
    const code = slackCodeOf(error);
    if (code === null) return unreachable(name, error);
    const remedy =
      'make an App-Level Token (it begins with xapp-) with the scope connections:write on the app’s page "Basic Information", turn Socket Mode on, and set SLACK_APP_TOKEN';
    return failed(name, `Slack refuses it (${code})`, remedy);
  }
}

export function checkScopes(
  granted: readonly string[] | 'not told',
  name = 'scopes',
  remedy = SCOPES_REMEDY,
): Check {
  if (granted === 'not told') return passed(name, 'the server does not tell them');
  const missing = NEEDED_SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return passed(name, `all ${NEEDED_SCOPES.length} are granted`);
  return failed(name, `missing: ${missing.join(', ')}`, remedy);
}

export async function checkChannel(client: WebClient, id: string, name = `channel ${id}`): Promise<Check> {
  try {
    const people = channelPeople(client, () => askOwn(client), Date.now);
    const channel = await channelMembership(client, id, people);
    if (channel.isArchived)
      return failed(
        name,
        `#${channel.name} is archived`,
        'unarchive it, or name another channel in varsel.yaml',
      );
    if (channel.isShared)
      return failed(
        name,
        `#${channel.name} is shared with another organisation, or has a guest in it`,
        'name a channel of your own people in varsel.yaml: customer data never go where others read along',
      );
    if (!channel.isMember)
      return failed(
        name,
        `the bot is no member of #${channel.name}`,
        `type "/invite @varsel" in #${channel.name}`,
      );
    return passed(name, `#${channel.name}, and the bot is a member`);
  } catch (error) {
    const meaning = sendErrorOf(error, 'posts nothing');
    if (!(meaning instanceof SendRefused)) return unreachable(name, error);
    if (meaning.reason === 'unknown_target')
      return failed(
        name,
        'there is no such channel, or it is private and the bot is no member',
        'check the id in varsel.yaml (channel details, at the bottom); in a private channel type "/invite @varsel"',
      );
    return failed(
      name,
      `Slack answers ${meaning.detail}`,
      'grant the missing scopes, then install the app again',
    );
  }
}

function scopesOf(answer: WebAPICallResult): readonly string[] | null {
  return answer.response_metadata?.scopes ?? null;
}

function unreachable(name: string, error: unknown): Check {
  const detail = error instanceof Error ? sendErrorOf(error, 'posts nothing').message : 'no answer';
  return failed(name, detail, 'check the network, and SLACK_API_URL if it is set');
}
