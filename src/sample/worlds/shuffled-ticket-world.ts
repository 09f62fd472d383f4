import { randomStream } from '../../domain/random.js';
import { integer } from '../distributions.js';
import type { TicketWorldCustomer } from './ticket-world.js';

/** So many exchanges a purchase leave nothing of the order that was. */
const EXCHANGES = 20;

/**
 * The same customers with the days of their purchases exchanged among all who bought the same: each keeps how many it
 * bought of everything, each day (and so each month) how many were sold, and what tickets bring about is gone. Two purchases
 * exchange their days only where both customers were there on both, as in the exchanges of a table with fixed margins:
 * Diaconis and Sturmfels, Annals of Statistics 26 (1998).
 */
export function shuffledTicketWorld(
  world: readonly TicketWorldCustomer[],
  seed: number,
): TicketWorldCustomer[] {
  const days = world.map(({ purchases }) => purchases.map(({ day }) => day));
  const places = new Map<string, (readonly [customer: number, place: number])[]>();
  world.forEach(({ purchases }, customer) => {
    purchases.forEach(({ product }, place) => {
      const of = places.get(product) ?? [];
      places.set(product, of);
      of.push([customer, place]);
    });
  });
  const isThere = (customer: number, day: number) => {
    const each = world[customer];
    return each !== undefined && day >= Math.max(0, each.sinceDay) && day <= each.untilDay;
  };
  for (const [product, of] of places) {
    const random = randomStream(seed, `shuffled purchases, ${product}`);
    for (let exchange = 0; exchange < of.length * EXCHANGES; exchange++) {
      const [a, inA] = of[integer(random, [0, of.length - 1])] ?? [0, 0];
      const [b, inB] = of[integer(random, [0, of.length - 1])] ?? [0, 0];
      const dayA = days[a]?.[inA] ?? 0;
      const dayB = days[b]?.[inB] ?? 0;
      if (!isThere(a, dayB) || !isThere(b, dayA)) continue;
      (days[a] as number[])[inA] = dayB;
      (days[b] as number[])[inB] = dayA;
    }
  }
  return world.map((customer, number) => ({
    ...customer,
    purchases: customer.purchases.map(({ product }, place) => ({
      product,
      day: days[number]?.[place] ?? 0,
    })),
  }));
}
