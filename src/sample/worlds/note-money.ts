import { nextAnniversary, nextWorkingDay } from '../calendar.js';
import { chance, integer, logNormal, normal } from '../distributions.js';
import { renewalDays } from '../renewal-process.js';
import { officeHour, type WorldLife, worldYearsInto } from './world-life.js';

const CURRENCY = 'EUR';
/** Within the value of one order; the rest of its ups and downs is season, growth and causes. */
const ORDER_VALUE_SPREAD = 0.15;
const CANCELLED_SHARE = 0.01;
const PAYMENT_SPREAD_DAYS = 2;
/** Promised dates hold, with a day to spare. */
const DELIVERY_SPARE_DAYS = 1.5;
const DELIVERY_SPREAD_DAYS = 1;
/** January to December. */
const SEASON = [0.92, 0.97, 1.04, 1.05, 1.05, 1.02, 0.86, 0.94, 1.05, 1.06, 1.06, 0.98] as const;
const PRODUCTS = [
  'Seal set',
  'Filter kit',
  'Drive belt',
  'Control valve',
  'Bearing unit',
  'Workshop day',
] as const;

/** Contracts from the one that ran when the window began, each renewal a new one, until the last is ended. */
export function noteContracts({ account, habits, until, window, from, ...life }: WorldLife): void {
  if (account.contract === null) return;
  const isYearly = account.contract === 'yearly';
  let start = account.since >= from ? account.since : nextAnniversary(account.since, window.start - 366);
  for (let number = 1; start < until; number++) {
    const contractId = `${life.customerId}-K${number}`;
    const ends = nextAnniversary(account.since, start);
    life.note(start, 0, `${number}`, {
      type: 'contract_signed',
      contractId,
      endsAt: isYearly ? new Date(ends * 86_400_000) : null,
      yearlyValueMinor: habits.yearlyValueMinor,
      currency: CURRENCY,
      seats: life.kind === 'saas' ? habits.seats : null,
    });
    const isLast = !isYearly || ends >= until;
    const stops = isLast ? until : ends;
    const how = !isLast ? 'replaced' : stops === ends ? 'not_renewed' : 'cancelled';
    const isEnded = !isLast || until <= window.end;
    if (isEnded) life.note(stops, 0, `${number}`, { type: 'contract_ended', contractId, how });
    if (isLast) return;
    start = ends;
  }
}

/** A subscription is invoiced by the month, whatever is used. */
export function noteSubscriptionInvoices(life: WorldLife): void {
  const { habits } = life;
  const amountMinor = Math.round(habits.yearlyValueMinor / 12);
  let number = 0;
  for (let day = life.from; day < life.until; day += 30) {
    number += 1;
    noteInvoice(life, number, nextWorkingDay(day), amountMinor);
  }
}

/** Orders with their invoices, and deliveries where goods are sent. */
export function noteOrders(life: WorldLife): void {
  const { habits, kind } = life;
  const random = life.stream('orders');
  const days = renewalDays(random, life.from, life.until, {
    gapDays: habits.orderGapDays,
    spread: habits.orderGapSpread,
    pace: (day) => 1 / (1 + life.behaviourOn(day).orderStretch),
  });
  const usualMinor = (habits.yearlyValueMinor * habits.orderGapDays) / 365;
  for (const [nth, day] of days.entries()) {
    const growth = 1 + habits.yearlyGrowth * worldYearsInto(life, day);
    const season = SEASON[new Date(day * 86_400_000).getUTCMonth()] ?? 1;
    const left = 1 - life.behaviourOn(day).orderValueFall;
    const amountMinor = Math.round(
      usualMinor * growth * season * left * logNormal(random, ORDER_VALUE_SPREAD),
    );
    const orderId = `${life.customerId}-O${nth}`;
    const line = {
      type: 'order_line',
      orderId,
      product: PRODUCTS[nth % PRODUCTS.length] ?? null,
      quantity: 1,
      currency: CURRENCY,
    } as const;
    life.note(day, 0, `O${nth}`, { ...line, amountMinor, isCancellation: false });
    const cancelledOn = nextWorkingDay(day + integer(random, [1, 3]));
    const isCancelled = chance(random, CANCELLED_SHARE) && cancelledOn < life.until;
    if (isCancelled) {
      life.note(cancelledOn, 0, `X${nth}`, { ...line, amountMinor: -amountMinor, isCancellation: true });
      continue;
    }
    noteInvoice(life, nth, nextWorkingDay(day + 7), amountMinor);
    if (kind === 'machinery') noteDelivery(life, nth, day, orderId);
  }
}

/** One invoice, paid once and in full; what falls due under a cause is late, also when the customer has left. */
function noteInvoice(life: WorldLife, number: number, sent: number, amountMinor: number): void {
  const random = life.stream(`invoice ${number}`);
  const due = sent + life.habits.paymentTermDays;
  const pastDue =
    life.habits.daysPastDue + life.behaviourOn(due).paymentDelayDays + normal(random, 0, PAYMENT_SPREAD_DAYS);
  const paid = nextWorkingDay(Math.max(sent + 1, due + Math.round(pastDue)));
  const invoice = { invoiceId: `${life.customerId}-I${number}`, amountMinor, currency: CURRENCY };
  const dueAt = new Date(due * 86_400_000);
  life.note(sent, 0, `${number}`, { type: 'invoice_sent', ...invoice, dueAt });
  life.note(paid, 0, `${number}`, { type: 'payment_received', ...invoice });
}

function noteDelivery(life: WorldLife, number: number, ordered: number, orderId: string): void {
  const random = life.stream(`delivery ${number}`);
  const promised = nextWorkingDay(ordered + integer(random, [7, 21]));
  const lateDays =
    life.behaviourOn(promised).lateDeliveryDays + normal(random, -DELIVERY_SPARE_DAYS, DELIVERY_SPREAD_DAYS);
  const delivered = nextWorkingDay(Math.max(ordered + 2, promised + Math.round(lateDays)));
  if (delivered >= life.until) return;
  life.note(delivered, officeHour(random), `${number}`, {
    type: 'delivery_made',
    deliveryId: `${life.customerId}-D${number}`,
    orderId,
    promisedAt: new Date(promised * 86_400_000),
  });
}
