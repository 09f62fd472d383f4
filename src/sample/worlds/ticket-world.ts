import type { TicketCategory } from '../../domain/event.js';
import { type Random, randomStream } from '../../domain/random.js';
import { chance, integer, logNormal, pickWeighted } from '../distributions.js';
import { drawCount } from './draw-count.js';
import type { PlantedPattern, WorldProduct } from './ticket-world-causes.js';

/** What a made-up customer asked and bought; days count from the first of the world. */
export interface TicketWorldCustomer {
  readonly sinceDay: number;
  /** Null where its beginning isn't on record. */
  readonly knownSinceDay: number | null;
  readonly untilDay: number;
  readonly tickets: readonly { readonly day: number; readonly category: TicketCategory }[];
  readonly purchases: readonly { readonly day: number; readonly product: string }[];
}

export interface TicketWorldSettings {
  readonly customers: number;
  readonly days: number;
  readonly products: readonly WorldProduct[];
  readonly planted: readonly PlantedPattern[];
}

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
/** Every twelfth month from the eighth on brings a campaign, about which people also ask. */
const CAMPAIGN = { month: 8, every: 12, purchases: 4, tickets: 3 } as const;
const BUSY = { share: 0.4, days: 120, times: 4 } as const;
const CATEGORIES: readonly (readonly [TicketCategory, number])[] = [
  ['how_to', 30],
  ['defect', 20],
  ['data_export', 10],
  ['capacity', 8],
  ['billing', 10],
  ['integration', 7],
  ['performance', 7],
  ['other', 8],
];
const TICKETS_A_YEAR = 3;
/** Newcomers ask how things work. */
const NEW = { days: 60, times: 4 } as const;

/**
 * Customers who ask and buy, with planted patterns and with much that looks like one: heavy customers with many of both,
 * campaigns that lift both, busy times of single customers, newcomers who ask and then buy what all newcomers buy, products
 * that everybody buys at one age, subscriptions with a line a month, customers who come late and leave early.
 */
export function ticketWorld(settings: TicketWorldSettings, seed: number): TicketWorldCustomer[] {
  return Array.from({ length: settings.customers }, (_, number) =>
    worldCustomer(randomStream(seed, `ticket world, customer ${number}`), settings),
  );
}

function worldCustomer(
  random: Random,
  { days, products, planted }: TicketWorldSettings,
): TicketWorldCustomer {
  const isOld = chance(random, 0.5);
  const sinceDay = isOld ? -integer(random, [0, 1500]) : integer(random, [0, days - 200]);
  const untilDay = chance(random, 0.2)
    ? integer(random, [Math.max(0, sinceDay) + 120, days + 120])
    : days - 1;
  const life = { from: Math.max(0, sinceDay), to: Math.min(untilDay, days - 1), sinceDay };
  const heaviness = Math.min(8, logNormal(random, 0.8));
  const busyFrom = chance(random, BUSY.share) ? integer(random, [0, days]) : Number.POSITIVE_INFINITY;
  const timesAt = (day: number, campaign: number) =>
    heaviness *
    (isCampaign(day) ? campaign : 1) *
    (day >= busyFrom && day < busyFrom + BUSY.days ? BUSY.times : 1);

  const tickets = drawDays(random, life, (day) => {
    const isNew = day - sinceDay < NEW.days;
    return (TICKETS_A_YEAR / 365) * timesAt(day, CAMPAIGN.tickets) * (isNew ? NEW.times : 1);
  }).map((day) => ({
    day,
    category:
      day - sinceDay < NEW.days && chance(random, 0.7)
        ? ('how_to' as const)
        : pickWeighted(random, CATEGORIES),
  }));

  const purchases = products.flatMap((product) => {
    const rateAt = (day: number) =>
      (product.aYear / 365) * timesAt(day, CAMPAIGN.purchases) * timesOfAge(product, day - sinceDay);
    const anyway = drawDays(random, life, rateAt);
    const caused = planted
      .filter((pattern) => pattern.product === product.name)
      .flatMap((pattern) => causedDays(random, pattern, tickets, life, rateAt));
    return bought(
      product,
      [...anyway, ...caused].sort((a, b) => a - b),
      life.to,
    );
  });
  return {
    sinceDay,
    knownSinceDay: isOld && chance(random, 0.4) ? null : sinceDay,
    untilDay: life.to,
    tickets,
    purchases,
  };
}

interface Life {
  readonly from: number;
  readonly to: number;
  readonly sinceDay: number;
}

/** Days, each with its own rate, week by week. */
function drawDays(random: Random, { from, to }: Life, rateAt: (day: number) => number): number[] {
  const drawn: number[] = [];
  for (let week = from; week <= to; week += WEEK_DAYS) {
    const length = Math.min(WEEK_DAYS, to - week + 1);
    const count = drawCount(random, rateAt(week) * length);
    for (let n = 0; n < count; n++) drawn.push(integer(random, [week, week + length - 1]));
  }
  return drawn.sort((a, b) => a - b);
}

/** What comes on top of what would have been bought anyway. */
function causedDays(
  random: Random,
  { category, fromMonths, afterDays: [first, last], times }: PlantedPattern,
  tickets: TicketWorldCustomer['tickets'],
  { to, sinceDay }: Life,
  rateAt: (day: number) => number,
): number[] {
  return tickets.flatMap(({ day, category: asked }) => {
    if (asked !== category || day - sinceDay < fromMonths * MONTH_DAYS) return [];
    let anyway = 0;
    for (let lag = first; lag <= last; lag++) anyway += rateAt(day + lag);
    return Array.from(
      { length: drawCount(random, (times - 1) * anyway) },
      () => day + integer(random, [first, last]),
    ).filter((caused) => caused <= to);
  });
}

function bought(
  { name, how }: WorldProduct,
  days: readonly number[],
  to: number,
): TicketWorldCustomer['purchases'] {
  const [first] = days;
  if (first === undefined || how === 'again') return days.map((day) => ({ day, product: name }));
  if (how === 'once') return [{ day: first, product: name }];
  return Array.from({ length: Math.floor((to - first) / MONTH_DAYS) + 1 }, (_, month) => ({
    day: first + month * MONTH_DAYS,
    product: name,
  }));
}

function timesOfAge({ ageDays: [from, to], atAge }: WorldProduct, age: number): number {
  return age >= from && age < to ? atAge : 1;
}

function isCampaign(day: number): boolean {
  return Math.floor(day / MONTH_DAYS) % CAMPAIGN.every === CAMPAIGN.month;
}
