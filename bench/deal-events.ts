import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'mongoose';
import { SIGNATURE_HEADER, signatureOf, TIMESTAMP_HEADER } from '../adapters/web/signed-request.js';
import { producerConnection } from '../jobs/connection.js';
import { jobQueue } from '../jobs/queue.js';
import { mongooseStores } from '../models/stores.js';
import { databaseServer } from './commands/server.js';
import { BENCH_SECRET } from './deal-events/child-parts.js';
import { loadCompany, trainModel } from './deal-events/company.js';
import type { WebTold, WorkerTold } from './deal-events/told.js';
import { percentile } from './statistics.js';

/** docs: requirements on speed, absolute on a mongod. */
const P95_MS = 1_000;
const KILLED_AFTER = 0.5;
const SWEEP_MS = 5_000;
/** So long after the last event every one of them has its score, or is lost. */
const GRACE_MS = 30_000;

export interface DealEventsOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** The database's address, for processes of their own. */
  readonly mongodbUri: string;
  readonly redisUrl: string;
  readonly print: (line: string) => void;
}

/**
 * Time from an event's sending to the stored new chance of its deal: through the signed HTTP route, Redis, two workers of
 * which one is killed in the middle, and the database, each in a process of its own.
 *
 * @returns what is missed of the goals.
 */
export async function benchDealEvents(
  connection: Connection,
  { perSecond, seconds, mongodbUri, redisUrl, print }: DealEventsOptions,
): Promise<string[]> {
  const stores = mongooseStores(connection);
  const { name, isMongod } = await databaseServer(connection);
  const open = await loadCompany(stores, new Date());
  const model = await trainModel(stores, new Date());
  print(`  ${open.length} open deals scored by ${model}, on ${name}`);
  const environment = { MONGODB_URI: mongodbUri, REDIS_URL: redisUrl, BENCH_PREFIX: `bench-${randomUUID()}` };
  const record = newRecord();
  const web = child('web-child', environment);
  const workers = [child('worker-child', environment), child('worker-child', environment)];
  const producer = producerConnection(redisUrl);
  const queue = jobQueue(producer, environment.BENCH_PREFIX, () => undefined);
  const sweep = setInterval(() => void queue.add('sweep-deals', {}).catch(() => undefined), SWEEP_MS);
  try {
    const [url] = await Promise.all([
      webReady(web, record),
      ...workers.map((worker) => workerReady(worker, record)),
    ]);
    const [victim] = workers;
    const killer = setTimeout(() => victim?.kill('SIGKILL'), KILLED_AFTER * seconds * 1000);
    await sendAll(url, open, perSecond, seconds, record);
    clearTimeout(killer);
    await settled(record);
  } finally {
    clearInterval(sweep);
    for (const each of [web, ...workers]) each.kill('SIGKILL');
    await queue.close();
    producer.disconnect();
  }
  return report(record, { seconds, isMongod, print });
}

interface Sent {
  readonly atMs: number;
  /** Of the deal, with this event in it; null until the web process has told. */
  version: number | null;
  scoredAtMs: number | null;
}

interface Recording {
  /** Of each deal, in the order in which they were sent. */
  readonly sent: Map<string, Sent[]>;
  /** Of each deal, in the order in which they were told. */
  readonly scored: Map<string, { readonly version: number; readonly atMs: number }[]>;
  /** How often each version was written. */
  readonly written: Map<string, number>;
  refused: number;
  /** For the database, by both workers together. */
  waitedMs: number;
}

function newRecord(): Recording {
  return { sent: new Map(), scored: new Map(), written: new Map(), refused: 0, waitedMs: 0 };
}

/** One event a request, evenly over the seconds and over the deals; a deal's next event waits for the answer to its last. */
async function sendAll(
  url: string,
  deals: readonly string[],
  perSecond: number,
  seconds: number,
  record: Recording,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const last = new Map<string, Promise<void>>();
  const startedMs = Date.now();
  for (let nth = 0; nth < perSecond * seconds; nth++) {
    const waitMs = startedMs + (1000 * nth) / perSecond - Date.now();
    if (waitMs > 0) await after(waitMs);
    const dealId = deals[(nth * 7919) % deals.length] ?? '';
    const before = last.get(dealId) ?? Promise.resolve();
    last.set(
      dealId,
      before.then(() => sendOne(url, dealId, nth, agent, record)),
    );
  }
  await Promise.all(last.values());
  agent.destroy();
}

