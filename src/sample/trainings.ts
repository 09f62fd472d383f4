import { DAY_MS } from '../domain/time.js';
import { isoDate, nextWorkingDay } from './calendar.js';
import { chance, integer } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { OrderRow, TicketRow } from './tables.js';

const TRAINING = { product: 'Operator training day', unit_price: 1_400 };
const ORDERED_AFTER = 0.05;
const DAYS_LATER = [22, 26] as const;
const OTHERWISE_PER_DAY = 0.25 / 365;

/**
 * Now and then somebody orders a training; of those who ask how something is done some more, three to four weeks later, once
 * the next course is announced. That is what patterns of tickets and purchases are there to find.
 */
export function trainingOrderRows(life: Life, tickets: readonly TicketRow[]): OrderRow[] {
  const { account, from, until } = life;
  const random = life.stream('trainings');
  const afterAsking = tickets
    .filter(({ category }) => category === 'how_to' && chance(random, ORDERED_AFTER))
    .map(({ opened }) => Math.floor(Date.parse(opened) / DAY_MS) + integer(random, DAYS_LATER));
  const otherwise = Array.from({ length: until - from }, (_, n) => from + n).filter(() =>
    chance(random, OTHERWISE_PER_DAY),
  );
  return [...afterAsking, ...otherwise]
    .map(nextWorkingDay)
    .filter((day) => day < until)
    .toSorted((a, b) => a - b)
    .map((day, nth) => ({
      order_id: rowId('OT', account, nth + 1),
      line: 1,
      customer_id: account.id,
      date: isoDate(day),
      ...TRAINING,
      quantity: 1,
      currency: 'EUR',
    }));
}
