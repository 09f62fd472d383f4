import type { Logger } from 'pino';
import type { SlackInstallation } from '../../src/domain/slack-installation.js';
import type { SlackInstallationStore } from '../../src/stores/slack-installations.js';
import { SealBroken } from '../secrets/sealer.js';
import { type Check, failed, passed } from '../web/check.js';
import { checkBotToken, checkChannel, checkScopes } from './doctor.js';
import type { SlackOAuth } from './oauth/oauth-settings.js';
import { SLACK_INSTALL_PATH } from './oauth/paths.js';
import { slackWebClient } from './web-client.js';
import { placeOf } from './workspace-id.js';

export interface WorkspacesSettings extends SlackOAuth {
  readonly store: SlackInstallationStore;
  /** The workspace of a bot token that is set, which is checked by itself; null where there is none. */
  readonly tokenWorkspaceId: string | null;
  /** Ids of the channels that routes name, each with its workspace. */
  readonly channelIds: readonly string[];
  readonly apiUrl?: string;
  readonly logger: Logger;
}

/** Checks every workspace that may add the app, one by one, and its channels. */
export async function checkWorkspaces(settings: WorkspacesSettings): Promise<Check[]> {
  const { store, allowed, tokenWorkspaceId } = settings;
  const installed = new Map((await store.all()).map((one) => [one.workspaceId, one]));
  const strangers = [...installed.keys()].filter((id) => !allowed.includes(id));
  const checks: Check[] = [];
  for (const id of allowed) {
    if (id !== tokenWorkspaceId) checks.push(...(await checkOne(settings, id, installed.get(id))));
  }
  return [...checks, ...strangers.map(stranger)];
}

async function checkOne(
  settings: WorkspacesSettings,
  workspaceId: string,
  installation: SlackInstallation | undefined,
): Promise<Check[]> {
  const name = `workspace ${workspaceId}`;
  const add = `open ${new URL(SLACK_INSTALL_PATH, settings.publicUrl).href} in a browser and add the app there`;
  if (installation === undefined) return [failed(name, 'has not added the app', add)];
  const botToken = opened(settings, installation);
  if (botToken instanceof SealBroken) return [failed(name, botToken.message, `set the key, or ${add}`)];
  const client = slackWebClient({ ...settings, botToken });
  const { check, scopes } = await checkBotToken(client, name, add);
  if (scopes === 'no token') return [check];
  const isCurrent = settings.sealer.isCurrent(installation.botToken);
  const token = isCurrent ? check : passed(name, `${check.detail}; its token is kept under an older key`);
  const channels: Check[] = [];
  for (const channelId of new Set(settings.channelIds)) {
    const place = placeOf(channelId);
    if ((place.workspaceId ?? homeOf(settings)) !== workspaceId) continue;
    channels.push(await checkChannel(client, place.id, `channel ${channelId}`));
  }
  return [token, checkScopes(scopes, `scopes in ${workspaceId}`, add), ...channels];
}

function opened({ sealer }: WorkspacesSettings, installation: SlackInstallation): string | SealBroken {
  try {
    return sealer.open(installation.botToken, installation.workspaceId);
  } catch (error) {
    if (error instanceof SealBroken) return error;
    throw error;
  }
}

/** Whose ids are written without a workspace. */
function homeOf({ tokenWorkspaceId, allowed }: WorkspacesSettings): string | null {
  return tokenWorkspaceId ?? allowed[0] ?? null;
}

function stranger(workspaceId: string): Check {
  return failed(
    `workspace ${workspaceId}`,
    'added the app, but is not in slack.workspaces: it is neither answered nor written to',
    'add it to slack.workspaces in varsel.yaml, or remove the app there',
  );
}
