import type { Platform } from '../domain/delivery.js';
import type { Environment } from './environment.js';

/** The platforms that are set up, the first preferred. Slack where none is yet: what is owed waits for it. */
export function connectedPlatforms(environment: Environment): readonly [Platform, ...Platform[]] {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_CLIENT_ID: clientId,
    TEAMS_APP_ID: appId,
    TEAMS_MODE: teamsMode,
  } = environment;
  const hasTeams = appId !== undefined || teamsMode === 'playground';
  if (botToken === undefined && clientId === undefined && hasTeams) return ['teams'];
  return hasTeams ? ['slack', 'teams'] : ['slack'];
}
