import type { History } from '../../domain/history.js';
import type { Tier } from '../../domain/tier.js';
import type { FigurePeriod } from '../../domain/value-figures.js';
import { addUnit, emptyRatioSums, type RatioSums } from '../../learning/statistics/ratio-estimate.js';
import type { ServiceRates } from '../../value/observed/cost-to-serve.js';
import type { Loss } from '../figures/churn-rate.js';
import { furtherBusiness } from './further-business.js';
import { ticketCost, ticketWork } from './ticket-work.js';
import type { TierTimeline } from './tier-timeline.js';

/** Null stands for customers of all classes together. */
export type TierKey = Tier | null;

/** What is counted over customers for one span of time, baseline or now. */
export interface ValueTally {
  /** Hours to the first answer, ticket by ticket. */
  readonly hoursToAnswer: Map<TierKey, number[]>;
  /** Cost for each customer and month, customers being the units. */
  readonly serviceCost: Map<TierKey, RatioSums>;
  /** Sum of answers for each answer, customers being the units. */
  readonly satisfaction: RatioSums;
  /** Quarters with further business for each quarter, customers being the units. */
  readonly upsell: RatioSums;
}

/** Null where a figure has nothing to count in, such as no baseline. */
export interface TallySpans {
  readonly responseTime: FigurePeriod | null;
  /** Month by month. */
  readonly serviceCost: readonly FigurePeriod[];
  readonly satisfaction: FigurePeriod | null;
  /** Quarter by quarter. */
  readonly upsell: readonly FigurePeriod[];
}

export interface TalliedCustomer {
  /** As of the end of the month that is looked at. */
  readonly history: History;
  readonly losses: readonly Loss[];
  readonly tierAt: TierTimeline;
  /** The first thing on record; null without any. */
  readonly beganMs: number | null;
}

export function emptyTally(): ValueTally {
  return {
    hoursToAnswer: new Map(),
    serviceCost: new Map(),
    satisfaction: emptyRatioSums(),
    upsell: emptyRatioSums(),
  };
}

/** Counts one customer in. Who was lost by a month's or quarter's beginning, or not there yet, is no customer of it. */
export function tallyCustomer(
  tally: ValueTally,
  customer: TalliedCustomer,
  spans: TallySpans,
  rates: ServiceRates,
  asOfMs: number,
): void {
  const work = ticketWork(customer.history, asOfMs);
  addHours(tally, work, customer, spans.responseTime);
  addCosts(tally, work, customer, spans.serviceCost, rates);
  addAnswers(tally, customer, spans.satisfaction);
  addFurtherBusiness(tally, customer, spans.upsell, asOfMs);
}

type Work = ReturnType<typeof ticketWork>;

function addHours(
  { hoursToAnswer }: ValueTally,
  work: Work,
  { tierAt }: TalliedCustomer,
  span: FigurePeriod | null,
): void {
  if (span === null) return;
  for (const { openedAtMs, hoursToAnswer: hours } of work) {
    if (!isWithin(openedAtMs, span)) continue;
    for (const tier of withAll(tierAt(new Date(openedAtMs)))) listOf(hoursToAnswer, tier).push(hours);
  }
}

function addCosts(
  { serviceCost }: ValueTally,
  work: Work,
  customer: TalliedCustomer,
  months: readonly FigurePeriod[],
  rates: ServiceRates,
): void {
  const own = new Map<TierKey, { cost: number; months: number }>();
  for (const month of months) {
    if (!wasThere(customer, month.from)) continue;
    // A customer counts for one class a month, or a class would have months without their tickets.
    const tier = customer.tierAt(month.from);
    const cost = work
      .filter(({ openedAtMs }) => isWithin(openedAtMs, month))
      .reduce((sum, ticket) => sum + ticketCost(ticket, rates), 0);
    for (const key of withAll(tier)) {
      const before = own.get(key) ?? { cost: 0, months: 0 };
      own.set(key, { cost: before.cost + cost, months: before.months + 1 });
    }
  }
  for (const [key, { cost, months: count }] of own) {
    const sums = serviceCost.get(key) ?? emptyRatioSums();
    serviceCost.set(key, sums);
    addUnit(sums, cost, count);
  }
}

function addAnswers(
  { satisfaction: sums }: ValueTally,
  { history }: TalliedCustomer,
  span: FigurePeriod | null,
): void {
  if (span === null) return;
  const { atMs, share } = history.satisfaction;
  const answers = [...share].filter(
    (answer, index) => isWithin(atMs[index] ?? Number.NaN, span) && !Number.isNaN(answer),
  );
  if (answers.length === 0) return;
  addUnit(
    sums,
    answers.reduce((sum, answer) => sum + answer, 0),
    answers.length,
  );
}

function addFurtherBusiness(
  { upsell: sums }: ValueTally,
  customer: TalliedCustomer,
  quarters: readonly FigurePeriod[],
  asOfMs: number,
): void {
  const own = quarters.filter(({ from }) => wasThere(customer, from));
  if (own.length === 0) return;
  const told = furtherBusiness(customer.history, own, asOfMs).filter((each) => each !== null);
  if (told.length > 0) addUnit(sums, told.filter((each) => each === 'yes').length, told.length);
}

function wasThere({ beganMs, losses }: TalliedCustomer, at: Date): boolean {
  if (beganMs === null || beganMs >= at.getTime()) return false;
  return !losses.some((loss) => loss.at < at && (loss.returnedAt === null || loss.returnedAt > at));
}

function withAll(tier: Tier | null): TierKey[] {
  return tier === null ? [null] : [null, tier];
}

function isWithin(atMs: number, { from, until }: FigurePeriod): boolean {
  return atMs >= from.getTime() && atMs < until.getTime();
}

function listOf(lists: Map<TierKey, number[]>, key: TierKey): number[] {
  const held = lists.get(key);
  if (held !== undefined) return held;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
