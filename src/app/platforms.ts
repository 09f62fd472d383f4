import type { TeamsAdapter } from '../../adapters/teams/teams-adapter.js';
import type { ChatAdapter } from '../chat/adapter.js';
import {
  type Patience,
  pacedAdapter,
  placeOf,
  type Turns,
  waitingTurns,
} from '../chat/delivery/paced-adapter.js';
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

/** The same, within the rates of each; with patience for those who look on. */
export function pacedSenders(
  { slack, teams }: Senders,
  turns: Turns,
  patience: Patience | null = null,
): Senders {
  return {
    slack: slack === null ? null : pacedAdapter(slack, turns, patience),
    teams: teams === null ? null : pacedTeams(teams, turns, patience),
  };
}

/** What only Teams has is counted as well. */
function pacedTeams(teams: TeamsAdapter, turns: Turns, patience: Patience | null): TeamsAdapter {
  const paced = pacedAdapter(teams, turns, patience);
  if (patience === null) return paced;
  const turn = waitingTurns(turns, patience);
  return {
    ...paced,
    async change(reference, content, of) {
      await turn('update', of ?? placeOf(reference));
      await teams.change(reference, content, of);
    },
    async say(conversationId, text) {
      await turn('post', placeOf({ platform: 'teams', conversationId }));
      await teams.say(conversationId, text);
    },
  };
}

/** @throws Error for a platform that is not connected. */
export function connected(senders: Senders, platform: Platform): ChatAdapter {
  const adapter = senders[platform];
  if (adapter === null) throw new Error(`${platform} is not connected; varsel doctor says what is missing`);
  return adapter;
}
