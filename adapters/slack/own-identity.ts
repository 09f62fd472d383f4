import type { WebClient } from '@slack/web-api';
import type { OwnTeam } from './account.js';
import type { OwnIdentity } from './find-delivery.js';

/** The bot's own account and the workspace it is in. */
export type Own = OwnIdentity & OwnTeam;

export async function askOwn(client: WebClient): Promise<Own> {
  const answer = await client.auth.test();
  return {
    userId: answer.user_id ?? '',
    botId: answer.bot_id ?? null,
    teamId: answer.team_id ?? null,
    enterpriseId: answer.enterprise_id ?? null,
  };
}
