import { refusalLog } from '../../adapters/web/refusal-log.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import { ticketsRoute } from '../../adapters/web/tickets-route.js';
import type { Route } from '../../adapters/web/web-server.js';
import type { JobQueue } from '../../jobs/queue.js';
import { channelTargets, personTargets } from '../alerts/routing.js';
import { publicHolidays } from '../alerts/working-days.js';
import type { Config } from '../config/config.js';
import { targetKey } from '../domain/delivery.js';
import { type TicketDesk, ticketDesk } from '../tickets/act-on-ticket.js';
import { type IncomingTicketText, incomingTicket } from '../tickets/incoming-ticket.js';
import { runTicketClock } from '../tickets/run-ticket-clock.js';
import { type ServiceDesk, serviceDesk } from '../tickets/service-desk.js';
import { type TakeInDependencies, type TakenTicket, takeInTicket } from '../tickets/take-in-ticket.js';
import { refreshOverviewsNow } from './overviews.js';
import type { Parts } from './parts.js';
import { routingNow } from './routing-table.js';
import { ticketReaderNow } from './ticket-reading.js';

type TicketParts = Pick<Parts, 'stores' | 'accounts' | 'config' | 'logger' | 'now'>;

/** Where ticket systems tell of tickets; closed to all while no secret is set. */
export function ticketsAccess(parts: Parts, queue: Pick<JobQueue, 'add'>, replays: ReplayMemory): Route {
  const { config, logger, now } = parts;
  const dependencies = ticketsOf(parts);
  return ticketsRoute({
    secret: config.environment.TICKETS_WEBHOOK_SECRET,
    takeIn: (ticket) => takeInTicket(ticket, dependencies),
    afterwards: (taken) => {
      afterTicket(taken, parts, queue).catch((error: unknown) => {
        // The sweep finds the card, and the night the overview.
        logger.warn({ err: error }, 'what follows a ticket is made up for later');
      });
    },
    replays,
    refused: refusalLog(logger, () => now().getTime()),
    now,
  });
}

/**
 * Takes one in from this process; its card is left to the sweep.
 * @throws Error where it is no ticket.
 */
export async function takeInTicketNow(parts: TicketParts, ticket: IncomingTicketText): Promise<void> {
  const taken = await takeInTicket(incomingTicket.parse(ticket), ticketsOf(parts));
  if (!taken.ok) throw new Error(`the ticket was refused: ${JSON.stringify(taken.refusal)}`);
  if (taken.value.customerId !== null) await refreshOverviewsNow(parts, [taken.value.customerId]);
}

/** What people press on tickets. */
export function ticketsOnDesk(parts: TicketParts): TicketDesk {
  return ticketDesk(ticketsOf(parts));
}

/** One tick for tickets; returns how many steps were taken. */
export function runTicketClockNow(parts: TicketParts): Promise<number> {
  return runTicketClock(ticketsOf(parts));
}

export function serviceDeskOf({ service, company }: Pick<Config, 'service' | 'company'>): ServiceDesk {
  return serviceDesk(service, company, publicHolidays());
}

function ticketsOf({ stores, accounts, config, logger, now }: TicketParts): TakeInDependencies {
  const routing = routingNow(config, stores.routes, now);
  return {
    stores,
    desk: serviceDeskOf(config),
    staff: () => accounts.people(),
    async reach() {
      const table = await routing();
      return {
        channel: (name) => channelTargets(name, table),
        direct: (person) => personTargets(person, table),
      };
    },
    company: config.company,
    ticketReader: ticketReaderNow({ stores, config, logger }),
    now,
  };
}

/** The card goes out at once, and who asks for the customer sees the ticket. */
async function afterTicket(
  { customerId, ticket, isNew }: TakenTicket,
  parts: Parts,
  queue: Pick<JobQueue, 'add'>,
): Promise<void> {
  if (customerId !== null) await refreshOverviewsNow(parts, [customerId]);
  // A customer that complains now is sold nothing that some other card still shows.
  const desk = parts.offers?.desk;
  if (customerId !== null && desk !== undefined && (await desk.isOn())) await desk.judgeAnew(customerId);
  if (ticket === null || !isNew) return;
  for (const target of ticket.targets) await queue.add('drain-channel', { targetKey: targetKey(target) });
}
