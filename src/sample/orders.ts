import type { Random } from '../domain/random.js';
import { isoDate, nextWorkingDay } from './calendar.js';
import { chance, integer, logNormal, pick, shuffled, uniform } from './distributions.js';
import { type Life, orderValueOn, rowId } from './life.js';
import { type Product, products } from './products.js';
import { renewalDays } from './renewal-process.js';
import type { OrderRow } from './tables.js';

/** Within the value of one order; the rest of its ups and downs is season, growth and causes. */
const orderValueSpread = 0.15;
const cancelledShare = 0.01;

export function orderRows(life: Life): OrderRow[] {
  const { account, habits } = life;
  const random = life.stream('orders');
  const assortment = shuffled(random, products).slice(0, 8);
  const discount = uniform(random, [0, 0.15]);
  const days = renewalDays(random, life.from, life.until, {
    gapDays: habits.orderGapDays,
    spread: habits.orderGapSpread,
    pace: (day) => life.behaviourOn(day).orderPace,
  });
  return days.flatMap((day, nth) => {
    const value = orderValueOn(life, day) * logNormal(random, orderValueSpread);
    const lines = orderLines(random, value, habits.maxOrderLines, assortment, discount).map(
      (line, position): OrderRow => ({
        order_id: rowId('O', account, nth + 1),
        line: position + 1,
        customer_id: account.id,
        date: isoDate(day),
        ...line,
        currency: 'EUR',
      }),
    );
    return [...lines, ...cancellation(random, lines, day, life.until)];
  });
}

/** The product decides the price, the value decides the quantity. */
function orderLines(
  random: Random,
  value: number,
  maxLines: number,
  assortment: readonly Product[],
  discount: number,
): { product: string; quantity: number; unit_price: number }[] {
  const count = integer(random, [1, maxLines]);
  return Array.from({ length: count }, () => {
    const share = value / count;
    // Whole pieces of something dear would miss the value by far.
    const affordable = assortment.filter(({ price }) => price <= share / 4);
    const cheapest = products[0] as Product;
    const { name, price } = affordable.length > 0 ? pick(random, affordable) : cheapest;
    const unitPrice = Math.round(price * (1 - discount) * 100) / 100;
    return {
      product: name,
      quantity: Math.max(1, Math.round(share / unitPrice)),
      unit_price: unitPrice,
    };
  });
}

/** Now and then the last line is taken back within days. */
function cancellation(random: Random, lines: readonly OrderRow[], day: number, until: number): OrderRow[] {
  const isCancelled = chance(random, cancelledShare);
  const cancelledOn = nextWorkingDay(day + integer(random, [1, 3]));
  const last = lines.at(-1);
  if (!isCancelled || cancelledOn >= until || last === undefined) return [];
  return [
    {
      ...last,
      order_id: `X-${last.order_id}`,
      date: isoDate(cancelledOn),
      quantity: -last.quantity,
    },
  ];
}
