import { historyOf, type PurchaseHistory } from './purchase-history.js';
import { type RateParameters, ratePurchases } from './purchase-rate.js';
import type { PurchaseSummaries } from './purchase-summaries.js';

/** How much less those buy who were silent for long than their rate says; learned from what they did afterwards. */
export interface ComebackFactors {
  /** Of customers without a repeat purchase. */
  readonly withoutRepeat: number;
  /** Chances of a silence so long, ascending: where one class of the others ends and the next begins. */
  readonly edges: readonly number[];
  /** One more than edges, never falling: the likelier the silence, the more they buy. */
  readonly factors: readonly number[];
}

const CLASSES = 6;
/** Purchases, as expected, that a class is drawn to "as the rate says" by. */
const PRIOR_PURCHASES = 5;

/**
 * Customers by how likely their silence would be if they still bought at their rate, and in each class what they bought
 * in the weeks afterwards over what the rate says; neighbours in the wrong order are pooled.
 *
 * @param bought purchases of each in the weeks after.
 */
export function fitComeback(
  rate: RateParameters,
  summaries: PurchaseSummaries,
  bought: Float64Array,
  weeks: number,
): ComebackFactors {
  const { repeatPurchases } = summaries;
  const rows = Array.from(repeatPurchases.keys());
  const expected = rows.map((row) => ratePurchases(rate, historyOf(summaries, row), weeks));
  const chances = rows.map((row) => silenceChance(rate, historyOf(summaries, row)));
  const repeating = rows
    .filter((row) => (repeatPurchases[row] as number) > 0)
    .sort((a, b) => (chances[a] as number) - (chances[b] as number) || a - b);
  const totals = (members: readonly number[]): ClassTotals => ({
    bought: members.reduce((sum, row) => sum + (bought[row] as number), 0),
    expected: members.reduce((sum, row) => sum + (expected[row] as number), 0),
  });
  const classes: ClassTotals[] = [];
  const edges: number[] = [];
  for (let place = 0; place < CLASSES; place++) {
    const from = Math.floor((place * repeating.length) / CLASSES);
    const to = Math.floor(((place + 1) * repeating.length) / CLASSES);
    classes.push(totals(repeating.slice(from, to)));
    if (place > 0) edges.push(chances[repeating[from] ?? -1] ?? 1);
  }
  return {
    withoutRepeat: factorOf(totals(rows.filter((row) => repeatPurchases[row] === 0))),
    edges,
    factors: neverFalling(classes),
  };
}

export function comebackFactor(
  { withoutRepeat, edges, factors }: ComebackFactors,
  rate: RateParameters,
  history: PurchaseHistory,
): number {
  if (history.repeats === 0) return withoutRepeat;
  const chance = silenceChance(rate, history);
  const place = edges.findIndex((edge) => chance < edge);
  return factors[place === -1 ? factors.length - 1 : place] ?? 1;
}

/** Chance of no purchase since the last one, at the rate known by then. */
function silenceChance(
  { r, alpha }: RateParameters,
  { repeats, recencyWeeks, ageWeeks }: PurchaseHistory,
): number {
  return ((alpha + recencyWeeks) / (alpha + ageWeeks)) ** (r + repeats);
}

interface ClassTotals {
  readonly bought: number;
  readonly expected: number;
}

function factorOf({ bought, expected }: ClassTotals): number {
  return (bought + PRIOR_PURCHASES) / (expected + PRIOR_PURCHASES);
}

function neverFalling(classes: readonly ClassTotals[]): number[] {
  const pools: { totals: ClassTotals; size: number }[] = [];
  for (const totals of classes) {
    pools.push({ totals, size: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || factorOf(before.totals) <= factorOf(last.totals))
        break;
      pools.splice(-2, 2, {
        totals: {
          bought: before.totals.bought + last.totals.bought,
          expected: before.totals.expected + last.totals.expected,
        },
        size: before.size + last.size,
      });
    }
  }
  return pools.flatMap(({ totals, size }) => new Array<number>(size).fill(factorOf(totals)));
}
