import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { refusalLog } from '../adapters/web/refusal-log.js';
import { ownReplayMemory } from '../adapters/web/replay-memory.js';
import { SIGNATURE_HEADER, signatureOf, TIMESTAMP_HEADER } from '../adapters/web/signed-request.js';
import { TICKETS_PATH, ticketsRoute } from '../adapters/web/tickets-route.js';
import { webServer } from '../adapters/web/web-server.js';
import { mongooseStores } from '../models/stores.js';
import { publicHolidays } from '../src/alerts/working-days.js';
import { serviceSettings } from '../src/config/service-settings.js';
import type { Target } from '../src/domain/delivery.js';
import type { Staff } from '../src/domain/staff.js';
import type { Stores } from '../src/stores/stores.js';
import { serviceDesk } from '../src/tickets/service-desk.js';
import { type TakeInDependencies, takeInTicket } from '../src/tickets/take-in-ticket.js';
import { databaseServer } from './commands/server.js';
import { CUSTOMERS, loadOverviews, mailOf, timed } from './overview.js';
import { percentile } from './statistics.js';

const WARM_UP = 200;
const CALLS = 1_000;
/** docs: requirements on routing, absolute on a mongod. */
const TOTAL_P95_MS = 150;
const NOW = new Date('2026-03-02T08:00:00Z');
const SECRET = 'a-secret-that-only-this-benchmark-knows';
const COMPANY = { country: 'NO', currency: 'EUR', timezone: 'Europe/Oslo' };
const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'CBENCH' };
const PEOPLE = Array.from({ length: 30 }, (_, index) => `S${index}`);
const TEXT =
  'The packing line has stopped again with error E42, the third time this month. Nothing has helped so far. '.repeat(
    10,
  );

/**
 * Time from a ticket system's signed request to its answer, by when the ticket is read, routed and its card's delivery is
 * stored, with 100,000 customers and an even queue of people; the wait for stores counted apart.
 *
 * @returns what is missed of the goals.
 */
export async function benchTickets(connection: Connection, print: (line: string) => void): Promise<string[]> {
  const stores = mongooseStores(connection);
  const { name, isMongod } = await databaseServer(connection);
  const loadedIn = await timed(() => loadOverviews(stores));
  await stores.staff.upsert(PEOPLE.map(personOf));
  print(`  ${CUSTOMERS} overviews written in ${(loadedIn / 1000).toFixed(1)} s, on ${name}`);
  const wait = waitClock();
  const logger = pino({ level: 'error' });
  const dependencies = dependenciesOf(stores, wait);
  const route = ticketsRoute({
    secret: SECRET,
    takeIn: (ticket) => takeInTicket(ticket, dependencies),
    afterwards: () => undefined,
    replays: ownReplayMemory(() => NOW.getTime()),
    refused: refusalLog(logger, () => NOW.getTime()),
    now: () => NOW,
  });
  const server = webServer({ port: 0, routes: [route], logger });
  const { host, port } = await server.start();
  const total: number[] = [];
  const own: number[] = [];
  try {
    for (let call = 0; call < WARM_UP + CALLS; call++) {
      wait.waitedMs = 0;
      const ms = await timed(() => tell(`http://${host}:${port}${TICKETS_PATH}`, call));
      if (call < WARM_UP) continue;
      total.push(ms);
      own.push(ms - wait.waitedMs);
    }
  } finally {
    await server.stop(0);
  }
  const sent = await stores.deliveries.unsent('slack-channel-CBENCH', WARM_UP + CALLS + 1);
  const p95 = percentile(total, 95);
  const share = Math.round(100 * (1 - percentile(own, 50) / percentile(total, 50)));
  print(`  ticket to routed card   p50 ${percentile(total, 50).toFixed(1)} ms  p95 ${p95.toFixed(1)} ms`);
  print(
    `  of it not the database   p50 ${percentile(own, 50).toFixed(1)} ms  p95 ${percentile(own, 95).toFixed(1)} ms; the database's share ${share} %`,
  );
  const missed =
    isMongod && p95 > TOTAL_P95_MS ? [`p95 is ${p95.toFixed(1)} ms, and ${TOTAL_P95_MS} ms is the most`] : [];
  return sent.length === WARM_UP + CALLS
    ? missed
    : [...missed, `${sent.length} cards wait, not ${WARM_UP + CALLS}`];
}

function dependenciesOf(stores: Stores, wait: WaitClock): TakeInDependencies {
  const settings = serviceSettings.parse({
    queues: [
      {
        name: 'all',
        channel: 'bench',
        people: { junior: PEOPLE.slice(0, 10), experienced: PEOPLE.slice(10, 20), senior: PEOPLE.slice(20) },
      },
    ],
    lines: { standard: { seniority: 'junior' } },
  });
  const everybody = new Map(PEOPLE.map((id) => [id, personOf(id)]));
  const { absences, alerts, audit, deliveries, events, histories, overviews, serviceTickets } = stores;
  const all = { absences, alerts, audit, deliveries, events, histories, overviews, serviceTickets };
  return {
    stores: Object.fromEntries(
      Object.entries(all).map(([key, store]) => [key, watched(store, wait)]),
    ) as unknown as TakeInDependencies['stores'],
    desk: serviceDesk(settings, COMPANY, publicHolidays()),
    // Held for a few seconds in the product.
    staff: async () => everybody,
    reach: async () => ({ channel: () => [CHANNEL], direct: () => [] }),
    company: COMPANY,
    now: () => NOW,
  };
}

async function tell(url: string, call: number): Promise<void> {
  const body = JSON.stringify({
    id: String(call),
    source: 'desk',
    openedAt: NOW.toISOString(),
    sender: mailOf((call * 7919) % CUSTOMERS),
    subject: 'The packing line stops',
    text: TEXT,
  });
  const timestamp = String(Math.floor(NOW.getTime() / 1000));
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: timestamp,
      [SIGNATURE_HEADER]: signatureOf(SECRET, timestamp, body),
    },
    body,
  });
  const { customer } = (await response.json()) as { readonly customer?: string };
  if (customer !== 'known')
    throw new Error(`ticket ${call} was answered with ${response.status}, ${customer}`);
}

function personOf(id: string): Staff {
  return {
    id,
    name: `Person ${id}`,
    email: null,
    role: 'agent',
    team: '',
    deputyId: null,
    leaderId: null,
    country: null,
    timezone: null,
    language: null,
    slackUserId: null,
    teamsUserId: null,
    updatedAt: NOW,
  };
}

interface WaitClock {
  waitedMs: number;
  under: number;
  since: number;
}

const waitClock = (): WaitClock => ({ waitedMs: 0, under: 0, since: 0 });

/** The same store; time in which any number of its calls are under way is counted once. */
function watched<Store extends object>(store: Store, clock: WaitClock): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        if (clock.under === 0) clock.since = performance.now();
        clock.under += 1;
        try {
          return await Reflect.apply(method, target, args);
        } finally {
          clock.under -= 1;
          if (clock.under === 0) clock.waitedMs += performance.now() - clock.since;
        }
      };
    },
  });
}
