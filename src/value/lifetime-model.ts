import type { ValueMethod } from '../domain/customer-value.js';
import type { ObservedValue } from './observed/observe-value.js';
import type { ObservedTable } from './observed/observed-table.js';

/** What of a customer's numbers a model of purchases reads. */
export type PurchaseNumbers = Pick<
  ObservedValue,
  'repeats' | 'recencyWeeks' | 'ageWeeks' | 'meanRepeatMinor' | 'firstMinor'
>;

/** What customers will bring, as the method that was best on an inner window tells it. Amounts in minor units. */
export interface LifetimeModel {
  readonly method: ValueMethod;
  /** Expected income of the horizon, discounted, row by row; NaN for who never bought. */
  expectedOfAll(table: ObservedTable): Float64Array;
  /** Quickly, without discount and by the models of purchases and spend alone: for comparing one with another. */
  roughMinor(numbers: PurchaseNumbers): number;
  /** An interval that holds the truth in 8 of 10 cases. @param expectedMinor as `expectedOfAll` has it. */
  interval(
    numbers: PurchaseNumbers,
    expectedMinor: number,
    customerId: string,
  ): { readonly lowMinor: number; readonly highMinor: number };
  /** Null where the method knows no such thing. */
  aliveChance(numbers: PurchaseNumbers): number | null;
  /** Not discounted. */
  expectedPurchases(numbers: PurchaseNumbers, weeks: number): number;
  /** Chance of a purchase in the next weeks, 0 to 1. */
  purchaseChance(numbers: PurchaseNumbers, weeks: number): number;
}
