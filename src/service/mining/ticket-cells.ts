import { AGE_BANDS, type AgeBand, isInBand } from './age-band.js';
import type { PatternMaterial } from './pattern-material.js';

/** Tickets of one category, at any age or in a band of ages. */
export interface TicketCell {
  readonly category: number;
  readonly ageBand: AgeBand | null;
  /** How many customers had such a ticket, whatever they bought. */
  readonly customers: number;
}

export interface TicketCells {
  readonly cells: readonly TicketCell[];
  /** Calls with each cell of which a customer has tickets, and their days in order; both hold for the call alone. */
  forEach(customer: number, use: (cell: number, tickets: Int32Array) => void): void;
}

const BANDS: readonly (AgeBand | null)[] = [null, ...AGE_BANDS];

/** What tickets can be about. A band with the same tickets as a wider one would only be tried twice, and is left out. */
export function ticketCells(material: PatternMaterial): TicketCells {
  const { categories, firstDay } = material;
  const customers = new Int32Array(categories.length * BANDS.length);
  const tickets = new Int32Array(customers.length);
  for (let customer = 0; customer < firstDay.length; customer++) {
    eachSlot(material, customer, (slot, days) => {
      customers[slot] = (customers[slot] as number) + 1;
      tickets[slot] = (tickets[slot] as number) + days.length;
    });
  }
  const cells: TicketCell[] = [];
  const cellOfSlot = new Int32Array(customers.length).fill(-1);
  categories.forEach((_, category) => {
    const counted = new Set<number>([0]);
    BANDS.forEach((ageBand, band) => {
      const slot = category * BANDS.length + band;
      const count = tickets[slot] as number;
      if (counted.has(count)) return;
      // Bands lie in each other but for the first, whose count is another's by chance alone.
      if (ageBand === null || ageBand.toMonths === null) counted.add(count);
      cellOfSlot[slot] = cells.length;
      cells.push({ category, ageBand, customers: customers[slot] as number });
    });
  });
  return {
    cells,
    forEach(customer, use) {
      eachSlot(material, customer, (slot, days) => {
        const cell = cellOfSlot[slot] as number;
        if (cell >= 0) use(cell, days);
      });
    },
  };
}

function eachSlot(
  { ticketStart, ticketCategory, ticketDay, ticketAgeMonths }: PatternMaterial,
  customer: number,
  use: (slot: number, tickets: Int32Array) => void,
): void {
  const end = ticketStart[customer + 1] as number;
  for (let from = ticketStart[customer] as number; from < end; ) {
    const category = ticketCategory[from] as number;
    let to = from + 1;
    while (to < end && ticketCategory[to] === category) to++;
    for (let band = 0; band < BANDS.length; band++) {
      const ageBand = BANDS[band] ?? null;
      let inBand = 0;
      for (let n = from; n < to; n++) {
        if (ageBand === null || isInBand(ticketAgeMonths[n] as number, ageBand)) inBand++;
      }
      if (inBand === 0) continue;
      const days = ticketDay.subarray(from, to);
      const isAll = ageBand === null || inBand === days.length;
      const held = isAll
        ? days
        : days.filter((_, n) => isInBand(ticketAgeMonths[from + n] as number, ageBand));
      use(category * BANDS.length + band, held);
    }
    from = to;
  }
}
