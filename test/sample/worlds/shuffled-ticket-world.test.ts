import { describe, expect, it } from 'vitest';
import { shuffledTicketWorld } from '../../../src/sample/worlds/shuffled-ticket-world.js';
import { type TicketWorldCustomer, ticketWorld } from '../../../src/sample/worlds/ticket-world.js';
import { PLANTED_PATTERNS, WORLD_PRODUCTS } from '../../../src/sample/worlds/ticket-world-causes.js';

const world = ticketWorld(
  { customers: 200, days: 1095, products: WORLD_PRODUCTS, planted: PLANTED_PATTERNS },
  1,
);

const daysOfSale = (customers: readonly TicketWorldCustomer[], product: string) =>
  customers
    .flatMap(({ purchases }) => purchases.flatMap((each) => (each.product === product ? [each.day] : [])))
    .sort((a, b) => a - b);

describe('a shuffled history', () => {
  const shuffled = shuffledTicketWorld(world, 5);

  it('keeps what each customer bought how often, and what each day sold', () => {
    shuffled.forEach(({ purchases }, customer) => {
      const before = world[customer]?.purchases ?? [];
      if (
        purchases
          .map(({ product }) => product)
          .sort()
          .join() !==
        before
          .map(({ product }) => product)
          .sort()
          .join()
      )
        expect.fail(`customer ${customer} bought something else`);
    });
    for (const { name } of WORLD_PRODUCTS)
      expect(daysOfSale(shuffled, name)).toEqual(daysOfSale(world, name));
  });

  it('keeps tickets, and has nobody buy before coming or after leaving', () => {
    expect(shuffled.map(({ tickets }) => tickets)).toEqual(world.map(({ tickets }) => tickets));
    const absent = shuffled.flatMap(({ sinceDay, untilDay, purchases }) =>
      purchases.filter(({ day }) => day < Math.max(0, sinceDay) || day > untilDay),
    );
    expect(absent).toEqual([]);
  });

  it('moves most purchases', () => {
    const moved = shuffled.flatMap(({ purchases }, customer) =>
      purchases.filter(({ day }, place) => day !== world[customer]?.purchases[place]?.day),
    );
    expect(moved.length).toBeGreaterThan(0.8 * world.flatMap(({ purchases }) => purchases).length);
  });
});
