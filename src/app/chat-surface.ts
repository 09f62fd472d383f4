import { randomUUID } from 'node:crypto';
import { actOnAlert } from '../alerts/act.js';
import { personTargets } from '../alerts/routing.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { type FollowDependencies, isFollowedId, updateFollowed } from '../chat/delivery/update-followed.js';
import { chatHandler } from '../chat/handler.js';
import { type CustomerDirectory, customerDirectory } from '../chat/names/customer-directory.js';
import { renderDelivery } from '../chat/render-delivery.js';
import type { ChatHandler } from '../chat/request.js';
import { shareThrough } from '../chat/share.js';
import { stageDesk, tasksOnDesk } from './measures.js';
import { withFactors } from './models.js';
import type { Parts } from './parts.js';
import { connected, type Senders } from './platforms.js';
import { routingTable } from './routing-table.js';
import { alertSettings, chatSettings } from './settings.js';

export interface ChatSurface {
  readonly handle: ChatHandler;
  readonly directory: CustomerDirectory;
}

/** The core's side of a conversation: commands, presses and forms, from whichever platform. */
export function chatSurface(parts: Parts, senders: Senders): ChatSurface {
  const { stores, config, now, logger } = parts;
  const routing = routingTable(config);
  const directory = customerDirectory({
    customers: stores.customers,
    now,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    onRefreshError: (error) => logger.warn({ err: error }, 'customer names could not be read'),
  });
  const handle = chatHandler({
    stores,
    settings: chatSettings(config),
    act: actOnAlert({
      stores,
      now,
      directTargets: (staff) => personTargets(staff, routing),
      settings: alertSettings(config),
    }),
    actOnTask: tasksOnDesk(parts),
    stages: stageDesk(parts),
    directory,
    share: shareThrough((platform) => connected(senders, platform)),
    now,
    withFactors: (score) => withFactors(parts, score),
    newId: randomUUID,
    log: logger,
    refreshCard: async (id) => {
      await (isFollowedId(id) ? updateFollowed : updateCards)(cardUpdates(parts, senders), id);
    },
  });
  return { handle, directory };
}

/** What bringing posted cards up to date needs. */
export function cardUpdates(parts: Parts, senders: Senders): FollowDependencies {
  const { stores, now, onStep, recovery, logger } = parts;
  return {
    stores,
    adapterOf: (platform) => senders[platform],
    render: renderer(parts),
    now,
    onStep,
    leaseMs: recovery.delivery.leaseMs,
    warn: (message, about) => logger.warn(about, message),
  };
}

export function renderer({ stores, config, now }: Parts): ReturnType<typeof renderDelivery> {
  return renderDelivery({ stores, settings: chatSettings(config), now });
}
