import type { ValueMethod } from '../domain/customer-value.js';
import { randomStream } from '../domain/random.js';
import {
  type LifetimeModel as FittedLifetime,
  forecastLifetime,
} from '../learning/lifetime/lifetime-model.js';
import { chanceAlive, expectedPurchases, purchaseChance } from '../learning/lifetime/purchase-model.js';
import type { PurchaseSummaries } from '../learning/lifetime/purchase-summaries.js';
import { expectedSpend } from '../learning/lifetime/spend-model.js';
import { valueInterval } from '../learning/lifetime/value-interval.js';
import { covariateTable } from './covariates.js';
import type { LifetimeModel, PurchaseNumbers } from './lifetime-model.js';
import type { ObservedTable } from './observed/observed-table.js';

/** What was chosen to tell purchases to come; plain data. */
export interface PurchaseForecast {
  readonly method: ValueMethod;
  readonly model: FittedLifetime;
  readonly horizonWeeks: number;
  /** 0.1 is 10 %. */
  readonly annualDiscount: number;
  /** Those that a forest was told of, in its order. */
  readonly segments: readonly string[];
}

export const INTERVAL_LEVEL = 0.8;
export const VALUE_SEED = 20_050_615;
const DRAWS = 100;
const WITHOUT_DROP_OUT = ['nbd', 'shrunk_rate'];

export function lifetimeModel(forecast: PurchaseForecast): LifetimeModel {
  const { method, model, horizonWeeks } = forecast;
  const { purchases, spend } = model;
  const scratch = new Float64Array(DRAWS);
  const roughMinor = (numbers: PurchaseNumbers) =>
    expectedPurchases(purchases, numbers, horizonWeeks) * expectedSpend(spend, spendOf(numbers));
  return {
    method,
    expectedOfAll: (table) => expectedOfAll(forecast, table),
    roughMinor,
    interval: (numbers, expectedMinor, customerId) => {
      const rough = roughMinor(numbers);
      const { low, high } = valueInterval(purchases, spend, numbers, spendOf(numbers), {
        horizonWeeks,
        level: INTERVAL_LEVEL,
        draws: DRAWS,
        // A stream of its own: the same customer has the same interval, whoever else there is.
        random: randomStream(VALUE_SEED, `value interval/${customerId}`),
        scale: rough > 0 ? expectedMinor / rough : 1,
        scratch,
      });
      return { lowMinor: low, highMinor: high };
    },
    aliveChance: (numbers) =>
      WITHOUT_DROP_OUT.includes(purchases.name) ? null : chanceAlive(purchases, numbers),
    expectedPurchases: (numbers, weeks) => expectedPurchases(purchases, numbers, weeks),
    purchaseChance: (numbers, weeks) => purchaseChance(purchases, numbers, weeks),
  };
}

/** So many at once, or what is read of a million customers would stand in memory twice. */
const CHUNK = 50_000;

function expectedOfAll(forecast: PurchaseForecast, table: ObservedTable): Float64Array {
  // Of amounts in a currency without a rate nothing is known.
  const first = table.column('firstMinor');
  const rows = Int32Array.from(first.keys()).filter((row) => !Number.isNaN(first[row] ?? Number.NaN));
  const all = new Float64Array(table.size).fill(Number.NaN);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const some = rows.subarray(start, start + CHUNK);
    const value = expectedOfSome(forecast, table, some);
    for (const [place, row] of some.entries()) all[row] = value[place] ?? Number.NaN;
  }
  return all;
}

function expectedOfSome(
  { model, horizonWeeks, annualDiscount, segments }: PurchaseForecast,
  table: ObservedTable,
  rows: Int32Array,
): Float64Array {
  const take = (key: Parameters<ObservedTable['column']>[0]) => {
    return Float64Array.from(rows, (row) => table.number(key, row));
  };
  const summaries: PurchaseSummaries = {
    repeatPurchases: take('repeats'),
    recencyWeeks: take('recencyWeeks'),
    ageWeeks: take('ageWeeks'),
    meanRepeatSpend: take('meanRepeatMinor'),
    firstSpend: take('firstMinor'),
    repeatsInLast4Weeks: take('repeatsInLast4Weeks'),
    repeatsInLast13Weeks: take('repeatsInLast13Weeks'),
  };
  const covariates =
    model.forest === null
      ? null
      : covariateTable(
          segments,
          Array.from(rows, (row) => table.segment(row)),
        );
  return forecastLifetime(model, summaries, horizonWeeks, annualDiscount, covariates).value;
}

function spendOf({ repeats, meanRepeatMinor, firstMinor }: PurchaseNumbers) {
  return { repeats, meanRepeatSpend: meanRepeatMinor, firstSpend: firstMinor };
}
