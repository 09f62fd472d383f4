import { SLACK_TIERS } from '../../adapters/slack/limits.js';
import { placeOf } from '../../adapters/slack/workspace-id.js';
import { withoutThread } from '../../adapters/teams/conversation-book.js';
import { APP_RATES, CONVERSATION_RATES } from '../../adapters/teams/limits.js';
import type { Pace, Pacer, Paces, Rate } from '../../jobs/pace.js';
import type { CallPlace, PacedCall, Turns } from '../chat/delivery/paced-adapter.js';
import type { Config } from '../config/config.js';
import { targetKey } from '../domain/delivery.js';

/** Requests take unequally long to arrive, so each stretch of time is taken for a little longer than it is. */
const ARRIVAL_MARGIN_MS = 30;
const ARRIVAL_MARGIN_SHARE = 0.005;
const MINUTE_MS = 60_000;
/** So many messages to a workspace may go out at once after a quiet time. */
const WORKSPACE_BURST = 20;
/** Left of a method's tier for those who have just pressed something. */
const LEFT_FOR_PRESSES = 10;

interface TurnsOptions {
  readonly pacer: Pacer;
  readonly config: Pick<Config, 'slack'>;
  /** Somebody is looking on, rather than a job that comes again by itself. */
  readonly isUrgent: boolean;
  /** Where Redis can't be asked people are answered all the same; left out, the work fails and comes again. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Turns within what each platform allows. */
export function platformTurns({ pacer, config, isUrgent, onTrouble }: TurnsOptions): Turns {
  const pacesOf = (call: PacedCall, place: CallPlace): Paces =>
    place.platform === 'slack'
      ? slackPaces(call, place, config, isUrgent)
      : teamsPaces(call, place, isUrgent);
  async function orElse<Value>(value: Value, work: Promise<Value>): Promise<Value> {
    if (onTrouble === undefined) return work;
    try {
      return await work;
    } catch (error) {
      onTrouble(error);
      return value;
    }
  }
  return {
    take: (call, place) => orElse(0, pacer.take(pacesOf(call, place))),
    delayed: (call, place) => orElse(undefined, pacer.delayed(pacesOf(call, place))),
    limited: (call, place, retryAfterMs) =>
      orElse(undefined, pacer.limited(pacesOf(call, place), retryAfterMs)),
  };
}

function slackPaces(
  call: PacedCall,
  place: CallPlace,
  { slack }: Pick<Config, 'slack'>,
  isUrgent: boolean,
): Paces {
  const workspace = placeOf(place.id).workspaceId ?? 'home';
  const tier = (method: keyof typeof SLACK_TIERS): Pace => ({
    key: `slack-${workspace}-${method}`,
    rates: [windowOf({ count: SLACK_TIERS[method], windowMs: MINUTE_MS })],
  });
  const spare = isUrgent ? 0 : LEFT_FOR_PRESSES;
  const { messageIntervalMs: intervalMs, messageBurst: burst, messagesPerMinute } = slack;
  const channel: Pace = { key: targetKey(place), rates: [{ kind: 'interval', intervalMs, burst }] };
  switch (call) {
    case 'post': {
      const each = {
        kind: 'interval',
        intervalMs: MINUTE_MS / messagesPerMinute,
        burst: WORKSPACE_BURST,
      } as const;
      return { own: channel, shared: { key: `slack-${workspace}-posts`, rates: [each] }, isUrgent };
    }
    case 'whisper':
      return { own: channel, shared: tier('chat.postEphemeral'), isUrgent };
    case 'update':
      return { own: null, shared: tier('chat.update'), spare };
    case 'find':
      return { own: null, shared: tier('conversations.history') };
    case 'membership':
      return { own: null, shared: tier('conversations.info'), spare };
  }
}

/** Teams counts changes in a conversation as it counts posts, and every request in the app's. */
function teamsPaces(call: PacedCall, { platform, kind, id }: CallPlace, isUrgent: boolean): Paces {
  const shared = { key: 'teams', rates: APP_RATES.map(windowOf) };
  switch (call) {
    case 'post':
    case 'whisper':
    case 'update': {
      const key = targetKey({ platform, kind, id: withoutThread(id) });
      return { own: { key, rates: CONVERSATION_RATES.map(windowOf) }, shared, isUrgent };
    }
    case 'find':
      return { own: null, shared: null };
    case 'membership':
      // Its channels, and who is in it.
      return { own: null, shared, calls: 2 };
  }
}

function windowOf({ count, windowMs }: { readonly count: number; readonly windowMs: number }): Rate {
  const marginMs = Math.max(ARRIVAL_MARGIN_MS, windowMs * ARRIVAL_MARGIN_SHARE);
  return { kind: 'window', count, windowMs: Math.ceil(windowMs + marginMs) };
}