function sendOne(url: string, dealId: string, nth: number, agent: Agent, record: Recording): Promise<void> {
  const [source = '', deal = ''] = dealId.split(':');
  const at = new Date().toISOString();
  const event = { id: `bench-${nth}`, deal, at, ...KINDS[nth % KINDS.length] };
  const body = JSON.stringify({ source, events: [event] });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    'Content-Type': 'application/json',
    [TIMESTAMP_HEADER]: timestamp,
    [SIGNATURE_HEADER]: signatureOf(BENCH_SECRET, timestamp, body),
  };
  const sent: Sent = { atMs: Date.now(), version: null, scoredAtMs: null };
  record.sent.set(dealId, [...(record.sent.get(dealId) ?? []), sent]);
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) record.refused += 1;
      response.resume();
      response.once('end', () => resolve());
    });
    outgoing.once('error', () => {
      record.refused += 1;
      resolve();
    });
    outgoing.end(body);
  });
}

const KINDS = [
  { type: 'interest', kind: 'mail_open' },
  { type: 'contact', channel: 'email', direction: 'in', text: 'Thank you, that looks good to us.' },
  { type: 'contact', channel: 'meeting', direction: 'out', contacts: ['P1'] },
  { type: 'interest', kind: 'download' },
  { type: 'note', text: 'They still wait for the budget; a competitor has made an offer.' },
  { type: 'competitor', name: 'Rival' },
  { type: 'contact', channel: 'call', direction: 'out', status: 'moved', changedBy: 'customer' },
] as const;

function webReady(web: ChildProcess, record: Recording): Promise<string> {
  return new Promise((resolve, reject) => {
    web.once('exit', (code) => reject(new Error(`the web process ended with ${code}`)));
    web.on('message', (told: WebTold) => {
      if (told.kind === 'ready') return resolve(told.url);
      for (const { dealId, version } of told.versions) {
        // Sent one after the other: the first that has none yet.
        const event = record.sent.get(dealId)?.find((each) => each.version === null);
        if (event === undefined) continue;
        event.version = version;
        // A worker that was at this deal may have seen the event before the web process told of it.
        event.scoredAtMs ??=
          record.scored.get(dealId)?.find((score) => score.version >= version)?.atMs ?? null;
      }
    });
  });
}

function workerReady(worker: ChildProcess, record: Recording): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('exit', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`a worker ended with ${code}`));
    });
    worker.on('message', (told: WorkerTold) => {
      if (told.kind === 'ready') return resolve();
      if (told.kind === 'waited') {
        record.waitedMs += told.ms;
        return;
      }
      for (const { dealId, version } of told.versions) noteScore(record, dealId, version, told.atMs);
    });
  });
}

function noteScore(record: Recording, dealId: string, version: number, atMs: number): void {
  const key = `${dealId}@${version}`;
  record.written.set(key, (record.written.get(key) ?? 0) + 1);
  record.scored.set(dealId, [...(record.scored.get(dealId) ?? []), { version, atMs }]);
  for (const event of record.sent.get(dealId) ?? []) {
    if (event.version !== null && event.version <= version) event.scoredAtMs ??= atMs;
  }
}

async function settled(record: Recording): Promise<void> {
  const untilMs = Date.now() + GRACE_MS;
  while (Date.now() < untilMs && all(record).some(({ scoredAtMs }) => scoredAtMs === null)) await after(200);
}

function report(
  record: Recording,
  { seconds, isMongod, print }: { seconds: number; isMongod: boolean } & Pick<DealEventsOptions, 'print'>,
): string[] {
  const events = all(record);
  const lost = events.filter(({ scoredAtMs }) => scoredAtMs === null).length;
  const twice = [...record.written.values()].filter((times) => times > 1).length;
  const waits = events.flatMap(({ atMs, scoredAtMs }) => (scoredAtMs === null ? [] : [scoredAtMs - atMs]));
  const [p50, p95, p99] = [50, 95, 99].map((share) => Math.round(percentile(waits, share)));
  print(
    `  ${events.length} events, ${record.written.size} scores written; event to new score p50 ${p50} ms  p95 ${p95} ms  p99 ${p99} ms`,
  );
  print(
    `  lost ${lost}, scored twice ${twice}, refused ${record.refused}; one of two workers killed in the middle`,
  );
  print(
    `  workers waited for the database ${Math.round(record.waitedMs / 1000)} of ${Math.round(1.5 * seconds)} process seconds`,
  );
  return [
    ...(lost > 0 ? [`${lost} events have no new score`] : []),
    ...(twice > 0 ? [`${twice} versions were scored twice`] : []),
    ...(record.refused > 0 ? [`${record.refused} events were refused`] : []),
    ...(isMongod && (p95 ?? 0) > P95_MS ? [`p95 is ${p95} ms, and ${P95_MS} ms is the most`] : []),
  ];
}

function all(record: Recording): Sent[] {
  return [...record.sent.values()].flat();
}

function child(file: string, environment: Readonly<{ [name: string]: string }>): ChildProcess {
  const path = fileURLToPath(new URL(`./deal-events/${file}.js`, import.meta.url));
  return fork(path, { env: { ...process.env, ...environment } });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
