import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { contractEnds } from './contract-ends.js';

/** Where a customer's income is read from: orders, else invoices, else what its contracts amount to. Never two of them. */
export type IncomeSource = 'orders' | 'invoices' | 'contracts';

export interface Income {
  readonly source: IncomeSource | null;
  /** Returns subtracted; minor units. */
  readonly totalMinor: number;
  /** Days on which more was bought than returned, in order: days since the epoch, UTC. None of contracts. */
  readonly days: readonly number[];
  /** Of each of these days, minor units. */
  readonly amountsMinor: readonly number[];
  /** What running contracts bring a year; 0 without any. */
  readonly contractedYearlyMinor: number;
  /** When the last running contract ends; null where none does. */
  readonly contractedUntilMs: number | null;
  /** When the newest running contract was signed; null without any. */
  readonly contractedSinceMs: number | null;
  /** From the first contract up to now, or to the end of the last one; null without any. */
  readonly contractYears: number | null;
}

const SENT = 0;
const SIGNED = 0;
const YEAR_MS = 365.25 * DAY_MS;

/**
 * What a customer has paid for, day by day. Lines of one day are one purchase, and a day on which as much came back as was
 * bought is none.
 *
 * @param history as of `asOfMs`: pass what `historyAsOf` gives.
 */
export function incomeOf(history: History, asOfMs: number): Income {
  const { orders, invoices } = history;
  const contracts = contractsOf(history, asOfMs);
  const contracted = {
    contractedYearlyMinor: contracts.yearlyMinor,
    contractedUntilMs: contracts.untilMs,
    contractedSinceMs: contracts.sinceMs,
    contractYears: contracts.years,
  };
  if (orders.atMs.length > 0) {
    return {
      source: 'orders',
      ...byDay(orders.atMs, (index) => orders.amountMinor[index] ?? 0),
      ...contracted,
    };
  }
  if (invoices.fact.includes(SENT)) {
    const amountOf = (index: number) =>
      invoices.fact[index] === SENT ? (invoices.amountMinor[index] ?? 0) : 0;
    return { source: 'invoices', ...byDay(invoices.atMs, amountOf), ...contracted };
  }
  const totalMinor = contracts.accruedMinor;
  const source = totalMinor > 0 || contracts.yearlyMinor > 0 ? 'contracts' : null;
  return { source, totalMinor, days: [], amountsMinor: [], ...contracted };
}

function byDay(
  atMs: Float64Array,
  amountOf: (index: number) => number,
): Pick<Income, 'totalMinor' | 'days' | 'amountsMinor'> {
  const net = new Map<number, number>();
  let totalMinor = 0;
  for (const [index, at] of atMs.entries()) {
    const amount = amountOf(index);
    if (!Number.isFinite(amount)) continue;
    totalMinor += amount;
    const day = Math.floor(at / DAY_MS);
    net.set(day, (net.get(day) ?? 0) + amount);
  }
  const bought = [...net].filter(([, amount]) => amount > 0).sort(([a], [b]) => a - b);
  return { totalMinor, days: bought.map(([day]) => day), amountsMinor: bought.map(([, amount]) => amount) };
}

interface Contracts {
  readonly accruedMinor: number;
  readonly yearlyMinor: number;
  readonly untilMs: number | null;
  readonly sinceMs: number | null;
  readonly years: number | null;
}

function contractsOf(history: History, asOfMs: number): Contracts {
  const { contracts } = history;
  const endsAtMs = contractEnds(history, asOfMs);
  let accruedMinor = 0;
  let yearlyMinor = 0;
  let untilMs: number | null = null;
  let sinceMs: number | null = null;
  let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < contracts.atMs.length; index++) {
    const yearly = contracts.yearlyValueMinor[index] ?? Number.NaN;
    if (contracts.fact[index] !== SIGNED || Number.isNaN(yearly)) continue;
    const fromMs = contracts.atMs[index] ?? asOfMs;
    const endMs = endsAtMs(index);
    const ranUntilMs = Math.max(fromMs, Math.min(endMs, asOfMs));
    accruedMinor += (yearly * (ranUntilMs - fromMs)) / YEAR_MS;
    firstMs = Math.min(firstMs, fromMs);
    lastMs = Math.max(lastMs, ranUntilMs);
    if (endMs <= asOfMs) continue;
    yearlyMinor += yearly;
    sinceMs = Math.max(sinceMs ?? fromMs, fromMs);
    if (endMs !== Number.POSITIVE_INFINITY) untilMs = Math.max(untilMs ?? endMs, endMs);
  }
  const years = lastMs < firstMs ? null : (lastMs - firstMs) / YEAR_MS;
  return { accruedMinor: Math.round(accruedMinor), yearlyMinor, untilMs, sinceMs, years };
}
