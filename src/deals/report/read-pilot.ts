import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { SalesSettings } from '../sales-settings.js';
import { detectablePoints, type PilotResult, pilotResult } from './pilot.js';
import type { PilotGroup, PilotPlanned } from './pilot-settings.js';
import { winRateReturn } from './win-rate-return.js';
import type { WinRate } from './win-rate-trend.js';

/** A pilot as it stands: what it can find is settled before it begins, whether the difference is real after it has ended. */
export interface PilotReport {
  readonly planned: PilotPlanned;
  readonly phase: 'before' | 'running' | 'over';
  /** Deals of either group: those open now, and those that closed within the period. */
  readonly pilotDeals: number;
  readonly controlDeals: number;
  /** Win rate of both in the year before, 0 to 1; null where nothing had closed. */
  readonly baseRate: number | null;
  /** The smallest true difference that is found four times of five; null without a win rate. */
  readonly detectablePoints: number | null;
  /** Of the deals that closed in that year; null with none. */
  readonly medianCycleDays: number | null;
  readonly lengthDays: number;
  readonly concerns: readonly PilotConcern[];
  readonly result: PilotResult;
}

/** What speaks against its telling anything. */
export type PilotConcern = 'too_few_deals' | 'too_few_in_control' | 'too_short' | 'goal_too_small';

/** Fewer deals find only differences that no pilot brings. */
export const LEAST_PILOT_DEALS = 50;
const YEAR_DAYS = 365;
const BATCH = 500;

type PilotStores = Pick<Stores, 'deals'>;

/** Null where no pilot is configured. */
export async function readPilot(
  { deals }: PilotStores,
  { pilot: planned }: Pick<SalesSettings, 'pilot'>,
  asOf: Date,
): Promise<PilotReport | null> {
  if (planned === undefined) return null;
  const { from, until, goalPoints } = planned;
  const start = from < asOf ? from : asOf;
  const groups = { pilot: count(), control: count() };
  const before = { won: 0, closed: 0 };
  const cycles: number[] = [];
  for await (const batch of deals.closedSummaries(
    new Date(start.getTime() - YEAR_DAYS * DAY_MS),
    asOf,
    BATCH,
  )) {
    for (const { team, state } of batch) {
      const group = groupOf(planned, { team, product: state.product });
      if (state.closed === null || state.isJudgedByPeople || group === null) continue;
      const { at, isWon } = state.closed;
      if (at < start) {
        before.closed++;
        before.won += Number(isWon);
        cycles.push((at.getTime() - state.openedAt.getTime()) / DAY_MS);
      } else if (at >= from && at < until) {
        groups[group].closed++;
        groups[group].won += Number(isWon);
      }
    }
  }
  for await (const batch of deals.openSummaries({}, BATCH)) {
    for (const { team, state } of batch) {
      const group = groupOf(planned, { team, product: state.product });
      if (group !== null && !state.isJudgedByPeople) groups[group].open++;
    }
  }
  const [pilotDeals, controlDeals] = [groups.pilot, groups.control].map(({ open, closed }) => open + closed);
  const baseRate = before.closed === 0 ? null : before.won / before.closed;
  const numbers = { pilotDeals: pilotDeals ?? 0, controlDeals: controlDeals ?? 0 };
  const detectable = baseRate === null ? null : detectablePoints({ ...numbers, baseRate });
  const medianCycleDays = median(cycles);
  const lengthDays = Math.round((until.getTime() - from.getTime()) / DAY_MS);
  return {
    planned,
    phase: asOf < from ? 'before' : asOf < until ? 'running' : 'over',
    ...numbers,
    baseRate,
    detectablePoints: detectable !== null && Number.isFinite(detectable) ? detectable : null,
    medianCycleDays,
    lengthDays,
    concerns: [
      ...(numbers.pilotDeals < LEAST_PILOT_DEALS ? (['too_few_deals'] as const) : []),
      ...(numbers.controlDeals < LEAST_PILOT_DEALS ? (['too_few_in_control'] as const) : []),
      ...(medianCycleDays !== null && lengthDays < medianCycleDays ? (['too_short'] as const) : []),
      ...(detectable !== null && goalPoints < detectable ? (['goal_too_small'] as const) : []),
    ],
    result: pilotResult(groups.pilot, groups.control, { isOver: asOf >= until, goalPoints }),
  };
}

/** What a higher win rate is worth: only from a difference that a pilot has measured. */
export type SalesReturn =
  | { readonly kind: 'not_measurable'; readonly reason: 'no_pilot' | 'running' | 'not_shown' }
  | {
      readonly kind: 'measured';
      readonly points: number;
      /** What is open now, in minor units of the company's currency. */
      readonly pipelineMinor: number;
      readonly revenueMinor: number;
    };

/** Null where no deal is open. */
export async function readSalesReturn(
  stores: PilotStores,
  settings: SalesSettings,
  asOf: Date,
): Promise<SalesReturn | null> {
  let pipelineMinor = 0;
  let open = 0;
  for await (const batch of stores.deals.openSummaries({}, BATCH)) {
    for (const { state } of batch) {
      open++;
      pipelineMinor += companyAmount(state.amountMinor, state.currency, settings) ?? 0;
    }
  }
  if (open === 0) return null;
  const report = await readPilot(stores, settings, asOf);
  if (report === null) return { kind: 'not_measurable', reason: 'no_pilot' };
  return salesReturn(report, pipelineMinor);
}

export function salesReturn(
  { phase, result: { verdict, difference } }: Pick<PilotReport, 'phase' | 'result'>,
  pipelineMinor: number,
): SalesReturn {
  if (phase !== 'over') return { kind: 'not_measurable', reason: 'running' };
  if (verdict !== 'better' || difference === null) return { kind: 'not_measurable', reason: 'not_shown' };
  const { points } = difference;
  return { kind: 'measured', points, pipelineMinor, revenueMinor: winRateReturn(pipelineMinor, points) };
}

function count(): WinRate & { won: number; closed: number; open: number } {
  return { won: 0, closed: 0, open: 0 };
}

function groupOf(
  { group, control }: Pick<PilotPlanned, 'group' | 'control'>,
  deal: { readonly team: string; readonly product: string | null },
): 'pilot' | 'control' | null {
  if (isIn(group, deal)) return 'pilot';
  return isIn(control, deal) ? 'control' : null;
}

function isIn(
  { teams, products }: PilotGroup,
  { team, product }: { readonly team: string; readonly product: string | null },
): boolean {
  return teams.includes(team) || (product !== null && products.includes(product));
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
