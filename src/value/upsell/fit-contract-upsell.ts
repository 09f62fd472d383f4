import type { ContractUpsellJudgement } from '../../domain/value-run.js';
import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { fitLogistic } from '../../learning/linear/fit-logistic.js';
import { logLoss } from '../../learning/metrics/log-loss.js';
import { table } from '../../learning/table.js';
import { CONTRACT_INPUTS, type ContractColumn } from './contract-inputs.js';
import type { ContractSample, ContractSnapshot } from './contract-sample.js';
import { type KeptLogistic, keptLogistic, logisticChance } from './kept-logistic.js';

export type ContractUpsellModel = KeptLogistic<ContractColumn>;

/** What was found out: the model where it is better than the share of contracts that grow, which ranks nobody. */
export interface FittedContractUpsell {
  readonly model: ContractUpsellModel | null;
  readonly judgement: ContractUpsellJudgement;
}

const FEWEST_ROWS = 200;
const FEWEST_OF_EITHER = 30;
/** An input that is known of fewer teaches nothing. */
const LEAST_KNOWN = 0.05;
/** It takes over where it is better for sure, and by so much of the log loss. */
const SURE = 0.05;
const LEAST_GAIN = 0.01;

/**
 * A model of contracts that grow in seats or value: trained on customers as they were known 180 days ago and before, judged
 * against the share that grew on those of 90 days ago, and where it is better fitted to both. Null where nobody has
 * contracts alone.
 */
export function fitContractUpsell(
  { earlier, later }: Pick<ContractSample, 'earlier' | 'later'>,
  seed: number,
): FittedContractUpsell | null {
  if (later.length === 0) return null;
  const columns = CONTRACT_INPUTS.map(({ column }) => column).filter((column) => isTold(column, earlier));
  const inputs = CONTRACT_INPUTS.flatMap(({ column, factor }) => (columns.includes(column) ? [factor] : []));
  const about = { customers: later.length, grown: grownAmong(later), inputs };
  const unused = (why: ContractUpsellJudgement['why']): FittedContractUpsell => ({
    model: null,
    judgement: { why, ...about, logLoss: null },
  });
  if (!isEnough(earlier) || !isEnough(later)) return unused('too_few');
  if (columns.length === 0) return unused('no_inputs');
  const chanceOf = logisticChance(fitted(columns, earlier, seed));
  const byModel = Float64Array.from(later, ({ numbers }) => chanceOf(numbers));
  const byShare = new Float64Array(later.length).fill(grownAmong(earlier) / earlier.length);
  const labels = labelsOf(later);
  const difference = comparePaired([{ trainRows: earlier.length, labels, first: byModel, second: byShare }])
    .logLoss.byRows;
  const losses = { model: logLoss(byModel, labels), share: logLoss(byShare, labels) };
  const isSure = difference !== null && difference.value < 0 && difference.pValue <= SURE;
  const isBetter = isSure && losses.share - losses.model >= LEAST_GAIN * losses.share;
  return {
    model: isBetter ? fitted(columns, [...earlier, ...later], seed) : null,
    judgement: { why: isBetter ? 'better' : 'not_better', ...about, logLoss: losses },
  };
}

function fitted(
  columns: readonly ContractColumn[],
  snapshots: readonly ContractSnapshot[],
  seed: number,
): ContractUpsellModel {
  const rows = table(
    columns.map((name) => ({
      kind: 'numeric' as const,
      name,
      values: Float64Array.from(snapshots, ({ numbers }) => numbers[name]),
    })),
  );
  return keptLogistic(fitLogistic(rows, labelsOf(snapshots), null, {}, { seed }), columns);
}

function isEnough(snapshots: readonly ContractSnapshot[]): boolean {
  const grown = grownAmong(snapshots);
  return snapshots.length >= FEWEST_ROWS && Math.min(grown, snapshots.length - grown) >= FEWEST_OF_EITHER;
}

function grownAmong(snapshots: readonly ContractSnapshot[]): number {
  return snapshots.filter(({ hasGrown }) => hasGrown).length;
}

/** Known of enough customers, and not the same of all of them. */
function isTold(column: ContractColumn, snapshots: readonly ContractSnapshot[]): boolean {
  const known = snapshots.map(({ numbers }) => numbers[column]).filter((value) => !Number.isNaN(value));
  return known.length >= LEAST_KNOWN * snapshots.length && new Set(known).size > 1;
}

function labelsOf(snapshots: readonly ContractSnapshot[]): Float64Array {
  return Float64Array.from(snapshots, ({ hasGrown }) => Number(hasGrown));
}
