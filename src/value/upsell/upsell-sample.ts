import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { PurchaseDays } from '../../learning/lifetime/purchase-summaries.js';
import type { PurchaseNumbers } from '../lifetime-model.js';
import { type Observed, type ObserveSettings, observeValue } from '../observed/observe-value.js';
import { BESIDE_PURCHASES, type Beside, type BesideColumn, UPSELL_DAYS } from './upsell-inputs.js';

/** One customer at one past date, and whether it bought within the 90 days after. */
export interface UpsellSnapshot {
  readonly numbers: PurchaseNumbers;
  readonly beside: Beside;
  readonly hasBought: boolean;
}

/** Past dates, each with the snapshots of it, and the purchases of the same customers. */
export interface UpsellSample {
  add(customer: Customer, history: History, observed: Observed): void;
  /** Of 180 days ago: what a model is trained with. What came of them was known before the later ones. */
  readonly earlier: readonly UpsellSnapshot[];
  /** Of 90 days ago: what it is judged on. */
  readonly later: readonly UpsellSnapshot[];
  /** Row by row as purchase models take them. */
  days(): PurchaseDays;
}

/** More say the same, and each is looked at three times. */
const MOST_CUSTOMERS = 4_000;

interface Kept {
  readonly observed: Observed;
  readonly earlier: UpsellSnapshot | null;
  readonly later: UpsellSnapshot | null;
}

/**
 * Looks back at customers as they were known on past dates. Keeps every customer until there are too many, then every second,
 * every fourth: the same ones for the same walk.
 */
export function upsellSample(
  asOf: Date,
  settings: ObserveSettings,
  mostCustomers = MOST_CUSTOMERS,
): UpsellSample {
  let kept: Kept[] = [];
  let every = 1;
  let seen = 0;
  return {
    add(customer, history, observed) {
      if (observed.days.length === 0 || observed.value.hasExchangeRate === 0) return;
      if (seen++ % every !== 0) return;
      const at = (windows: number) =>
        snapshotAt(customer, history, observed, asOf.getTime() - windows * UPSELL_DAYS * DAY_MS, settings);
      kept.push({ observed, earlier: at(2), later: at(1) });
      if (kept.length < mostCustomers) return;
      kept = kept.filter((_, place) => place % 2 === 0);
      every *= 2;
    },
    get earlier() {
      return kept.flatMap(({ earlier }) => earlier ?? []);
    },
    get later() {
      return kept.flatMap(({ later }) => later ?? []);
    },
    days: () => purchaseDaysOf(kept.map(({ observed }) => observed)),
  };
}

/** Null for who was no buyer by then, or had long ceased to be one. */
function snapshotAt(
  customer: Customer,
  history: History,
  { days }: Observed,
  atMs: number,
  settings: ObserveSettings,
): UpsellSnapshot | null {
  const then = observeValue(customer, history, new Date(atMs), settings)?.value;
  if (then === undefined || then.purchases === 0 || then.isActive === 0) return null;
  const day = Math.floor(atMs / DAY_MS);
  return {
    numbers: then,
    beside: besideOf(then),
    hasBought: days.some((bought) => bought > day && bought <= day + UPSELL_DAYS),
  };
}

/** What of a customer's numbers tells beside its purchases. */
export function besideOf(numbers: Beside): Record<BesideColumn, number> {
  const entries = BESIDE_PURCHASES.map(({ column }) => [column, numbers[column]]);
  return Object.fromEntries(entries) as Record<BesideColumn, number>;
}

function purchaseDaysOf(observed: readonly Observed[]): PurchaseDays {
  const rows = observed.reduce((sum, { days }) => sum + days.length, 0);
  const [customers, days] = [new Int32Array(rows), new Int32Array(rows)];
  const amounts = new Float64Array(rows);
  let row = 0;
  for (const [customer, purchases] of observed.entries()) {
    for (const [place, day] of purchases.days.entries()) {
      customers[row] = customer;
      days[row] = day;
      amounts[row] = purchases.amountsMinor[place] ?? 0;
      row++;
    }
  }
  return { customerCount: observed.length, customers, days, amounts };
}
