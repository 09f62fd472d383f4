import { randomUUID } from 'node:crypto';
import type { SlackMode } from '../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import { actOnAlert } from '../alerts/act.js';
import { personTarget } from '../alerts/routing.js';
import type { ChatAdapter } from '../chat/adapter.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { chatHandler } from '../chat/handler.js';
import { type CustomerDirectory, customerDirectory } from '../chat/names/customer-directory.js';
import { renderDelivery } from '../chat/render-delivery.js';
import type { ChatHandler } from '../chat/request.js';
import { shareThrough } from '../chat/share.js';
import type { Config } from '../config/config.js';
import type { Target } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import type { Parts } from './parts.js';
import { chatSettings } from './settings.js';

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

export interface ChatSurface {
  readonly handle: ChatHandler;
  readonly directory: CustomerDirectory;
}

/** The core's side of a conversation: commands, presses and forms. */
export function chatSurface(parts: Parts, adapter: ChatAdapter): ChatSurface {
  const { stores, config, now, logger } = parts;
  const directory = customerDirectory({
    customers: stores.customers,
    now,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    onRefreshError: (error) => logger.warn({ err: error }, 'customer names could not be read'),
  });
  const handle = chatHandler({
    stores,
    settings: chatSettings(config),
    act: actOnAlert({ stores, now, directTarget: (staff) => directTarget(staff, config) }),
    directory,
    share: shareThrough(() => adapter),
    now,
    newId: randomUUID,
    log: logger,
    refreshCard: async (alertId) => {
      await updateCards(cardUpdates(parts, adapter), alertId);
    },
  });
  return { handle, directory };
}

/** What bringing posted cards up to date needs. */
export function cardUpdates(parts: Parts, adapter: ChatAdapter): Parameters<typeof updateCards>[0] {
  const { stores, now, onStep, recovery, logger } = parts;
  return {
    stores,
    adapter,
    render: renderer(parts),
    now,
    onStep,
    leaseMs: recovery.delivery.leaseMs,
    warn: (message, about) => logger.warn(about, message),
  };
}

function directTarget(staff: Staff, { people }: Config): Target | null {
  const setByHand = people.find((person) => person.staff === staff.id)?.slack;
  return personTarget({ ...staff, slackUserId: setByHand ?? staff.slackUserId }, 'slack');
}

export function renderer({ stores, config, now }: Parts): ReturnType<typeof renderDelivery> {
  return renderDelivery({ stores, settings: chatSettings(config), now });
}
