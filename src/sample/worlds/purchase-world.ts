import { randomStream } from '../../domain/random.js';
import { drawBeta, drawGamma, drawGeometric } from '../../learning/lifetime/draws.js';
import type { PurchaseDays } from '../../learning/lifetime/purchase-summaries.js';

export interface PurchaseWorld {
  readonly customers: number;
  readonly weeks: number;
  /** Weeks from the start in which customers come. */
  readonly arrivalWeeks: number;
  readonly r: number;
  readonly alpha: number;
  /** How customers drop out: after purchases (BG, MBG), by themselves (Pareto), or never. */
  readonly dropOut:
    | { readonly kind: 'after_repeats' | 'after_any'; readonly a: number; readonly b: number }
    | { readonly kind: 'by_themselves'; readonly s: number; readonly beta: number }
    | { readonly kind: 'never' };
  readonly spend: { readonly p: number; readonly q: number; readonly v: number };
}

/** Purchases of customers who buy as the models say, from day 0 on; a purchase is a day. */
export function purchaseWorld(world: PurchaseWorld, seed: number): PurchaseDays {
  const random = randomStream(seed, 'purchase world');
  const rows: (readonly [customer: number, day: number, amount: number])[] = [];
  for (let customer = 0; customer < world.customers; customer++) {
    const cameWeek = random() * world.arrivalWeeks;
    const rate = drawGamma(random, world.r) / world.alpha;
    const { lastPurchase, lifeWeeks } = drawLife(world, random);
    const spendRate = drawGamma(random, world.spend.q) / world.spend.v;
    const days = new Set([Math.floor(7 * cameWeek)]);
    for (let week = cameWeek, count = 0; count < lastPurchase; count++) {
      week += -Math.log(1 - random()) / rate;
      if (week >= world.weeks || week - cameWeek > lifeWeeks) break;
      days.add(Math.floor(7 * week));
    }
    for (const day of days) rows.push([customer, day, drawGamma(random, world.spend.p) / spendRate]);
  }
  return {
    customerCount: world.customers,
    customers: Int32Array.from(rows, ([customer]) => customer),
    days: Int32Array.from(rows, ([, day]) => day),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

/** The repeat purchase with which it ends, and the weeks after which it does. */
function drawLife({ dropOut }: PurchaseWorld, random: () => number) {
  const forEver = { lastPurchase: Number.POSITIVE_INFINITY, lifeWeeks: Number.POSITIVE_INFINITY };
  switch (dropOut.kind) {
    case 'never':
      return forEver;
    case 'by_themselves':
      return {
        ...forEver,
        lifeWeeks: -Math.log(1 - random()) / (drawGamma(random, dropOut.s) / dropOut.beta),
      };
    default: {
      const tries = drawGeometric(random, drawBeta(random, dropOut.a, dropOut.b));
      return { ...forEver, lastPurchase: dropOut.kind === 'after_any' ? tries - 1 : tries };
    }
  }
}

/** A shop as CDNOW was: few buy again, those who do drop out. */
export const SHOP: PurchaseWorld = {
  customers: 4_000,
  weeks: 78,
  arrivalWeeks: 12,
  r: 0.6,
  alpha: 7,
  dropOut: { kind: 'after_any', a: 0.8, b: 1.8 },
  spend: { p: 6.25, q: 3.74, v: 15.44 },
};
