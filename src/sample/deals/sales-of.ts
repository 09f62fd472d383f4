import type { Life } from '../life.js';
import type { DealEventRow, DealRow, DealTruthRow, LeadRow } from '../tables.js';
import { dealEventRows } from './deal-event-rows.js';
import { plannedDeals } from './deal-plan.js';
import { closingRow, dealRow, dealTruthRow } from './deal-rows.js';
import { leadOfDeal } from './lead-rows.js';

/** Everything that was tried to be sold to one customer. */
export function salesOf(life: Life): {
  readonly leads: LeadRow[];
  readonly deals: DealRow[];
  readonly events: DealEventRow[];
  readonly truth: DealTruthRow[];
} {
  const sales = plannedDeals(life).map((deal) => {
    const course = dealEventRows(life, deal);
    const row = dealRow(life, deal, course);
    const [first] = course;
    const end = first === undefined ? null : closingRow(row, first);
    return {
      leads: leadOfDeal(life, deal) ?? [],
      deal: row,
      events: end === null ? course : [...course, end],
      truth: dealTruthRow(deal),
    };
  });
  return {
    leads: sales.flatMap(({ leads }) => leads),
    deals: sales.map(({ deal }) => deal),
    events: sales.flatMap(({ events }) => events),
    truth: sales.map(({ truth }) => truth),
  };
}
