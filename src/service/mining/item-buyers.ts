import type { PatternMaterial } from './pattern-material.js';
import type { Buyers } from './purchase-rates.js';

export const PURCHASE_KINDS = ['first', 'any'] as const;
/** "first": only each customer's first purchase of a thing counts, as of what is bought once. */
export type PurchaseKind = (typeof PURCHASE_KINDS)[number];

/** Where hardly anybody buys again, all purchases are the first ones. */
const REPEATED = 1.2;

/** The buyers of an item by what is looked at of them: first purchases, and all of them where it is bought again. */
export function itemBuyers(
  { purchaseStart, purchaseCustomer, purchaseDay }: PatternMaterial,
  item: number,
): { readonly kind: PurchaseKind; readonly buyers: Buyers }[] {
  const from = purchaseStart[item] as number;
  const to = purchaseStart[item + 1] as number;
  const customer: number[] = [];
  const start: number[] = [];
  for (let n = from; n < to; n++) {
    if (n > from && purchaseCustomer[n] === purchaseCustomer[n - 1]) continue;
    customer.push(purchaseCustomer[n] as number);
    start.push(n - from);
  }
  const day = purchaseDay.subarray(from, to);
  const customers = Int32Array.from(customer);
  const first: Buyers = {
    customer: customers,
    start: Int32Array.from({ length: customers.length + 1 }, (_, row) => row),
    day: Int32Array.from(start, (n) => day[n] as number),
  };
  if (day.length < customers.length * REPEATED) return [{ kind: 'first', buyers: first }];
  const any: Buyers = { customer: customers, start: Int32Array.from([...start, day.length]), day };
  return [
    { kind: 'first', buyers: first },
    { kind: 'any', buyers: any },
  ];
}
