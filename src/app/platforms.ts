import { APP_RATES, CONVERSATION_RATES } from '../../adapters/teams/limits.js';
import type { TeamsAdapter } from '../../adapters/teams/teams-adapter.js';
import type { Pace, Rate } from '../../jobs/pace.js';
import type { ChatAdapter } from '../chat/adapter.js';
import type { Config } from '../config/config.js';
import { type Platform, platformOfTarget } from '../domain/delivery.js';
import type { Parts } from './parts.js';
import { slackSender } from './slack.js';
import { teamsSender } from './teams.js';

/** What sends to each platform; null for those that are not connected. */
export interface Senders {
  readonly slack: ChatAdapter | null;
  readonly teams: TeamsAdapter | null;
}

export function platformSenders(parts: Parts): Senders {
  return { slack: slackSender(parts), teams: teamsSender(parts) };
}

export function isAnyConnected({ slack, teams }: Senders): boolean {
  return slack !== null || teams !== null;
}

/** @throws Error for a platform that is not connected. */
export function connected(senders: Senders, platform: Platform): ChatAdapter {
  const adapter = senders[platform];
  if (adapter === null) throw new Error(`${platform} is not connected; varsel doctor says what is missing`);
  return adapter;
}

/** Requests arrive a little earlier or later than they were sent, so the last few per cent are left. */
const ARRIVAL_MARGIN = 1.03;

/** How fast messages may go to a target: at its own pace, and at that of all messages to its platform together. */
export function pacesOf(targetKey: string, { slack }: Pick<Config, 'slack'>): readonly Pace[] {
  switch (platformOfTarget(targetKey)) {
    case 'teams':
      return [
        { key: targetKey, rates: CONVERSATION_RATES.map(windowOf) },
        { key: 'teams', rates: APP_RATES.map(windowOf) },
      ];
    default: {
      const { messageIntervalMs: intervalMs, messageBurst: burst } = slack;
      return [{ key: targetKey, rates: [{ kind: 'interval', intervalMs, burst }] }];
    }
  }
}

function windowOf({ count, windowMs }: { readonly count: number; readonly windowMs: number }): Rate {
  return { kind: 'window', count, windowMs: Math.ceil(windowMs * ARRIVAL_MARGIN) };
}
