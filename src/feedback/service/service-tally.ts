import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { FigurePeriod } from '../../domain/value-figures.js';
import { addUnit, emptyRatioSums, type RatioSums } from '../../learning/statistics/ratio-estimate.js';
import { businessAfterTickets, purchasesOf } from './business-after-tickets.js';
import { ticketEnds } from './ticket-ends.js';

/** What is counted over customers for one span of time, customers being the units. */
export interface ServiceTally {
  /** Minor units for each ticket. */
  readonly revenue: RatioSums;
  /** Tickets settled at the first contact, of all that can be judged. */
  readonly firstContact: RatioSums;
  /** Sum of answers about service for each answer. */
  readonly satisfaction: RatioSums;
  /** Minor units for each order, soon after an offer was accepted, and all others. */
  readonly orderWith: RatioSums;
  readonly orderWithout: RatioSums;
}

export function emptyServiceTally(): ServiceTally {
  return {
    revenue: emptyRatioSums(),
    firstContact: emptyRatioSums(),
    satisfaction: emptyRatioSums(),
    orderWith: emptyRatioSums(),
    orderWithout: emptyRatioSums(),
  };
}

/** An order that comes so soon after an offer was accepted belongs to it. */
const ORDER_WITHIN_DAYS = 30;
/** A survey is about what was dealt with so short before. */
const SURVEY_WITHIN_DAYS = 14;

/**
 * Counts one customer in.
 *
 * @param history as of `asOfMs`.
 * @param acceptedAtMs when the customer took offers.
 */
export function tallyService(
  tally: ServiceTally,
  history: History,
  acceptedAtMs: readonly number[],
  span: FigurePeriod,
  asOfMs: number,
): void {
  const { minor, tickets } = businessAfterTickets(history, span, asOfMs);
  if (tickets > 0) addUnit(tally.revenue, minor, tickets);
  const ends = ticketEnds(history, span, asOfMs);
  if (ends.judged > 0) addUnit(tally.firstContact, ends.atFirstContact, ends.judged);
  addAnswers(tally.satisfaction, history, span);
  addOrders(tally, history, acceptedAtMs, span);
}

function addAnswers(sums: RatioSums, { satisfaction, tickets }: History, span: FigurePeriod): void {
  let [sum, count] = [0, 0];
  for (const [index, share] of satisfaction.share.entries()) {
    const atMs = satisfaction.atMs[index] ?? Number.NaN;
    if (Number.isNaN(share) || !isWithin(atMs, span)) continue;
    if (!tickets.atMs.some((ticketMs) => isSoonAfter(atMs, ticketMs, SURVEY_WITHIN_DAYS))) continue;
    sum += share;
    count += 1;
  }
  if (count > 0) addUnit(sums, sum, count);
}

function addOrders(
  { orderWith, orderWithout }: ServiceTally,
  history: History,
  acceptedAtMs: readonly number[],
  span: FigurePeriod,
): void {
  const counted = { with: { sum: 0, count: 0 }, without: { sum: 0, count: 0 } };
  for (const { day, minor } of purchasesOf(history)) {
    // Days have no time: an order of the day on which the offer was taken may be the one.
    const endMs = (day + 1) * DAY_MS - 1;
    if (!isWithin(day * DAY_MS, span)) continue;
    const isAfter = acceptedAtMs.some((atMs) => isSoonAfter(endMs, atMs, ORDER_WITHIN_DAYS + 1));
    const own = counted[isAfter ? 'with' : 'without'];
    own.sum += minor;
    own.count += 1;
  }
  if (counted.with.count > 0) addUnit(orderWith, counted.with.sum, counted.with.count);
  if (counted.without.count > 0) addUnit(orderWithout, counted.without.sum, counted.without.count);
}

function isSoonAfter(atMs: number, beforeMs: number, days: number): boolean {
  return beforeMs <= atMs && atMs - beforeMs < days * DAY_MS;
}

function isWithin(atMs: number, { from, until }: FigurePeriod): boolean {
  return atMs >= from.getTime() && atMs < until.getTime();
}
