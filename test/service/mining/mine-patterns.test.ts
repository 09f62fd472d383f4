import { describe, expect, it } from 'vitest';
import { ticketWorldMaterial } from '../../../bench/ticket-world-material.js';
import { shuffledTicketWorld } from '../../../src/sample/worlds/shuffled-ticket-world.js';
import { type TicketWorldCustomer, ticketWorld } from '../../../src/sample/worlds/ticket-world.js';
import { type PlantedPattern, WORLD_PRODUCTS } from '../../../src/sample/worlds/ticket-world-causes.js';
import { minePatterns } from '../../../src/service/mining/mine-patterns.js';

const DAYS = 1095;
/** Stronger than what a company of thousands would show, because this one is small. */
const PLANTED: readonly PlantedPattern[] = [
  { category: 'data_export', product: 'Export add-on', fromMonths: 0, afterDays: [22, 28], times: 9 },
  { category: 'performance', product: 'Upgrade', fromMonths: 18, afterDays: [1, 182], times: 8 },
];
const NAMES = ['Export add-on', 'Upgrade', 'Starter training', 'Monitoring'];
const PRODUCTS = WORLD_PRODUCTS.filter(({ name }) => NAMES.includes(name));

const world = (planted: readonly PlantedPattern[], seed: number) =>
  ticketWorld({ customers: 700, days: DAYS, products: PRODUCTS, planted }, seed);
const agesKnown = (customers: readonly TicketWorldCustomer[]) =>
  customers.map((customer) => ({ ...customer, knownSinceDay: customer.sinceDay }));
const mined = (customers: readonly TicketWorldCustomer[]) =>
  minePatterns(ticketWorldMaterial(customers, DAYS), async () => undefined);

describe('patterns of tickets and purchases', () => {
  it('are found where they were planted, with their lag within a week and nothing beside them', async () => {
    const { patterns } = await mined(agesKnown(world(PLANTED, 11)));
    expect(patterns.map(({ category, item }) => `${category} → ${item}`).sort()).toEqual([
      'data_export → Export add-on',
      'performance → Upgrade',
    ]);
    const addOn = patterns.find(({ item }) => item === 'Export add-on');
    expect(addOn?.fromWeeks).toBeGreaterThanOrEqual(2);
    expect(addOn?.fromWeeks).toBeLessThanOrEqual(4);
    expect(addOn?.toWeeks).toBeGreaterThanOrEqual(3);
    expect(addOn?.toWeeks).toBeLessThanOrEqual(5);
    expect(addOn?.lift).toBeGreaterThan(6);
    expect(addOn?.lift).toBeLessThan(14);
    const upgrade = patterns.find(({ item }) => item === 'Upgrade');
    expect(upgrade?.ageBand).toEqual({ fromMonths: 18, toMonths: null });
    expect(upgrade?.fromWeeks).toBeLessThanOrEqual(1);
    for (const { qValue, customers, expected, askers } of patterns) {
      expect(qValue).toBeLessThanOrEqual(0.01);
      expect(customers).toBeGreaterThan(expected);
      expect(askers).toBeGreaterThanOrEqual(customers);
    }
  });

  it('are not made of heavy customers, campaigns, busy times, newcomers or subscriptions', async () => {
    expect((await mined(world([], 21))).patterns).toEqual([]);
  });

  it('are gone once purchases are shuffled', async () => {
    const customers = world(PLANTED, 31);
    for (const seed of [1, 2]) {
      expect((await mined(shuffledTicketWorld(customers, seed))).patterns).toEqual([]);
    }
  });

  it('are the same again, whoever else gets a turn meanwhile', async () => {
    const customers = world(PLANTED, 41);
    let turns = 0;
    const again = await minePatterns(ticketWorldMaterial(customers, DAYS), async () => {
      turns++;
      await Promise.resolve();
    });
    expect(again).toEqual(await mined(customers));
    expect(turns).toBeGreaterThan(1);
  });

  it('count no customer twice', async () => {
    const customers = Array.from({ length: 60 }, (_, n): TicketWorldCustomer => {
      const day = 5 + ((n * 37) % 900);
      return {
        sinceDay: 0,
        knownSinceDay: 0,
        untilDay: DAYS - 1,
        tickets: [1, 2, 3].map((later) => ({ day: day + later, category: 'data_export' })),
        purchases: [24, 25, 26].map((later) => ({ day: day + later, product: 'Export add-on' })),
      };
    });
    const { patterns } = await mined(customers);
    expect(patterns).toMatchObject([{ category: 'data_export', customers: 60, askers: 60 }]);
  });

  it('are no handful of customers, and none at all in nothing', async () => {
    const few = Array.from(
      { length: 9 },
      (_, n): TicketWorldCustomer => ({
        sinceDay: 0,
        knownSinceDay: 0,
        untilDay: DAYS - 1,
        tickets: [{ day: 100 * n, category: 'data_export' }],
        purchases: [{ day: 100 * n + 25, product: 'Export add-on' }],
      }),
    );
    expect(await mined(few)).toMatchObject({ patterns: [], tried: 0, customers: 9 });
    expect(await mined([])).toEqual({ patterns: [], tried: 0, customers: 0, tickets: 0, purchases: 0 });
  });
});
