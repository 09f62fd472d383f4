import { isoDate, nextWorkingDay } from './calendar.js';
import { integer, normal } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { DeliveryRow, OrderRow } from './tables.js';

/** The warehouse's list goes back so far. */
const onFileDays = 450;
/** Promised dates mostly hold, with a day or two to spare. */
const usuallyDays = -1.6;
const spreadDays = 0.9;

/** When the goods of each order were promised and came. */
export function deliveryRows(life: Life, orders: readonly OrderRow[]): DeliveryRow[] {
  const { account, window, until } = life;
  const random = life.stream('deliveries');
  const orderedOn = new Map(
    orders
      .filter(({ quantity }) => quantity > 0)
      .map((row) => [row.order_id, Date.parse(row.date) / 86_400_000]),
  );
  return [...orderedOn].flatMap(([orderId, day]): DeliveryRow[] => {
    const promised = nextWorkingDay(day + integer(random, [8, 20]));
    const late = normal(random, usuallyDays, spreadDays) + life.behaviourOn(promised).lateDeliveryDays;
    const delivered = nextWorkingDay(Math.max(day + 2, promised + Math.round(late)));
    if (day < window.end - onFileDays || delivered >= until) return [];
    return [
      {
        id: rowId('V', account, Number(orderId.slice(-4))),
        customer_id: account.id,
        order_id: orderId,
        promised_date: isoDate(promised),
        delivered_date: isoDate(delivered),
      },
    ];
  });
}
