import type { Random } from '../../domain/random.js';
import { chanceClosedBefore } from './closing-time.js';
import type { Dispersion } from './dispersion.js';
import { forecastInterval, type Stake } from './forecast-interval.js';
import type { PipelineDeal } from './pipeline-deal.js';
import type { Quarter } from './quarters.js';

/** The open deals of one view, added up. Amounts in minor units of the company's currency. */
export interface PipelineSum {
  readonly deals: number;
  readonly nominalMinor: number;
  /** Each deal's value times its chance. */
  readonly weightedMinor: number;
  /** The won value lies between in 9 of 10 cases. */
  readonly lowMinor: number;
  readonly highMinor: number;
  /** Value of those at the playbook's upper band. */
  readonly closingMinor: number;
  /** Deals that add nothing to it: people judge them, or nothing is known. */
  readonly withoutChance: number;
  readonly withoutAmount: number;
}

export interface PipelineRow extends PipelineSum {
  /** Staff id, team, product or quarter; empty where unknown. */
  readonly key: string;
}

export const PIPELINE_GROUPS = ['owner', 'team', 'product', 'quarter'] as const;
export type PipelineGroup = (typeof PIPELINE_GROUPS)[number];

export interface PipelineSettings {
  readonly dispersion: Dispersion;
  readonly amountRatios: readonly number[];
  /** A stream of its own for each sum, so that one row never changes another. */
  readonly randomFor: (purpose: string) => Random;
  /** Chance from which a deal is in the upper band, 0 to 1. */
  readonly closingFrom: number;
}

/** All of some deals, whenever they close. */
export function pipelineSum(
  deals: readonly PipelineDeal[],
  purpose: string,
  settings: PipelineSettings,
): PipelineSum {
  return summed(
    deals.map((deal) => ({ deal, share: 1 })),
    purpose,
    settings,
  );
}

/** Row by row, the greatest weighted value first. By quarter a deal counts in each with the chance that it closes there. */
export function pipelineBy(
  group: PipelineGroup,
  deals: readonly PipelineDeal[],
  quarters: readonly Quarter[],
  asOf: Date,
  settings: PipelineSettings,
): PipelineRow[] {
  if (group === 'quarter') return byQuarter(deals, quarters, asOf, settings);
  const groups = new Map<string, PipelineDeal[]>();
  for (const deal of deals) {
    const key = (group === 'owner' ? deal.ownerId : group === 'team' ? deal.team : deal.product) ?? '';
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [deal]);
    else held.push(deal);
  }
  return [...groups]
    .map(([key, held]) => ({ key, ...pipelineSum(held, `${group}:${key}`, settings) }))
    .sort((a, b) => b.weightedMinor - a.weightedMinor || (a.key < b.key ? -1 : 1));
}

/** What a quarter is to bring of the deals that are open now: those that may close in it, with the chance that they do. */
export function quarterSum(
  deals: readonly PipelineDeal[],
  quarter: Quarter,
  asOf: Date,
  purpose: string,
  settings: PipelineSettings,
): PipelineSum {
  const shares = deals.flatMap((deal) => {
    const share = shareWithin(deal, quarter, asOf);
    return share > LEAST_SHARE ? [{ deal, share }] : [];
  });
  return summed(shares, purpose, settings);
}

/** Smaller chances of closing in a quarter are not counted as its deals. */
const LEAST_SHARE = 0.01;

function byQuarter(
  deals: readonly PipelineDeal[],
  quarters: readonly Quarter[],
  asOf: Date,
  settings: PipelineSettings,
): PipelineRow[] {
  const rows = quarters.map((quarter) => ({
    key: quarter.key,
    ...quarterSum(deals, quarter, asOf, `quarter:${quarter.key}`, settings),
  }));
  const undated = deals.filter(({ closing }) => closing === null);
  if (undated.length === 0) return rows;
  return [...rows, { key: '', ...pipelineSum(undated, 'quarter:', settings) }];
}

/** Chance, 0 to 1, that a deal that closes does so within a quarter. */
function shareWithin({ closing }: PipelineDeal, { from, until }: Quarter, asOf: Date): number {
  if (closing === null) return 0;
  return chanceClosedBefore(closing, until, asOf) - chanceClosedBefore(closing, from, asOf);
}

function summed(
  parts: readonly { readonly deal: PipelineDeal; readonly share: number }[],
  purpose: string,
  { dispersion, amountRatios, randomFor, closingFrom }: PipelineSettings,
): PipelineSum {
  const stakes: Stake[] = [];
  let nominalMinor = 0;
  let weightedMinor = 0;
  let closingMinor = 0;
  let withoutChance = 0;
  let withoutAmount = 0;
  for (const { deal, share } of parts) {
    const { amountMinor, chance, team } = deal;
    if (amountMinor === null) withoutAmount++;
    if (chance === null) withoutChance++;
    // Of a quarter only what is expected to close there: together the quarters hold each deal once.
    nominalMinor += (amountMinor ?? 0) * share;
    if (amountMinor === null || chance === null) continue;
    weightedMinor += amountMinor * chance * share;
    if (chance >= closingFrom) closingMinor += amountMinor;
    stakes.push({ amountMinor, chance: chance * share, team });
  }
  const interval = forecastInterval(stakes, dispersion, { random: randomFor(purpose), amountRatios });
  return {
    deals: parts.length,
    nominalMinor: Math.round(nominalMinor),
    weightedMinor: Math.round(weightedMinor),
    ...interval,
    closingMinor,
    withoutChance,
    withoutAmount,
  };
}
