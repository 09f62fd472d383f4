import type { Customer } from '../../domain/customer.js';
import { INTERACTION_CHANNELS, USAGE_METRICS, WEB_ACTIVITIES } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { toMinor } from '../../domain/money.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import { monthsBefore } from '../../history/windows.js';
import { costToServe, type ServiceRates } from './cost-to-serve.js';
import { convertedIncome, exchangeFactor } from './exchange.js';
import { goodwillOf } from './goodwill.js';
import { type Income, incomeOf } from './income.js';
import { paidOnTimeShare } from './payment.js';

export interface ObserveSettings {
  readonly currency: string;
  /** What a major unit of another currency is worth in the company's, by ISO 4217 code. */
  readonly exchangeRates: Readonly<Record<string, number>>;
  readonly rates: ServiceRates;
  /** Of every new customer, in minor units; null where it isn't configured. */
  readonly acquisitionCostMinor: number | null;
}

/**
 * What is known of one customer as of a moment, in numbers: everything that value, scores and dimensions are made of. NaN
 * where nothing is on record, since missing is never zero. Amounts in minor units, times in weeks, years or milliseconds.
 */
export const OBSERVED = [
  /** 1: bought, paid or under contract in the last 18 months. */
  'isActive',
  /** 1: said to be lost, and nothing bought or signed since. */
  'isLost',
  /** 0: amounts are in a currency that nobody has a rate for, and unknown. */
  'hasExchangeRate',
  'incomeMinor',
  'purchases',
  'firstPurchaseMs',
  'lastPurchaseMs',
  'years',
  'repeats',
  'recencyWeeks',
  'ageWeeks',
  /** Of the first purchase where there is no repeat. */
  'meanRepeatMinor',
  'firstMinor',
  'repeatsInLast4Weeks',
  'repeatsInLast13Weeks',
  'boughtLastYearMinor',
  'contractedYearlyMinor',
  'contractedUntilMs',
  'contractedSinceMs',
  /** Under contract, up to now or to the end of the last one. */
  'contractYears',
  'serviceMinor',
  'serviceLastYearMinor',
  'ticketsLastYear',
  'acquisitionMinor',
  'paidOnTime',
  'satisfaction',
  'answers',
  'tone',
  'toned',
  'escalations',
  'contactsLastYear',
  'openProjects',
  'interestLastQuarter',
  'seatsUsed',
  /** Logins of the last 90 days. */
  'loginsLastQuarter',
] as const;
export type ObservedKey = (typeof OBSERVED)[number];
export type ObservedValue = Readonly<Record<ObservedKey, number>>;

const YEAR_DAYS = 365.25;
const WEEK_DAYS = 7;
const ACTIVE_MONTHS = 18;
const HELD = 0;
const REQUESTED = 0;
const SIGNED = 0;
const QUARTER_DAYS = 90;

/** What was observed, and the purchases behind it for whoever fits models to them. */
export interface Observed {
  readonly value: ObservedValue;
  /** Days with a purchase since the epoch, UTC, and what each brought in minor units. */
  readonly days: readonly number[];
  readonly amountsMinor: readonly number[];
}

/** @returns null for a customer of whom nothing is known as of the moment. */
export function observeValue(
  customer: Pick<Customer, 'attributes' | 'currency' | 'customerSince'>,
  history: History,
  asOf: Date,
  settings: ObserveSettings,
): Observed | null {
  const asOfMs = asOf.getTime();
  const known = historyAsOf(history, asOfMs);
  const beganMs = beginningOf(customer, known, asOfMs);
  if (beganMs === null) return null;
  const factor = exchangeFactor(customer.currency, settings);
  const income = convertedIncome(incomeOf(known, asOfMs), factor);
  const service = costToServe(known, asOfMs, settings.rates);
  const asOfDay = asOfMs / DAY_MS;
  const [firstDay, lastDay] = [income.days[0], income.days.at(-1)];
  const repeats = Math.max(0, income.days.length - 1);
  const repeatMinor = income.amountsMinor.slice(1).reduce((sum, amount) => sum + amount, 0);
  const yearAgoDay = asOfDay - YEAR_DAYS;
  const lastCustomMs = Math.max(
    lastDay === undefined ? Number.NEGATIVE_INFINITY : lastDay * DAY_MS,
    income.contractedSinceMs !== null && income.contractedYearlyMinor !== 0
      ? asOfMs
      : Number.NEGATIVE_INFINITY,
  );
  const value: ObservedValue = {
    isActive: Number(lastCustomMs >= monthsBefore(asOfMs, ACTIVE_MONTHS)),
    isLost: 0,
    hasExchangeRate: Number.isNaN(factor) ? 0 : 1,
    incomeMinor: income.source === null ? Number.NaN : income.totalMinor,
    purchases: income.days.length,
    firstPurchaseMs: firstDay === undefined ? Number.NaN : firstDay * DAY_MS,
    lastPurchaseMs: lastDay === undefined ? Number.NaN : lastDay * DAY_MS,
    years: Math.max(0, asOfMs - beganMs) / (YEAR_DAYS * DAY_MS),
    repeats,
    recencyWeeks:
      firstDay === undefined || lastDay === undefined ? Number.NaN : (lastDay - firstDay) / WEEK_DAYS,
    ageWeeks: firstDay === undefined ? Number.NaN : Math.max(0, Math.floor(asOfDay) - firstDay) / WEEK_DAYS,
    meanRepeatMinor: repeats === 0 ? (income.amountsMinor[0] ?? Number.NaN) : repeatMinor / repeats,
    firstMinor: income.amountsMinor[0] ?? Number.NaN,
    repeatsInLast4Weeks: repeatsSince(income, asOfDay - 4 * WEEK_DAYS),
    repeatsInLast13Weeks: repeatsSince(income, asOfDay - 13 * WEEK_DAYS),
    boughtLastYearMinor: income.days.reduce(
      (sum, day, index) => sum + (day > yearAgoDay ? (income.amountsMinor[index] ?? 0) : 0),
      0,
    ),
    contractedYearlyMinor: income.contractedYearlyMinor,
    contractedUntilMs: income.contractedUntilMs ?? Number.NaN,
    contractedSinceMs: income.contractedSinceMs ?? Number.NaN,
    contractYears: income.contractYears ?? Number.NaN,
    serviceMinor: service?.totalMinor ?? Number.NaN,
    serviceLastYearMinor: service?.lastYearMinor ?? Number.NaN,
    ticketsLastYear:
      known.tickets.atMs.length === 0 ? Number.NaN : ticketsSince(known, asOfMs - YEAR_DAYS * DAY_MS),
    acquisitionMinor: acquisitionCost(customer, asOf, settings) ?? Number.NaN,
    paidOnTime: paidOnTimeShare(known, asOfMs),
    ...goodwillOf(known, asOfMs),
    contactsLastYear: contactsSince(known, asOfMs - YEAR_DAYS * DAY_MS),
    openProjects: openProjects(known),
    interestLastQuarter: interestSince(known, asOfMs - QUARTER_DAYS * DAY_MS),
    seatsUsed: seatsUsed(known, asOfMs),
    loginsLastQuarter: loginsSince(known, asOfMs - QUARTER_DAYS * DAY_MS),
  };
  return { value, days: income.days, amountsMinor: income.amountsMinor };
}

