import { HORIZON_DAYS, HORIZON_WEEKS, weekBit } from './lag-window.js';
import type { PurchaseRates } from './purchase-rates.js';

/**
 * The weeks after any of some tickets in which something was bought, a bit each.
 *
 * @param tickets days, ascending. @param purchases days.
 */
export function weeksAfter(tickets: Int32Array, purchases: Int32Array): number {
  let weeks = 0;
  for (const day of purchases) for (const ticket of tickets) weeks |= weekBit(day - ticket);
  return weeks;
}

/** The same for the weeks before the next ticket, as far as they lie after no other: what that one brought is no rule. */
export function weeksBefore(tickets: Int32Array, purchases: Int32Array): number {
  let weeks = 0;
  for (const day of purchases) {
    let next = 0;
    while (next < tickets.length && (tickets[next] as number) <= day) next++;
    if (next < tickets.length && (next === 0 || day - (tickets[next - 1] as number) > HORIZON_DAYS))
      weeks |= weekBit((tickets[next] as number) - day);
  }
  return weeks;
}

/** Shares of a customer's purchases by the weeks after its tickets that their days lie in. */
export interface SharesAfter {
  /** Of each stretch of days the weeks, a bit each: of several tickets a day lies in several. */
  readonly weeks: Int32Array;
  readonly shares: Float64Array;
}

/** The share of a row's purchases that would lie within half a year after any of some tickets anyway; days count once. */
export function shareWithinHorizon(rates: PurchaseRates, row: number, tickets: Int32Array): number {
  let share = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const ticket of tickets) {
    share += rates.share(row, Math.max(ticket + 1, counted + 1), ticket + HORIZON_DAYS);
    counted = ticket + HORIZON_DAYS;
  }
  return Math.min(1, share);
}

/** The same within half a year before the next ticket, as in `weeksBefore`. */
export function shareBeforeWithinHorizon(rates: PurchaseRates, row: number, tickets: Int32Array): number {
  let share = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const ticket of tickets) {
    share += rates.share(row, Math.max(ticket - HORIZON_DAYS, counted + 1), ticket - 1);
    counted = ticket + HORIZON_DAYS;
  }
  return Math.min(1, share);
}

/** Week by week after any of some tickets. */
export function sharesAfter(rates: PurchaseRates, row: number, tickets: Int32Array): SharesAfter {
  // Where each week after each ticket begins, and the last one ends.
  const borders = new Int32Array(tickets.length * (HORIZON_WEEKS + 1));
  tickets.forEach((ticket, n) => {
    for (let week = 0; week <= HORIZON_WEEKS; week++)
      borders[n * (HORIZON_WEEKS + 1) + week] = ticket + 1 + week * 7;
  });
  if (tickets.length > 1) borders.sort();
  const weeks: number[] = [];
  const shares: number[] = [];
  for (let n = 0; n + 1 < borders.length; n++) {
    const from = borders[n] as number;
    const to = (borders[n + 1] as number) - 1;
    const share = to < from ? 0 : rates.share(row, from, to);
    if (share === 0) continue;
    let within = 0;
    for (const ticket of tickets) within |= weekBit(from - ticket);
    if (within === 0) continue;
    weeks.push(within);
    shares.push(share);
  }
  return { weeks: Int32Array.from(weeks), shares: Float64Array.from(shares) };
}

/** Shares by week before the next ticket, the nearest first, as in `weeksBefore`. */
export function sharesBefore(rates: PurchaseRates, row: number, tickets: Int32Array): Float64Array {
  const shares = new Float64Array(HORIZON_WEEKS);
  tickets.forEach((ticket, n) => {
    const counted = n === 0 ? Number.NEGATIVE_INFINITY : (tickets[n - 1] as number) + HORIZON_DAYS;
    for (let week = 0; week < HORIZON_WEEKS; week++) {
      const from = Math.max(ticket - (week + 1) * 7, counted + 1);
      shares[week] = (shares[week] as number) + rates.share(row, from, ticket - week * 7 - 1);
    }
  });
  return shares;
}

/**
 * The chance of at least one of several purchases on days that make up a share of all, when each day's total is kept: like
 * drawing without putting back, its factors taken at their middle.
 *
 * @param share 0 to 1. @param purchases of the customer. @param all purchases of everybody.
 */
export function chanceOfAny(share: number, purchases: number, all: number): number {
  if (purchases === 1) return share;
  return 1 - Math.max(0, 1 - (share * all) / (all - (purchases - 1) / 2)) ** purchases;
}
