import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { producerConnection } from '../jobs/connection.js';
import { sharedReplayMemory } from '../jobs/shared-replay-memory.js';
import { mongooseStores } from '../models/stores.js';
import { CUSTOMERS, loadCompany } from './commands/company.js';
import { type DatabaseWatch, databaseWatch } from './commands/database-watch.js';
import { emptySlack } from './commands/empty-slack.js';
import { emptyTeams } from './commands/empty-teams.js';
import { type CommandFigures, figuresOf, middleOf, type Spread } from './commands/figures.js';
import { type People, startPeople } from './commands/people.js';
import { type Product, product } from './commands/product.js';
import { type DatabaseServer, databaseServer } from './commands/server.js';
import { someoneOnStaff } from './commands/staff.js';
import { SIGNING_SECRET, type Surface } from './commands/surface.js';
import { percentile } from './statistics.js';

const AT_ONCE = 50;
const GOES = 5;
/** Until then both are still being compiled, which a role that serves for weeks is once. */
const WARM_UP_GOES = 4;
const COMMANDS = 400;
const COMMANDS_ALONE = 60;
/** docs: requirements on speed. */
const TOTAL_P95_MS = 100;
const OWN_MS = 10;

type Print = (line: string) => void;

/**
 * Time from a person's command to the answer's arrival with 100,000 customers: through the product's own web role, with 50
 * people asking at once and with one. In the same run, turn about: a handler that only says hello on the same framework.
 *
 * @returns what is missed of the goals.
 */
export async function benchCommands(
  connection: Connection,
  redisUrl: string,
  print: Print,
): Promise<string[]> {
  const names = await loadCompany(mongooseStores(connection));
  const server = await databaseServer(connection);
  print(`  ${CUSTOMERS} customers, on ${server.name}`);
  const redis = producerConnection(redisUrl);
  const people = await startPeople();
  try {
    return await measured({ connection, redis, people, names, server, print });
  } finally {
    people.stop();
    redis.disconnect();
  }
}

interface Run {
  readonly connection: Connection;
  readonly redis: Redis;
  readonly people: People;
  readonly names: readonly string[];
  readonly server: DatabaseServer;
  readonly print: Print;
}

async function measured({ connection, redis, people, names, server, print }: Run): Promise<string[]> {
  const watch = databaseWatch();
  const replays = sharedReplayMemory({
    redis,
    prefix: `bench-${connection.name}`,
    now: Date.now,
    log: pino({ level: 'error' }, pino.destination(2)),
  });
  const loadStart = performance.now();
  const ours = await product({ connection, watch, replays, origin: people.origin });
  print(
    `  the names are loaded and all is ready in ${((performance.now() - loadStart) / 1000).toFixed(1)} s`,
  );
  const pairs = [
    { oursOn: ours.slack, empty: await emptySlack(people.origin) },
    { oursOn: ours.teams, empty: await emptyTeams() },
  ];
  const texts = textsFrom(names);
  const problems: string[] = [];
  for (const { oursOn, empty } of pairs) {
    const pair = { watch, ours, oursOn, empty, people, texts };
    for (let go = 0; go < WARM_UP_GOES; go++) await onePair(pair, AT_ONCE, COMMANDS);
    const together: CommandFigures[] = [];
    const alone: CommandFigures[] = [];
    for (let go = 0; go < GOES; go++) {
      together.push(await onePair(pair, AT_ONCE, COMMANDS));
      alone.push(await onePair(pair, 1, COMMANDS_ALONE));
    }
    const { platform } = oursOn;
    printFigures(`${platform}, ${AT_ONCE} at once`, together, print);
    printFigures(`${platform}, one at a time`, alone, print);
    problems.push(...missed(platform, middleOf(together), middleOf(alone), server));
  }
  await printNameSearch(ours, names, print);
  await Promise.all([ours.slack.stop(), ...pairs.map(({ empty }) => empty.stop())]);
  return problems;
}

interface Pair {
  readonly watch: DatabaseWatch;
  readonly ours: Product;
  readonly oursOn: Surface;
  readonly empty: Surface;
  readonly people: People;
  /** Endless. */
  readonly texts: Generator<string, never>;
}