function repeatsSince({ days }: Income, afterDay: number): number {
  return days.slice(1).filter((day) => day > afterDay).length;
}

/** When a customer is first heard of; null for one of whom nothing is known. */
export function beginningOf(
  { customerSince }: Pick<Customer, 'customerSince'>,
  { orders, invoices, contracts, interactions, tickets }: History,
  asOfMs: number,
): number | null {
  const firsts = [orders, invoices, contracts, interactions, tickets].flatMap(({ atMs }) => atMs[0] ?? []);
  const since = customerSince === null || customerSince.getTime() > asOfMs ? [] : [customerSince.getTime()];
  const all = [...firsts, ...since];
  return all.length === 0 ? null : Math.min(...all);
}

function acquisitionCost(
  { attributes }: Pick<Customer, 'attributes'>,
  asOf: Date,
  { acquisitionCostMinor, currency }: ObserveSettings,
): number | null {
  const own = attributes.findLast(
    ({ name, value, validFrom, knownAt }) =>
      name === 'acquisition_cost' &&
      typeof value === 'number' &&
      (validFrom === null || validFrom <= asOf) &&
      (knownAt === null || knownAt <= asOf),
  );
  return typeof own?.value === 'number' ? toMinor(own.value, currency) : acquisitionCostMinor;
}

function ticketsSince({ tickets }: History, sinceMs: number): number {
  return countWhere(
    tickets.atMs,
    (index) => tickets.fact[index] === 0 && (tickets.atMs[index] ?? 0) > sinceMs,
  );
}

function contactsSince({ interactions }: History, sinceMs: number): number {
  if (interactions.atMs.length === 0) return Number.NaN;
  return countWhere(
    interactions.atMs,
    (index) =>
      interactions.status[index] === HELD &&
      INTERACTION_CHANNELS[interactions.channel[index] ?? -1] !== undefined &&
      (interactions.atMs[index] ?? 0) > sinceMs,
  );
}

function openProjects({ projects }: History): number {
  if (projects.atMs.length === 0) return Number.NaN;
  const open = new Set<number>();
  for (const [index, project] of projects.projectIndex.entries()) {
    if (projects.fact[index] === REQUESTED) open.add(project);
    else open.delete(project);
  }
  return open.size;
}

/** Visits, downloads and opened mails; looking at a competitor is another matter. */
function interestSince({ web }: History, sinceMs: number): number {
  if (web.atMs.length === 0) return Number.NaN;
  const competitor = WEB_ACTIVITIES.indexOf('competitor');
  return countWhere(web.atMs, (index) => web.kind[index] !== competitor && (web.atMs[index] ?? 0) > sinceMs);
}

/** NaN where no login was ever counted. */
function loginsSince({ measurements }: History, sinceMs: number): number {
  const metric = USAGE_METRICS.indexOf('logins');
  let logins = Number.NaN;
  for (const [index, value] of measurements.value.entries()) {
    if (measurements.metric[index] !== metric) continue;
    const isRecent = (measurements.atMs[index] ?? 0) > sinceMs;
    logins = (Number.isNaN(logins) ? 0 : logins) + (isRecent && !Number.isNaN(value) ? value : 0);
  }
  return logins;
}

/** Seats in use as a share of those paid for; NaN where either is unknown. */
function seatsUsed({ contracts, measurements }: History, asOfMs: number): number {
  const metric = USAGE_METRICS.indexOf('seats');
  const used = measurements.value.findLast((_, index) => measurements.metric[index] === metric);
  let paid = 0;
  for (const [index, fact] of contracts.fact.entries()) {
    const seats = contracts.seats[index] ?? Number.NaN;
    const endsAtMs = contracts.endsAtMs[index] ?? Number.NaN;
    if (fact === SIGNED && !Number.isNaN(seats) && !(endsAtMs <= asOfMs)) paid += seats;
  }
  return used === undefined || paid === 0 ? Number.NaN : used / paid;
}

function countWhere(values: Float64Array, isMeant: (index: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (isMeant(index)) count++;
  return count;
}
