import type { Random } from '../../domain/random.js';
import { showsOn } from '../behaviour.js';
import { nextWorkingDay } from '../calendar.js';
import { chance, exponential, integer, logNormal, pick } from '../distributions.js';
import { type Life, rowId } from '../life.js';
import { dealProducts } from '../products.js';
import { renewalDays } from '../renewal-process.js';
import { newBusinessIn } from '../staff.js';
import { type DealSource, dealSource, REFERRAL } from './deal-sources.js';
import { SAMPLE_DEAL_CAUSES, type SampleDealCause, sampleDealEffects } from './sample-deal-causes.js';

/** A deal as the generator knows it: how it ends is decided before anything happens in it. Days as in calendar.ts. */
export interface PlannedDeal {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  readonly ownerId: string;
  readonly source: DealSource | null;
  readonly causes: readonly SampleDealCause[];
  readonly amount: number;
  readonly listPrice: number;
  readonly opened: number;
  readonly expected: number;
  /** May lie after asOf. */
  readonly closes: number;
  readonly isWon: boolean;
}

const medianCycleDays = 82;
const postponedDays = 25;
const baseLogOdds = 0.1;
/** Log-odds by what is sold: what they know already sells best. */
const productPull: Readonly<Record<string, number>> = {
  'Maintenance plan': 0.6,
  'Fjordvik Link': 0.2,
  'GTX Pro retrofit': -0.5,
};
const places = ['line 1', 'line 2', 'line 3', 'hall A', 'hall B', 'the new plant', 'the press shop'] as const;

export function plannedDeals(life: Life): PlannedDeal[] {
  const { account, habits } = life;
  const random = life.stream('deals');
  const days = renewalDays(random, life.from, life.until, {
    gapDays: 365 / habits.dealsPerYear,
    spread: 0.6,
    pace: () => 1,
  });
  return days.map((day, nth) => planned(life, day, rowId('D', account, nth + 1), nth));
}

function planned(life: Life, opened: number, id: string, nth: number): PlannedDeal {
  const { account, habits, fate } = life;
  const random = life.stream(`deal ${nth + 1}`);
  const product = pick(random, dealProducts);
  const ownerId = chance(random, 0.8) ? account.ownerId : pick(random, newBusinessIn(account.team));
  const source = dealSource(random);
  const size = logNormal(random, 0.5);
  const causes = SAMPLE_DEAL_CAUSES.filter((cause) => isCause(cause, life, opened, source, random));
  const logOdds =
    baseLogOdds +
    causes.reduce((sum, cause) => sum + logarithm(sampleDealEffects[cause].oddsRatio), 0) +
    (productPull[product] ?? 0) +
    (ownerId === account.ownerId ? 0.2 : -0.2) +
    (size > 1.3 ? -0.3 : size < 0.8 ? 0.3 : 0);
  const isWinnable = chance(random, 1 / (1 + exponential(-logOdds)));
  const cycle =
    Math.max(20, medianCycleDays * logNormal(random, 0.4)) +
    (causes.includes('postponement') ? postponedDays : 0);
  const planned = nextWorkingDay(Math.round(opened + cycle));
  const leavesFirst = fate.leavesOn !== undefined && fate.leavesOn <= planned;
  const amount = Math.max(500, Math.round((habits.dealAmount * size) / 100) * 100);
  return {
    id,
    name: `${product}, ${pick(random, places)}`,
    product,
    ownerId,
    source,
    causes,
    amount,
    listPrice: Math.round((amount * (1 + 0.2 * random())) / 100) * 100,
    opened,
    expected: nextWorkingDay(opened + integer(random, [65, 110])),
    // Whoever leaves ends what was being talked about.
    closes: leavesFirst ? nextWorkingDay(Math.max(opened + 3, fate.leavesOn ?? planned)) : planned,
    isWon: isWinnable && !leavesFirst,
  };
}

const shares: Readonly<Record<Exclude<SampleDealCause, 'referral' | 'trouble'>, number>> = {
  slow_answers: 0.35,
  decision_maker: 0.5,
  postponement: 0.35,
  budget: 0.45,
  competitor: 0.3,
};

function isCause(
  cause: SampleDealCause,
  life: Life,
  day: number,
  source: DealSource | null,
  random: Random,
): boolean {
  if (cause === 'referral') return source?.name === REFERRAL;
  if (cause === 'trouble') return life.fate.causes.some((planted) => showsOn(day, planted));
  return chance(random, shares[cause]);
}

/** Natural logarithm of an odds ratio, by arithmetic alone: engines may approximate Math.log as they like. */
function logarithm(ratio: number): number {
  // Newton on exponential(x) = ratio.
  let x = ratio - 1;
  for (let step = 0; step < 8; step++) x += (2 * (ratio - exponential(x))) / (ratio + exponential(x));
  return x;
}
