import { type PipelineRow, pipelineBy, pipelineSum, quarterSum } from '../../deals/pipeline/pipeline.js';
import type { PipelineDeal } from '../../deals/pipeline/pipeline-deal.js';
import type { SalesWeek } from '../sales/sales-week.js';
import { type DigestScope, isInScope } from '../scope.js';
import type { DigestSection } from './section.js';

/** What is open and what it is worth; amounts in minor units of the company's currency. */
export type WeekPipeline =
  /** Chances are too old for any figure. */
  | { readonly kind: 'withheld'; readonly scoredAt: Date | null; readonly deals: number }
  | {
      readonly kind: 'figures';
      readonly currency: string;
      readonly deals: number;
      readonly nominalMinor: number;
      readonly weightedMinor: number;
      readonly lowMinor: number;
      readonly highMinor: number;
      readonly quarter: ExpectedQuarter | null;
      readonly byQuarter: readonly PipelineRow[];
    };

/** What a quarter is to bring: won so far, and the weighted value of what may close in it. */
export interface ExpectedQuarter {
  readonly key: string;
  readonly expectedMinor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly wonMinor: number;
  /** What was expected a week ago; null where nothing was forecast then. */
  readonly beforeMinor: number | null;
}

/** The pipeline of those whom the reader is told of. */
export const pipeline: DigestSection<WeekPipeline> = ({ week: { sales, window }, scope }) => {
  if (sales === null) return null;
  const deals = dealsIn(sales, scope);
  if (deals.length === 0) return null;
  if (sales.isOld) return { kind: 'withheld', scoredAt: sales.scoredAt, deals: deals.length };
  const purpose = scope.kind === 'company' ? 'all' : `digest:${scope.personId}`;
  const {
    deals: count,
    nominalMinor,
    weightedMinor,
    lowMinor,
    highMinor,
  } = pipelineSum(deals, purpose, sales.pipeline);
  return {
    kind: 'figures',
    currency: sales.currency,
    deals: count,
    nominalMinor,
    weightedMinor,
    lowMinor,
    highMinor,
    quarter: expectedQuarter(sales, scope, window.until),
    byQuarter: pipelineBy('quarter', deals, sales.quarters, window.until, sales.pipeline),
  };
};

/** The quarter at hand; null where no quarter is known. */
export function expectedQuarter(sales: SalesWeek, scope: DigestScope, asOf: Date): ExpectedQuarter | null {
  const [quarter] = sales.quarters;
  if (quarter === undefined) return null;
  const wonMinor = sales.closed
    .filter((each) => each.isWon && each.at >= quarter.from && isInScope(scope, each))
    .reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
  const sum = quarterSum(dealsIn(sales, scope), quarter, asOf, 'this quarter', sales.pipeline);
  return {
    key: quarter.key,
    expectedMinor: wonMinor + sum.weightedMinor,
    lowMinor: wonMinor + sum.lowMinor,
    highMinor: wonMinor + sum.highMinor,
    wonMinor,
    beforeMinor: expectedBefore(sales, scope),
  };
}

function dealsIn({ open }: SalesWeek, scope: DigestScope): readonly PipelineDeal[] {
  return open.filter((deal) => isInScope(scope, deal));
}

/** Expected values add up, whoever's they are; their intervals do not. */
function expectedBefore({ before }: SalesWeek, scope: DigestScope): number | null {
  const scopes = scope.kind === 'company' ? ['all'] : [...scope.ownerIds].map((id) => `owner:${id}`);
  const found = scopes.flatMap((each) => before.get(each) ?? []);
  if (found.length === 0) return null;
  return found.reduce((sum, { wonMinor, weightedMinor }) => sum + wonMinor + weightedMinor, 0);
}