/** The empty handler and ours, with the same questions. */
async function onePair({ watch, ours, oursOn, empty, people, texts }: Pair, atOnce: number, count: number) {
  const askers = Array.from({ length: atOnce }, (_, index) => askerOn(oursOn, index));
  const asked = Array.from({ length: count }, () => texts.next().value);
  const ask = ({ platform, url }: Surface) =>
    people.ask({ platform, url, secret: SIGNING_SECRET, askers, texts: asked });
  const start = process.cpuUsage();
  const emptyTimes = await ask(empty);
  const between = process.cpuUsage();
  ours.takeUses();
  watch.takeCount();
  const times = await ask(oursOn);
  const end = process.cpuUsage();
  const uses = ours.takeUses();
  return figuresOf({
    databaseCalls: watch.takeCount(),
    cpuMs: cpuMsBetween(between, end) / count,
    emptyCpuMs: cpuMsBetween(start, between) / count,
    empty: Object.values(emptyTimes).flat(),
    asked: askers.flatMap((asker) =>
      (times[asker] ?? []).map((totalMs, index) => ({
        totalMs,
        use: uses.get(asker)?.[index] ?? { calls: [] },
      })),
    ),
  });
}

function cpuMsBetween(start: NodeJS.CpuUsage, end: NodeJS.CpuUsage): number {
  return (end.user - start.user + end.system - start.system) / 1000;
}

function askerOn({ platform }: Surface, index: number): string {
  const { slackUserId, teamsUserId } = someoneOnStaff(index);
  return (platform === 'slack' ? slackUserId : teamsUserId) ?? '';
}

/** Every second name is misspelt. */
function* textsFrom(names: readonly string[]): Generator<string, never> {
  for (let index = 0; ; index++) {
    const name = names[(index * 7919) % names.length] ?? '';
    yield `customer ${index % 2 === 0 ? name : name.slice(0, 3) + name.slice(4)}`;
  }
}

function missed(
  platform: string,
  together: CommandFigures,
  alone: CommandFigures,
  { isMongod }: DatabaseServer,
): string[] {
  const problems: string[] = [];
  for (const [when, { own }] of [
    ['50 at once', together],
    ['one at a time', alone],
  ] as const) {
    if (own.p95 > OWN_MS)
      problems.push(`${platform}, ${when}: our own part takes ${ms(own.p95)}, and ${OWN_MS} ms is the most`);
  }
  if (isMongod && together.total.p95 > TOTAL_P95_MS)
    problems.push(`${platform}: p95 is ${ms(together.total.p95)}, and ${TOTAL_P95_MS} ms is the most`);
  return problems;
}

function printFigures(what: string, goes: readonly CommandFigures[], print: Print): void {
  const middle = middleOf(goes);
  const {
    total,
    empty,
    database,
    databaseSum,
    own,
    cpuMs,
    emptyCpuMs,
    callsPerCommand,
    databaseCallsPerCommand,
    roundsPerCommand,
  } = middle;
  const p95s = goes.map((go) => go.total.p95);
  print(
    `  ${what} (middle of ${goes.length} goes; p95 from ${ms(Math.min(...p95s))} to ${ms(Math.max(...p95s))})`,
  );
  row(print, 'command to answer', total);
  row(print, 'an empty handler on the same framework', empty);
  row(print, 'the database, calls side by side counted once', database);
  row(print, 'the database, calls one after the other', databaseSum);
  row(print, 'our own part, beyond handler and database', own);
  print(
    `    ${callsPerCommand.toFixed(1)} calls in ${roundsPerCommand.toFixed(1)} rounds, ${databaseCallsPerCommand.toFixed(1)} that came to the database; its share ${share(database, total)}; ${(total.p95 / empty.p95).toFixed(1)} times the empty handler`,
  );
  print(
    `    processor time per command: ours ${figure(cpuMs)} ms, the empty handler ${figure(emptyCpuMs)} ms, beyond it ${figure(cpuMs - emptyCpuMs)} ms`,
  );
}

/** Names are searched in memory, which is all of our own that takes a processor's time. */
async function printNameSearch(
  { directory }: Product,
  names: readonly string[],
  print: Print,
): Promise<void> {
  const texts = textsFrom(names);
  const times: number[] = [];
  for (let count = 0; count < COMMANDS; count++) {
    const text = texts.next().value.slice('customer '.length);
    const start = performance.now();
    await directory.find(text);
    times.push(performance.now() - start);
  }
  print(`  finding the name: p50 ${ms(percentile(times, 50))}  p95 ${ms(percentile(times, 95))}`);
}

function row(print: Print, what: string, { p50, p95 }: Spread): void {
  print(`    ${what.padEnd(48)} p50 ${ms(p50).padStart(9)}  p95 ${ms(p95).padStart(9)}`);
}

function share(part: Spread, whole: Spread): string {
  return `${Math.round((100 * part.p50) / whole.p50)} %`;
}

function figure(value: number): string {
  return value.toFixed(2);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
