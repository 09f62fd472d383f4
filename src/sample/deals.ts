import type { Random } from '../domain/random.js';
import { showsOn } from './behaviour.js';
import { isoDate, nextWorkingDay } from './calendar.js';
import { chance, integer, logNormal, pick } from './distributions.js';
import { type Life, rowId } from './life.js';
import { dealProducts } from './products.js';
import { renewalDays } from './renewal-process.js';
import { newBusinessIn } from './staff.js';
import type { DealRow } from './tables.js';

const stages = ['qualification', 'needs', 'proposal', 'negotiation'] as const;
const medianCycleDays = 70;
/** Chance added by what is sold: what they know already sells best. */
const productPull: Readonly<Record<string, number>> = {
  'Maintenance plan': 0.15,
  'Fjordvik Link': 0.05,
  'GTX Pro retrofit': -0.12,
};

export function dealRows(life: Life): DealRow[] {
  const { account, habits, window } = life;
  const random = life.stream('deals');
  const days = renewalDays(random, life.from, life.until, {
    gapDays: 365 / habits.dealsPerYear,
    spread: 0.6,
    pace: () => 1,
  });
  return days.map((day, nth) => {
    const product = pick(random, dealProducts);
    const ownerId = chance(random, 0.8) ? account.ownerId : pick(random, newBusinessIn(account.team));
    const size = logNormal(random, 0.5);
    const cycleDays = Math.max(10, Math.round(medianCycleDays * logNormal(random, 0.5)));
    const isWinnable = chance(random, winChance(life, day + cycleDays, product, size, ownerId));
    // The longer a deal drags on, the rarer it ends well.
    const isWon = isWinnable && chance(random, Math.min(1, (1.6 * medianCycleDays) / cycleDays));
    const ends = nextWorkingDay(Math.min(day + cycleDays, Math.max(day + 5, life.until + 20)));
    const isClosed = ends <= window.end;
    const leftBeforeEnd = life.fate.leavesOn !== undefined && ends >= life.fate.leavesOn;
    const progress = isClosed ? 1 : (window.end - day) / (cycleDays + 3);
    return {
      id: rowId('D', account, nth + 1),
      customer_id: account.id,
      owner_id: ownerId,
      stage: stageReached(random, isWon, progress),
      opened: isoDate(day),
      expected_close: isoDate(nextWorkingDay(day + integer(random, [60, 100]))),
      closed: isClosed ? isoDate(ends) : '',
      won: isClosed ? (isWon && !leftBeforeEnd ? 'true' : 'false') : '',
      amount: Math.max(500, Math.round((habits.dealAmount * size) / 100) * 100),
      currency: 'EUR',
      product,
    };
  });
}

/** Planted: small deals, the owner's own customers and undisturbed relations win more often. */
function winChance(life: Life, day: number, product: string, size: number, ownerId: string): number {
  const ownership = ownerId === life.account.ownerId ? 0.08 : -0.08;
  const dearness = size > 1.3 ? -0.12 : size < 0.8 ? 0.1 : 0;
  const trouble = life.fate.causes.some((planted) => showsOn(day, planted)) ? -0.25 : 0;
  const pull = productPull[product] ?? 0;
  return Math.min(0.95, Math.max(0.05, 0.5 + ownership + dearness + trouble + pull));
}

function stageReached(random: Random, isWon: boolean, progress: number): DealRow['stage'] {
  const furthest = isWon ? 4 : integer(random, [1, 4]);
  return stages[Math.min(3, Math.floor(furthest * progress))] ?? 'qualification';
}
