import type { Customer } from '../domain/customer.js';
import type { VarselEvent } from '../domain/event.js';
import { DAY_MS } from '../domain/time.js';

const YEAR_MS = 365 * DAY_MS;

/**
 * What a customer is worth a year, in minor units of the company's currency: as its source says, else what it ordered in
 * the year before the date. Null when neither is known; amounts of another currency can't be compared and count as unknown.
 */
export function customerValue(
  { yearlyValueMinor, currency }: Pick<Customer, 'yearlyValueMinor' | 'currency'>,
  events: readonly VarselEvent[],
  asOf: Date,
  companyCurrency: string,
): number | null {
  if (yearlyValueMinor !== null && (currency ?? companyCurrency) === companyCurrency) return yearlyValueMinor;
  let ordered: number | null = null;
  for (const { payload, occurredAt } of events) {
    if (payload.type !== 'order_line' || (payload.currency ?? companyCurrency) !== companyCurrency) continue;
    if (asOf.getTime() - occurredAt.getTime() >= YEAR_MS) continue;
    ordered = (ordered ?? 0) + payload.amountMinor;
  }
  // More returned than ordered is worth nothing, not less than nothing.
  return ordered === null ? null : Math.max(0, ordered);
}
