import { type Customer, customerIdOf } from '../src/domain/customer.js';
import { emptySeries, type History, historyOf, type Series } from '../src/domain/history.js';
import { partitionOf } from '../src/domain/partition.js';
import { randomStream } from '../src/domain/random.js';
import type { Score } from '../src/domain/score.js';
import { DAY_MS } from '../src/domain/time.js';
import { openCrew } from '../src/learning/crew/crew.js';
import { fitValueModels } from '../src/value/fit-value-models.js';
import { groupCustomers } from '../src/value/groups/group-customers.js';
import { type ValueStores, valueCustomers } from '../src/value/walk/value-customers.js';

/** What the process prints, in MiB. */
export interface WalkFigures {
  readonly seconds: number;
  /** Of all threads: what the machine's other work does not lengthen. */
  readonly processorSeconds: number;
  readonly peakMib: number;
  readonly method: string | null;
}

const [count = 0] = process.argv.slice(2).map(Number);
const AS_OF = new Date('2026-06-30T03:00:00Z');
const SEGMENTS = ['enterprise', 'midmarket', 'small', 'public'];
const YEARS = 3;

/** Customers made as they are asked for, so that nothing but the walk takes memory. */
function madeStores(): ValueStores {
  const nothing = async () => undefined;
  const none = async () => new Map<string, never>();
  const stores = {
    histories: {
      async *byPartition(_partitions: readonly number[], batchSize: number) {
        for (let from = 0; from < count; from += batchSize)
          yield Array.from({ length: Math.min(batchSize, count - from) }, (_, place) =>
            historyNumber(from + place),
          );
      },
    },
    customers: {
      findMany: async (ids: readonly string[]) => ids.map(madeCustomer),
      families: async (ids: readonly string[]) => new Map(ids.map((id) => [id, [id]])),
    },
    consents: { ofPurpose: none },
    scores: { findMany: async (_kind: string, ids: readonly string[]) => ids.map(madeScore) },
    strategicFacts: { ofCustomers: none },
    outcomes: { lastLost: none },
    customerValues: { findMany: async () => [], save: nothing },
    tierOverrides: { newestOf: none },
    tierMoves: {
      add: nothing,
      async *between() {
        yield [];
      },
    },
    valueRuns: { newest: async () => null, save: nothing },
    valueBases: { save: nothing },
  };
  // No more of the stores than the walk asks for.
  return stores as unknown as ValueStores;
}

function historyNumber(place: number): History {
  const random = randomStream(place, 'value walk');
  const gapDays = 20 + 100 * random();
  const size = 20_000 * (0.5 + random());
  const orders: number[] = [];
  const beganMs = AS_OF.getTime() - YEARS * 365 * DAY_MS * (0.4 + 0.6 * random());
  const quitsMs = random() < 0.3 ? beganMs + random() * (AS_OF.getTime() - beganMs) : AS_OF.getTime();
  for (let atMs = beganMs; atMs < quitsMs; atMs += -Math.log(1 - random()) * gapDays * DAY_MS)
    orders.push(atMs);
  const tickets = Array.from(
    { length: Math.floor(6 * random()) },
    () => beganMs + random() * (AS_OF.getTime() - beganMs),
  ).sort((a, b) => a - b);
  return {
    ...historyOf(customerIdOf('erp', String(place)), emptySeries),
    orders: seriesOf('orders', orders, {
      amountMinor: () => Math.round(size * (0.6 + 0.8 * random())),
      orderIndex: (index) => index,
    }),
    tickets: seriesOf('tickets', tickets, { ticketIndex: (index) => index, tone: () => random() - 0.4 }),
  };
}

function seriesOf<Name extends 'orders' | 'tickets'>(
  name: Name,
  at: readonly number[],
  columns: Readonly<Record<string, (index: number) => number>>,
): Series<Name> {
  const filled = Object.keys(emptySeries(name)).map((column) => {
    const made =
      column === 'atMs' || column === 'knownAtMs'
        ? (index: number) => at[index] ?? 0
        : column === 'supersededAtMs'
          ? () => Number.POSITIVE_INFINITY
          : (columns[column] ?? (() => 0));
    return [column, Float64Array.from(at, (_, index) => made(index))];
  });
  return Object.fromEntries(filled) as Series<Name>;
}

function madeCustomer(id: string): Customer {
  const place = Number(id.slice(id.lastIndexOf(':') + 1));
  return {
    id,
    partition: partitionOf(id),
    externalIds: [],
    name: `Customer ${place}`,
    // As read from the database: a text of its own each time.
    segment: Buffer.from(SEGMENTS[place % SEGMENTS.length] ?? '').toString(),
    country: 'NO',
    region: '',
    team: Buffer.from(`team ${place % 7}`).toString(),
    ownerId: null,
    yearlyValueMinor: null,
    currency: 'EUR',
    customerSince: null,
    renewalAt: null,
    attributes: place % 5 === 0 ? [{ name: 'reference', value: 2, validFrom: null, knownAt: null }] : [],
    updatedAt: AS_OF,
    mergedIntoId: null,
  };
}

function madeScore(id: string): Score {
  const risk = Number(id.slice(-2).replace(/\D/g, '')) % 80;
  return {
    id: `churn:${id}`,
    kind: 'churn',
    subjectId: id,
    partition: partitionOf(id),
    asOf: AS_OF,
    runId: 'bench',
    basis: 'rules',
    risk,
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    level: risk >= 50 ? 'medium' : null,
    mayAlert: false,
    factors: [],
    missing: [],
  } as unknown as Score;
}

const crew = openCrew({ threads: 1 });
const start = performance.now();
const run = await valueCustomers(
  {
    stores: madeStores(),
    settings: {
      currency: 'EUR',
      exchangeRates: {},
      rates: { perTicketMinor: 800, perHandlingHourMinor: 6000, hoursPerTicketAtMost: 8 },
      acquisitionCostMinor: 150_000,
      horizonMonths: 24,
      discountPercentPerYear: 10,
      margin: null,
      weights: { monetary: 60, strategic: 20, behavioural: 20 },
      tiers: 'shares',
      shares: { vip: 10, premium: 20, standard: 60 },
      riskFromPoints: 50,
      daysBeyondBorder: 7,
      minimumMonths: 12,
      minimumActiveCustomers: 500,
    },
    fitModels: fitValueModels({ crew, clock: () => performance.now() / 1000 }),
    groupRows: async (night) => groupCustomers(night, []),
  },
  AS_OF,
  'bench',
);
const { user, system } = process.cpuUsage();
const figures: WalkFigures = {
  seconds: (performance.now() - start) / 1000,
  processorSeconds: (user + system) / 1e6,
  peakMib: process.resourceUsage().maxRSS / 1024,
  method: run.method,
};
await crew.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
