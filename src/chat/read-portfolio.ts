import { readMoves } from '../digest/moves/read-moves.js';
import { DAY_MS } from '../domain/time.js';
import type { ValueRun } from '../domain/value-run.js';
import { objectedToScoring } from '../stores/scoring-objections.js';
import type { PortfolioView } from './cards/portfolio-card.js';
import { customerNames } from './customer-names.js';
import type { Desk } from './dependencies.js';
import { portfolioWithout } from './portfolio-without.js';

const WEEK_DAYS = 7;
const WEEKS = 8;
const BATCH = 500;

/** All customers together, as of the newest night, with the weeks before it. */
export async function readPortfolio(desk: Desk): Promise<PortfolioView> {
  const { stores, settings, now } = desk;
  const at = now();
  const daysAgo = (days: number) => new Date(at.getTime() - days * DAY_MS);
  const [run, nights, moves, byHand] = await Promise.all([
    stores.valueRuns.newest(),
    stores.valueRuns.between(daysAgo(WEEKS * WEEK_DAYS), new Date(at.getTime() + DAY_MS)),
    readMoves(stores, daysAgo(WEEK_DAYS), at, at),
    countByHand(desk, at),
  ]);
  const ids = namedIds(run);
  const [nameOf, objected] = await Promise.all([
    customerNames(ids, desk),
    ids.length === 0 ? new Set<string>() : objectedToScoring(stores, ids, at),
  ]);
  const currency = settings.company.currency;
  return {
    run: runWithout(run, objected),
    weeks: weeklyNights(nights, at),
    moves: moves.toReversed(),
    byHand,
    nameOf,
    currency,
    offers: settings.offers ?? {},
  };
}

async function countByHand({ stores }: Pick<Desk, 'stores'>, at: Date): Promise<number> {
  let count = 0;
  for await (const batch of stores.tierOverrides.standingAt(at, BATCH)) count += batch.length;
  return count;
}

function namedIds(run: ValueRun | null): string[] {
  if (run?.portfolio === undefined) return [];
  const { abc, effort } = run.portfolio;
  const lists = [abc.leaving, abc.rising, ...(effort === null ? [] : [effort.tooMuch, effort.tooLittle])];
  return lists.flatMap(({ first }) => first.map(({ customerId }) => customerId));
}

function runWithout(run: ValueRun | null, customerIds: ReadonlySet<string>): ValueRun | null {
  if (run?.portfolio === undefined || customerIds.size === 0) return run;
  return { ...run, portfolio: portfolioWithout(run.portfolio, customerIds) };
}

/** The last night of each week, the oldest first; weeks without one are left out. */
function weeklyNights(nights: readonly ValueRun[], at: Date): ValueRun[] {
  const byWeek = new Map<number, ValueRun>();
  for (const night of nights) {
    const week = Math.floor((at.getTime() - night.asOf.getTime()) / (WEEK_DAYS * DAY_MS));
    byWeek.set(Math.max(0, week), night);
  }
  return [...byWeek.values()];
}
