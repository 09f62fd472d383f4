import { randomUUID } from 'node:crypto';
import { firstOf } from '../../adapters/web/first-of.js';
import { actOnAlert } from '../alerts/act.js';
import { personTargets } from '../alerts/routing.js';
import type { ChatAdapter, PersonProfile } from '../chat/adapter.js';
import { companyOf } from '../chat/deliveries/weekly-digest.js';
import { askingSeldom } from '../chat/delivery/check-target.js';
import { updateCards } from '../chat/delivery/update-cards.js';
import { type FollowDependencies, isFollowedId, updateFollowed } from '../chat/delivery/update-followed.js';
import { updateModelReports } from '../chat/delivery/update-model-reports.js';
import { chatHandler } from '../chat/handler.js';
import { outsiders } from '../chat/linking/outsiders.js';
import { type CustomerDirectory, customerDirectory } from '../chat/names/customer-directory.js';
import { renderDelivery } from '../chat/render-delivery.js';
import type { ChatHandler } from '../chat/request.js';
import { shareThrough } from '../chat/share.js';
import { weekReader } from '../digest/week-reader.js';
import type { QueueState } from '../domain/queue-state.js';
import type { DirtyDeal } from '../stores/deals.js';
import { stageDesk, tasksOnDesk } from './measures.js';
import { factorsOnDemand } from './models.js';
import { refreshOverviewsNow } from './overviews.js';
import type { Parts } from './parts.js';
import { pictures } from './pictures.js';
import { connected, type Senders } from './platforms.js';
import { roleTargets } from './role-targets.js';
import { routingNow, routingTable } from './routing-table.js';
import { alertSettings, chatSettings } from './settings.js';
import { ticketsOnDesk } from './tickets.js';
import { revalueNow } from './value.js';

export interface ChatSurface {
  readonly handle: ChatHandler;
  readonly directory: CustomerDirectory;
}

/** The core's side of a conversation: commands, presses and forms, from whichever platform. */
export function chatSurface(
  parts: Parts,
  senders: Senders,
  queueState: () => Promise<QueueState | null>,
  dealsChanged?: (changed: readonly DirtyDeal[]) => Promise<void>,
): ChatSurface {
  const { stores, accounts, config, now, logger, offers } = parts;
  const routing = routingTable(config);
  const updates = cardUpdates(parts, senders);
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const directory = customerDirectory({
    customers: stores.customers,
    now,
    pause,
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
    tickets: ticketsOnDesk(parts),
    ...(offers === undefined ? {} : { offers: offers.desk }),
    stages: stageDesk(parts),
    directory,
    share: shareThrough((platform) => connected(senders, platform)),
    routing: routingNow(config, stores.routes, now),
    now,
    draw: pictures(logger),
    withFactors: factorsOnDemand(parts),
    queueState,
    membershipOf: (target) => connected(senders, target.platform).membership(target),
    linking: {
      profileOf: (platform, platformUserId) => connected(senders, platform).profile(platformUserId),
      administrators: () => roleTargets('administrator', { stores, config }),
    },
    isOutsider: outsiders({
      kindOf: (platform, platformUserId) => kindInTime(connected(senders, platform), platformUserId, parts),
      now,
      changes: parts.peopleChanges,
    }),
    newId: randomUUID,
    log: logger,
    accounts,
    pause,
    ...(dealsChanged === undefined ? {} : { dealsChanged }),
    refreshCard: async (id) => {
      await (isFollowedId(id) ? updateFollowed : updateCards)(updates, id);
    },
    refreshOverviews: async (customerIds) => {
      await revalueNow(parts, customerIds);
      return refreshOverviewsNow(parts, customerIds);
    },
    refreshModelReports: async (modelId) =>
      updateModelReports(updates, modelId, await roleTargets('administrator', { stores, config })),
  });
  return { handle, directory };
}

/** A platform that is slow keeps nobody from an answer. */
const ASKED_WITHIN_MS = 1_000;

async function kindInTime(
  adapter: ChatAdapter,
  platformUserId: string,
  { logger }: Pick<Parts, 'logger'>,
): Promise<PersonProfile['kind'] | null> {
  const asked = adapter.profile(platformUserId).catch((error: unknown) => {
    logger.warn({ err: error }, 'the platform does not say whether somebody is a guest');
    return null;
  });
  const profile = await firstOf(asked, ASKED_WITHIN_MS);
  return profile === 'late' ? null : (profile?.kind ?? null);
}

/** What bringing posted cards up to date needs. */
export function cardUpdates(parts: Parts, senders: Senders): FollowDependencies {
  const { stores, now, onStep, recovery, logger, peopleChanges } = parts;
  const seldom = (adapter: ChatAdapter | null) =>
    adapter === null ? null : askingSeldom(adapter, now, peopleChanges);
  const adapters = { slack: seldom(senders.slack), teams: seldom(senders.teams) };
  return {
    stores,
    adapterOf: (platform) => adapters[platform],
    render: renderer(parts),
    now,
    onStep,
    leaseMs: recovery.delivery.leaseMs,
    warn: (message, about) => logger.warn(about, message),
  };
}

export function renderer({ stores, config, now, logger, offers }: Parts): ReturnType<typeof renderDelivery> {
  const settings = chatSettings(config);
  const readWeek = weekReader(stores, companyOf(settings, stores));
  const routing = routingNow(config, stores.routes, now);
  return renderDelivery({
    stores,
    settings,
    now,
    routing,
    draw: pictures(logger),
    readWeek,
    ...(offers === undefined ? {} : { offers: offers.desk }),
  });
}
