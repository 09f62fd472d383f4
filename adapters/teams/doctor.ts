import { SendRefused } from '../../src/chat/adapter.js';
import type { ConversationStore } from '../../src/stores/conversations.js';
import { type Check, failed, passed } from '../web/check.js';
import type { TeamsAuthentication } from './authentication.js';
import { errorOfToken } from './send-error.js';
import { teamsAdapter } from './teams-adapter.js';

export interface TeamsSettings {
  readonly authentication: Pick<TeamsAuthentication, 'token'>;
  readonly appId: string;
  readonly tenantId: string | null;
  readonly serviceUrl?: string;
  /** Ids of the channels that routes name. */
  readonly channelIds: readonly string[];
  /** What Teams told of conversations; null where the database is away: then no channel is asked for. */
  readonly conversations: ConversationStore | null;
  readonly now: () => Date;
}

/** Checks the registration and the channels one by one, in the order in which they are mended. */
export async function checkTeams(settings: TeamsSettings): Promise<Check[]> {
  const token = await checkToken(settings);
  // Nothing more can be said without a token that works.
  const { conversations } = settings;
  if (!token.ok || conversations === null) return [token];
  const adapter = teamsAdapter({ ...settings, conversations });
  const channels: Check[] = [];
  for (const id of new Set(settings.channelIds)) {
    const name = `Teams channel ${id}`;
    try {
      channels.push(channelCheck(name, await adapter.membership({ platform: 'teams', kind: 'channel', id })));
    } catch (error) {
      channels.push(unasked(name, error));
    }
  }
  return [token, ...channels];
}

async function checkToken({ authentication, appId }: TeamsSettings): Promise<Check> {
  const name = 'Teams registration';
  try {
    await authentication.token(true);
    return passed(name, `app ${appId}; only a request from Teams can prove the address that it sends to`);
  } catch (error) {
    const meaning = errorOfToken(error);
    return meaning instanceof SendRefused
      ? failed(
          name,
          `Microsoft’s sign-in refuses it (${meaning.detail})`,
          'check TEAMS_APP_ID and TEAMS_TENANT_ID, and make a new client secret for TEAMS_APP_PASSWORD',
        )
      : failed(name, meaning.message, 'check the network: login.microsoftonline.com must be reached');
  }
}

function channelCheck(
  name: string,
  channel: {
    readonly name: string;
    readonly isMember: boolean;
    readonly isArchived: boolean;
    readonly isShared: boolean;
  },
): Check {
  if (channel.isArchived)
    return failed(
      name,
      `${channel.name} is archived`,
      'restore its team, or name another channel in varsel.yaml',
    );
  if (!channel.isMember)
    return failed(name, 'the app is not in its team', 'add the app to the team under "Manage team", Apps');
  if (channel.isShared)
    return failed(
      name,
      `${channel.name} is shared with another organisation, or has guests`,
      'name a channel of your own in varsel.yaml: customer data are never posted where others read',
    );
  return passed(name, `${channel.name}, and the app is in its team`);
}

function unasked(name: string, error: unknown): Check {
  if (error instanceof SendRefused)
    return failed(
      name,
      `Teams answers ${error.detail}`,
      'check the id in varsel.yaml (channel, "Get link to channel"), and that the app is in its team',
    );
  const detail = error instanceof Error ? error.message : 'no answer';
  return failed(name, detail, 'check the network, and TEAMS_SERVICE_URL if it is set');
}
