import type { Customer } from '../../domain/customer.js';
import { TICKET_CATEGORIES, type TicketCategory } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import { ownershipAt } from '../catalogue/ownership.js';
import type { ProductCatalogue } from '../catalogue/product-catalogue.js';
import type { CustomerHoldings } from './holdings.js';

export interface HoldingsInputs {
  readonly customer: Customer;
  readonly history: History;
  readonly catalogue: ProductCatalogue;
  readonly asOf: Date;
  /** What a customer buys in a year is known of today alone: of an earlier moment it would tell what came after. */
  readonly isToday: boolean;
}

const OPENED = 0;
const YEAR_MS = 365 * DAY_MS;

/** A customer as trainings see it: no name, no text, and what it has with the day from which it had it. */
export function holdingsOfHistory({
  customer,
  history,
  catalogue,
  asOf,
  isToday,
}: HoldingsInputs): CustomerHoldings {
  return {
    customerId: customer.id,
    traits: {
      sector: customer.segment,
      country: customer.country,
      yearlyValueMinor: isToday ? customer.yearlyValueMinor : null,
      currency: customer.currency,
    },
    problems: problemsIn(historyAsOf(history, asOf.getTime()), asOf),
    got: ownershipAt(history, catalogue, asOf).owned.map(({ productId, since }) => ({
      productId,
      at: since,
    })),
  };
}

function problemsIn({ tickets }: History, asOf: Date): TicketCategory[] {
  const found = new Set<TicketCategory>();
  for (const [place, fact] of tickets.fact.entries()) {
    const category = TICKET_CATEGORIES[tickets.category[place] ?? -1];
    const atMs = tickets.atMs[place] ?? Number.NaN;
    if (fact === OPENED && category !== undefined && atMs > asOf.getTime() - YEAR_MS) found.add(category);
  }
  return [...found];
}
