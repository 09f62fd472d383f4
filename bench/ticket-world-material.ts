import { DAY_MS } from '../src/domain/time.js';
import type { TicketWorldCustomer } from '../src/sample/worlds/ticket-world.js';
import { materialBuilder, type PatternMaterial } from '../src/service/mining/pattern-material.js';

const MONTH_DAYS = 365.25 / 12;
const FIRST_NOON_MS = Date.UTC(2023, 0, 1, 12);

/** A made-up world as patterns are mined from it. */
export function ticketWorldMaterial(world: readonly TicketWorldCustomer[], days: number): PatternMaterial {
  const at = (day: number) => new Date(FIRST_NOON_MS + day * DAY_MS);
  const builder = materialBuilder(at(0), at(days - 1));
  for (const { knownSinceDay, untilDay, tickets, purchases } of world) {
    builder.add({
      since: knownSinceDay === null ? null : at(knownSinceDay),
      until: at(untilDay),
      tickets: tickets.map(({ day, category }) => ({
        at: at(day),
        category,
        ageMonths: knownSinceDay === null ? null : (day - knownSinceDay) / MONTH_DAYS,
      })),
      purchases: purchases.map(({ day, product }) => ({ at: at(day), item: product })),
    });
  }
  return builder.build();
}
