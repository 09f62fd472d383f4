import type { Logger } from 'pino';
import { actOnAlert } from '../../src/alerts/act.js';
import { chatHandler } from '../../src/chat/handler.js';
import { customerDirectory } from '../../src/chat/names/customer-directory.js';
import type { ChatHandler } from '../../src/chat/request.js';
import type { ChatSettings } from '../../src/chat/settings.js';
import type { ShareCard } from '../../src/chat/share.js';
import { actOnTask } from '../../src/measures/act-on-task.js';
import { stagePreview } from '../../src/measures/stage-preview.js';
import type { Stores } from '../../src/stores/stores.js';
import { ticketDesk } from '../../src/tickets/act-on-ticket.js';
import { alertSettings } from './alerts.js';
import { someTicketDependencies } from './service-desk.js';

export interface DeskHandlerOptions {
  readonly stores: Stores;
  readonly settings: ChatSettings;
  readonly share: ShareCard;
  readonly refreshCard: (alertId: string) => Promise<void>;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** The product's own chat handler, with what a desk in memory has. */
export function deskHandler({
  stores,
  settings,
  share,
  refreshCard,
  logger,
  now,
}: DeskHandlerOptions): ChatHandler {
  let ids = 0;
  return chatHandler({
    stores,
    settings,
    act: actOnAlert({ stores, now, directTargets: () => [], settings: alertSettings() }),
    actOnTask: actOnTask({ stores, now, direct: () => ({ targets: [] }) }),
    tickets: ticketDesk(someTicketDependencies(stores, now)),
    stages: {
      defaults: { default: 'act', teams: {} },
      preview: async () => stagePreview([], 4, 'backtest'),
    },
    directory: customerDirectory({
      customers: stores.customers,
      now,
      pause: async () => undefined,
      onRefreshError: (error) => {
        throw error;
      },
    }),
    share,
    now,
    newId: () => `id-${++ids}`,
    log: logger,
    refreshCard,
  });
}
