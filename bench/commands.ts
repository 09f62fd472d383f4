import { randomUUID } from 'node:crypto';
import { chatSettings } from '../src/app/settings.js';
import { chatHandler } from '../src/chat/handler.js';
import { customerDirectory } from '../src/chat/names/customer-directory.js';
import { configFileSchema } from '../src/config/config-file.js';
import { environmentSchema } from '../src/config/environment.js';
import type { Customer } from '../src/domain/customer.js';
import { partitionOf } from '../src/domain/partition.js';
import type { Staff } from '../src/domain/staff.js';
import { companyNames } from '../src/sample/company-names.js';
import type { Stores } from '../src/stores/stores.js';
import { median, percentile } from './statistics.js';

const CUSTOMERS = 100_000;
const COMMANDS = 2_000;
const AT_ONCE = 50;
const BATCH = 5_000;
const ASKER = 'U0BENCH';
// Names changed a moment ago are read again at every refresh; most have been there for long.
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

const MEASURES = { default: { low: { do: 'Write' }, medium: { do: 'Call' }, high: { do: 'Meet' } } };

const COUNTRIES = ['NO', 'SE', 'FI', 'DE', 'UK'] as const;

/**
 * Time from command to answer with 100,000 customers and 50 people asking at once: misspelt names, through the product's
 * own handler and the database. Beside it the same reads alone, and a handler that does nothing.
 */
export async function benchCommands(stores: Stores, print: (line: string) => void): Promise<void> {
  const names = await loadCustomers(stores);
  const now = () => new Date();
  const directory = customerDirectory({
    customers: stores.customers,
    now,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    onRefreshError: (error) => {
      throw error;
    },
  });
  const loadStart = performance.now();
  await directory.refresh();
  print(
    `  names of ${CUSTOMERS} customers loaded in ${((performance.now() - loadStart) / 1000).toFixed(1)} s`,
  );
  const calls: StoreCall[] = [];
  const handlerOn = (used: Stores) =>
    chatHandler({
      stores: used,
      settings: SETTINGS,
      act: async () => ({ ok: false, refusal: { reason: 'gone' } }),
      actOnTask: async () => ({ ok: false, refusal: { reason: 'task_gone' } }),
      stages: {
        defaults: { default: 'act', teams: {} },
        preview: async () => fail({ preview: 'is not measured here' }),
      },
      directory,
      share: async () => ({ ok: true, value: null }),
      now,
      newId: randomUUID,
      log: { error: (about) => fail(about), warn: () => undefined },
      refreshCard: async () => undefined,
    });
  const reply = {
    platform: 'slack',
    conversationId: 'C0BENCH',
    platformUserId: ASKER,
    triggerId: null,
    responseUrl: null,
  } as const;
  const texts = Array.from({ length: COMMANDS }, (_, index) => {
    const name = names[(index * 7919) % names.length] ?? '';
    return `customer ${index % 2 === 0 ? name : name.slice(0, 3) + name.slice(4)}`;
  });
  const ask = (handle: ReturnType<typeof handlerOn>) => async (text: string) => {
    await handle({ kind: 'command', text, from: { platformUserId: ASKER, reply } });
  };
  await timed(texts.slice(0, 200), ask(handlerOn(recorded(stores, calls))));
  const callsPerCommand = calls.length / 200;
  const handle = ask(handlerOn(stores));
  const cpuStart = process.cpuUsage();
  const whole = await timed(texts, handle);
  const cpu = process.cpuUsage(cpuStart);
  // The same calls to the database as a command makes, all at once, and nothing else.
  const perCommand = Math.round(callsPerCommand);
  const groups = texts.map((_, index) =>
    Array.from({ length: perCommand }, (_each, place) => calls[(index * perCommand + place) % calls.length]),
  );
  const database = await timed(groups, async (group) => {
    await Promise.all(group.map((call) => call?.again()));
  });
  const alone = await timed(texts.slice(0, 300), handle, 1);
  const databaseAlone = await timed(
    groups.slice(0, 300),
    async (group) => {
      await Promise.all(group.map((call) => call?.again()));
    },
    1,
  );
  const searching = await timed(
    texts.slice(0, 500).map((text) => text.slice('customer '.length)),
    async (text) => {
      await directory.find(text);
    },
    1,
  );
  print(`  calls to the database per command: ${callsPerCommand.toFixed(1)}`);
  row(print, 'command to answer, 50 at once', whole);
  row(print, 'its database calls alone, 50 at once', database);
  row(print, 'command to answer, one at a time', alone);
  row(print, 'its database calls alone, one at a time', databaseAlone);
  row(print, 'finding the name, one at a time', searching);
  const own = median(alone) - median(databaseAlone);
  const share = Math.round((100 * median(database)) / median(whole));
  print(
    `  our own part, one at a time: ${own.toFixed(1)} ms; processor time in this process: ${((cpu.user + cpu.system) / 1000 / COMMANDS).toFixed(1)} ms a command; share of the database at 50 at once: ${share} %`,
  );
}

interface StoreCall {
  again(): Promise<unknown>;
}

/** The same stores, noting every call so that it can be made again. */
function recorded(stores: Stores, calls: StoreCall[]): Stores {
  const watched = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          calls.push({ again: () => Reflect.apply(method, target, args) });
          return Reflect.apply(method, target, args);
        };
      },
    });
  const entries = Object.entries(stores).map(([name, store]) => [name, watched(store)] as const);
  return Object.fromEntries(entries) as unknown as Stores;
}

async function timed<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<number[]> {
  const times: number[] = [];
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const start = performance.now();
      await work(item);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}

async function loadCustomers(stores: Stores): Promise<string[]> {
  await stores.staff.upsert([asker()]);
  const names: string[] = [];
  const generators = COUNTRIES.map((country) => companyNames(1, country));
  for (let start = 0; start < CUSTOMERS; start += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, offset) =>
      customer(start + offset, generators[offset % generators.length]?.next().value ?? ''),
    );
    names.push(...batch.map(({ name }) => name));
    await stores.customers.upsert(batch);
  }
  return names;
}

function customer(index: number, name: string): Customer {
  const id = `bench:${index}`;
  return {
    id,
    partition: partitionOf(id),
    externalIds: [{ source: 'bench', id: String(index) }],
    name,
    segment: 'small',
    country: 'NO',
    region: '',
    team: '',
    ownerId: null,
    yearlyValueMinor: 1_000_000,
    currency: 'EUR',
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: LONG_AGO,
  };
}

function asker(): Staff {
  return {
    id: 'S01',
    name: 'Ada',
    email: null,
    role: 'sales',
    team: '',
    deputyId: null,
    leaderId: null,
    country: null,
    timezone: null,
    language: null,
    slackUserId: ASKER,
    teamsUserId: null,
    updatedAt: new Date(),
  };
}

/** As the product has them where nothing is said. */
const SETTINGS = chatSettings({
  ...configFileSchema.parse({ company: { name: 'Bench' }, churn: { measures: MEASURES } }),
  environment: environmentSchema.parse({ MONGODB_URI: 'mongodb://unused', REDIS_URL: 'redis://unused' }),
  fileName: 'varsel.yaml',
});

function row(print: (line: string) => void, what: string, times: readonly number[]): void {
  const figures = [50, 95, 99].map((share) => `p${share} ${percentile(times, share).toFixed(1)} ms`);
  print(`  ${what.padEnd(34)} ${figures.join('  ')}`);
}

function fail(about: unknown): never {
  throw new Error(`a command failed: ${JSON.stringify(about)}`);
}
