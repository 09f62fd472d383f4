import { randomStream } from '../src/domain/random.js';
import { DAY_MS } from '../src/domain/time.js';
import { shuffledTicketWorld } from '../src/sample/worlds/shuffled-ticket-world.js';
import { ticketWorld } from '../src/sample/worlds/ticket-world.js';
import {
  PLANTED_PATTERNS,
  type PlantedPattern,
  WORLD_PRODUCTS,
} from '../src/sample/worlds/ticket-world-causes.js';
import { minePatterns } from '../src/service/mining/mine-patterns.js';
import { materialBuilder, type PatternMaterial } from '../src/service/mining/pattern-material.js';
import type { TicketPattern } from '../src/service/mining/ticket-pattern.js';
import { ticketWorldMaterial } from './ticket-world-material.js';

export interface ServicePatternsBenchOptions {
  readonly seeds: readonly number[];
  readonly shuffles: number;
  /** Also measures a company of 100,000 customers and 3,000 products. */
  readonly isScaled: boolean;
  readonly print: (line: string) => void;
}

const DAYS = 1095;
const CUSTOMERS = 3_000;
/** At most one shuffled history in so many may yield a pattern. */
const SHUFFLED_PER_PATTERN = 20;
/** A pattern that goes on for half a year ends where its last purchases do, not to the week. */
const LONG_WEEKS = 13;

/**
 * Patterns of tickets and purchases in made-up companies against what was planted in them, in the same companies with their
 * purchases shuffled, and in companies in which nothing was planted but much looks like it; then time and memory for many.
 *
 * @returns the bounds that were missed.
 */
export async function benchServicePatterns({
  seeds,
  shuffles,
  isScaled,
  print,
}: ServicePatternsBenchOptions): Promise<readonly string[]> {
  const missed: string[] = [];
  let shuffled = 0;
  let yielding = 0;
  for (const seed of seeds) {
    // Ages are on record, so that a pattern of one age can be told from one of any.
    const world = ticketWorld(settings(PLANTED_PATTERNS), seed).map((customer) => ({
      ...customer,
      knownSinceDay: customer.sinceDay,
    }));
    const { patterns, tried, tickets, purchases } = await mined(ticketWorldMaterial(world, DAYS));
    print(`  seed ${seed}: ${tickets} tickets, ${purchases} purchases, ${tried} tried`);
    for (const pattern of patterns) print(`    ${line(pattern)}`);
    missed.push(...missing(patterns, seed));
    const nothing = await mined(ticketWorldMaterial(ticketWorld(settings([]), seed), DAYS));
    for (const pattern of nothing.patterns) missed.push(`seed ${seed}, nothing planted: ${line(pattern)}`);
    for (let shuffle = 0; shuffle < shuffles; shuffle++) {
      const of = shuffledTicketWorld(world, seed * 1000 + shuffle);
      const found = await mined(ticketWorldMaterial(of, DAYS));
      shuffled++;
      if (found.patterns.length > 0) yielding++;
      for (const pattern of found.patterns) print(`    shuffled: ${line(pattern)}`);
    }
  }
  print(`  ${yielding} of ${shuffled} shuffled histories yield any pattern`);
  if (yielding * SHUFFLED_PER_PATTERN > shuffled)
    missed.push(`${yielding} of ${shuffled} shuffled histories`);
  if (isScaled) await scale(print);
  return missed;
}

function settings(planted: readonly PlantedPattern[]) {
  return { customers: CUSTOMERS, days: DAYS, products: WORLD_PRODUCTS, planted };
}

function mined(material: PatternMaterial) {
  return minePatterns(material, async () => undefined);
}

