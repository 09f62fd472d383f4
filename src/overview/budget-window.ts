import type { Customer } from '../domain/customer.js';
import type { OrderColumns } from '../domain/history.js';
import type { BudgetWindow } from '../domain/overview-signs.js';
import { DAY_MS } from '../domain/time.js';
import { attributeAsOf } from './attribute-as-of.js';

/** The attribute that says when a customer spends its budget: 11, "11", "10-12" or "11,12". */
const ATTRIBUTE = 'budget_months';
/** An order is large from so many times the customer's usual one on. */
const LARGE_FROM = 2;
const FEWEST_ORDERS = 6;
const FEWEST_YEARS = 2;
/** A budget is spent within so many months. */
const LONGEST_MONTHS = 2;
const MONTHS = 12;

/** When a customer spends its budget: as it is set, else as its large orders of past years tell; null where neither does. */
export function budgetWindow(
  customer: Pick<Customer, 'attributes'>,
  byOrders: BudgetWindow | null,
  asOf: Date,
): BudgetWindow | null {
  const set = attributeAsOf(customer, ATTRIBUTE, asOf);
  return (set === null ? null : setWindow(String(set))) ?? byOrders;
}

/**
 * The months in which large orders fell in several years; null where they fell anywhere, or too few are on record.
 *
 * @param orders as of a moment.
 */
export function budgetByOrders(orders: OrderColumns): BudgetWindow | null {
  const days = [...ordersByDay(orders)].filter(([, amount]) => amount > 0);
  if (days.length < FEWEST_ORDERS) return null;
  const usual = median(days.map(([, amount]) => amount));
  const large = days.flatMap(([day, amount]) => (amount >= LARGE_FROM * usual ? [monthOf(day)] : []));
  let best: { readonly window: BudgetWindow; readonly within: number } | null = null;
  for (let length = 1; length <= LONGEST_MONTHS; length++) {
    for (let fromMonth = 1; fromMonth <= MONTHS; fromMonth++) {
      const within = large.filter(({ month }) => placeIn(month, fromMonth) < length);
      // December and the January behind it are of one budget.
      const years = new Set(within.map(({ year, month }) => (month < fromMonth ? year - 1 : year))).size;
      const toMonth = ((fromMonth + length - 2) % MONTHS) + 1;
      const bestYears: number = best?.window.years ?? 0;
      if (years > bestYears || (years === bestYears && length === 1 && within.length > (best?.within ?? 0)))
        best = { window: { fromMonth, toMonth, source: 'orders', years }, within: within.length };
    }
  }
  if (best === null || (best.window.years ?? 0) < FEWEST_YEARS) return null;
  // Large orders all over the year are no budget's.
  return 2 * best.within >= large.length ? best.window : null;
}

/** Whether a window is open, and else in how many months it opens: 1 for the next one. */
export function monthsUntil({ fromMonth, toMonth }: BudgetWindow, now: Date): number {
  const month = now.getUTCMonth() + 1;
  return placeIn(month, fromMonth) <= placeIn(toMonth, fromMonth) ? 0 : placeIn(fromMonth, month);
}

/** Months from one month of the year on to another, 0 to 11. */
function placeIn(month: number, fromMonth: number): number {
  return (month - fromMonth + MONTHS) % MONTHS;
}

function setWindow(text: string): BudgetWindow | null {
  const months = text.split(/[-–,;]/, MONTHS).map((part) => Number(part.trim() || Number.NaN));
  const [fromMonth, toMonth] = [months[0], months.at(-1)];
  const isMonth = (month: number | undefined) =>
    month !== undefined && Number.isInteger(month) && month >= 1 && month <= MONTHS;
  if (fromMonth === undefined || toMonth === undefined || !months.every(isMonth)) return null;
  return { fromMonth, toMonth, source: 'set', years: null };
}

function ordersByDay({ atMs, amountMinor }: OrderColumns): Map<number, number> {
  const byDay = new Map<number, number>();
  for (const [index, at] of atMs.entries()) {
    const amount = amountMinor[index] ?? Number.NaN;
    const day = Math.floor(at / DAY_MS);
    if (Number.isFinite(amount)) byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  return byDay;
}

function monthOf(day: number): { readonly year: number; readonly month: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
