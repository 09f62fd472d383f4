import { type RankedCustomers, rankOrder } from './rank-order.js';

/** What says whether a customer is at risk. */
export interface ClassRisk {
  /** Points by churn rules, 0 to 100; null where there are none (a trained model's chance is no points). */
  readonly churnPoints: number | null;
  /** At risk by a trained model. */
  readonly isAtRisk: boolean;
}

/**
 * Of the three classes to start with VIP is the top by historic value: the places of those in it, and the least value
 * that is. The top is that of all customers: one at risk leaves its place empty.
 *
 * @param ranked those who buy or are under contract, by what they were worth so far.
 */
export function vipPlaces(
  ranked: RankedCustomers,
  vipPercent: number,
): { readonly places: ReadonlySet<number>; readonly fromValue: number | null } {
  const most = Math.round((ranked.values.length * vipPercent) / 100);
  const top = rankOrder(ranked).slice(0, most);
  const worth = top.findLastIndex((place) => (ranked.values[place] ?? Number.NaN) > 0);
  const last = top[worth];
  return {
    places: new Set(top.subarray(0, worth + 1)),
    fromValue: last === undefined ? null : (ranked.values[last] ?? null),
  };
}

/** @param fromPoints churn rules at so many points are the class "risk", whatever the value. */
export function isRisk({ churnPoints, isAtRisk }: ClassRisk, fromPoints: number): boolean {
  return isAtRisk || (churnPoints !== null && churnPoints >= fromPoints);
}
