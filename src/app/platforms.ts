import type { TeamsAdapter } from '../../adapters/teams/teams-adapter.js';
import type { ChatAdapter } from '../chat/adapter.js';
import { pacedAdapter, type Turns } from '../chat/delivery/paced-adapter.js';
import type { Platform } from '../domain/delivery.js';
import type { Parts } from './parts.js';
import { type SlackSender, slackSender } from './slack.js';
import { teamsSender } from './teams.js';

/** What sends to each platform; null for those that are not connected. */
export interface Senders {
  readonly slack: SlackSender | null;
  readonly teams: TeamsAdapter | null;
}

export function platformSenders(parts: Parts): Senders {
  return { slack: slackSender(parts), teams: teamsSender(parts) };
}

export function isAnyConnected({ slack, teams }: Senders): boolean {
  return slack !== null || teams !== null;
}

/** The same, within the rates of each. */
export function pacedSenders({ slack, teams }: Senders, turns: Turns): Senders {
  return {
    slack: slack === null ? null : pacedAdapter(slack, turns),
    teams: teams === null ? null : pacedAdapter(teams, turns),
  };
}

/** @throws Error for a platform that is not connected. */
export function connected(senders: Senders, platform: Platform): ChatAdapter {
  const adapter = senders[platform];
  if (adapter === null) throw new Error(`${platform} is not connected; varsel doctor says what is missing`);
  return adapter;
}