/** What was planted and isn't found within a week, and what is found and was not planted. */
function missing(patterns: readonly TicketPattern[], seed: number): string[] {
  const isMeant = (planted: PlantedPattern, { category, item }: TicketPattern) =>
    planted.category === category && planted.product === item;
  const lost = PLANTED_PATTERNS.flatMap((planted) => {
    const found = patterns.find((pattern) => isMeant(planted, pattern));
    const name = `seed ${seed}: ${planted.category} → ${planted.product}`;
    if (found === undefined) return [`${name} is not found`];
    const from = (planted.afterDays[0] - 1) / 7;
    const to = planted.afterDays[1] / 7;
    const isLong = to - from >= LONG_WEEKS;
    const isFar = Math.abs(found.fromWeeks - from) > 1 || (!isLong && Math.abs(found.toWeeks - to) > 1);
    return isFar ? [`${name}: ${found.fromWeeks} to ${found.toWeeks} weeks instead of ${from} to ${to}`] : [];
  });
  const made = patterns.filter((pattern) => !PLANTED_PATTERNS.some((planted) => isMeant(planted, pattern)));
  return [...lost, ...made.map((pattern) => `seed ${seed}, not planted: ${line(pattern)}`)];
}

function line({ category, ageBand, item, purchase, ...rest }: TicketPattern): string {
  const { fromWeeks, toWeeks, lift, customers, expected, pValue, qValue } = rest;
  const age = ageBand === null ? '' : `, ${ageBand.fromMonths} to ${ageBand.toMonths ?? '∞'} months`;
  const figures = `${customers} customers, ${expected.toFixed(1)} expected, p ${pValue.toExponential(1)}, q ${qValue.toExponential(1)}`;
  return `${category}${age} → ${item} (${purchase}), ${fromWeeks} to ${toWeeks} weeks, ${lift.toFixed(1)} times; ${figures}`;
}

const LARGE = { customers: 100_000, products: 3_000, categories: 13, tickets: 10, purchases: 20 } as const;
const MIB = 2 ** 20;

async function scale(print: (line: string) => void): Promise<void> {
  const material = largeMaterial();
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  let pausedMs = startedMs;
  let longestMs = 0;
  const { tried } = await minePatterns(material, async () => {
    const nowMs = performance.now();
    longestMs = Math.max(longestMs, nowMs - pausedMs);
    pausedMs = nowMs;
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const processorSeconds = process.cpuUsage(cpu).user / 1e6;
  print(
    `  ${LARGE.customers} customers, ${material.ticketDay.length} tickets, ${material.purchaseDay.length} purchases of ${LARGE.products} products: ${tried} tried in ${seconds.toFixed(0)} s (${processorSeconds.toFixed(0)} s of processor), ${Math.round(process.memoryUsage().rss / MIB)} MiB, at most ${Math.round(longestMs)} ms without a pause`,
  );
}

function largeMaterial(): PatternMaterial {
  const random = randomStream(1, 'patterns of a large company');
  const at = (day: number) => new Date(day * DAY_MS);
  const builder = materialBuilder(at(0), at(DAYS - 1));
  for (let customer = 0; customer < LARGE.customers; customer++) {
    const since = random() < 0.4 ? null : Math.floor(random() * 900) - 300;
    const from = Math.max(0, since ?? 0);
    const day = () => from + Math.floor(random() * (DAYS - from));
    const heaviness = Math.min(6, -Math.log(1 - random()));
    // The square of a uniform: some categories and products are much commoner than others.
    const one = (of: number) => Math.floor(random() * random() * of);
    builder.add({
      since: since === null ? null : at(since),
      until: null,
      tickets: Array.from({ length: Math.round(LARGE.tickets * heaviness) }, () => {
        const asked = day();
        const ageMonths = since === null ? null : (asked - since) / 30.4;
        return { at: at(asked), category: `category ${one(LARGE.categories)}`, ageMonths };
      }),
      purchases: Array.from({ length: Math.round(LARGE.purchases * heaviness) }, () => ({
        at: at(day()),
        item: `product ${one(LARGE.products)}`,
      })),
    });
  }
  return builder.build();
}
