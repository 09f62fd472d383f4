import { checkProbabilities } from '../metrics/check-predictions.js';
import { aucDifferenceVariance, placements } from '../metrics/delong.js';
import { logLosses } from '../metrics/log-loss.js';
import { correctedResampledMean } from '../statistics/corrected-resampled.js';
import { NORMAL_95, normalCdf } from '../statistics/normal.js';
import { pairedMean } from '../statistics/paired-mean.js';
import { studentTCdf } from '../statistics/student-t.js';
import { studentTQuantile } from '../statistics/student-t-quantile.js';

/** What two models predicted of the same test rows after training on the same rows. */
export interface PairedPass {
  readonly trainRows: number;
  /** 0 or 1. */
  readonly labels: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** First less second, mean over passes. */
export interface Difference {
  readonly value: number;
  /** The 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided. */
  readonly pValue: number;
}

export interface PairedComparison {
  /** Above 0: the first ranks better. `byPasses` is null for a single pass. */
  readonly auc: { readonly byRows: Difference; readonly byPasses: Difference | null };
  /** Below 0: the first is better. `byRows` is null when no pass has two rows. */
  readonly logLoss: { readonly byRows: Difference | null; readonly byPasses: Difference | null };
}

/**
 * How two models differ on the same passes. By rows: these trained models on other rows like the tested ones; AUC by
 * DeLong's paired variance (1988), log loss by row differences (Bayle et al. 2020). By passes: these ways of training on
 * other training rows too; corrected resampled t-test (Nadeau and Bengio 2003), with few passes a wide interval.
 *
 * @throws RangeError when a pass lacks a class, lengths differ, or for what `checkProbabilities` refuses.
 */
export function comparePaired(passes: readonly PairedPass[]): PairedComparison {
  if (passes.length === 0) throw new RangeError('There are no passes to compare; give at least one.');
  const ratios = passes.map(({ trainRows, labels }) => labels.length / trainRows);
  const aucs = passes.map(aucDifference);
  const losses = passes.map(({ first, second, labels }) => {
    const ofSecond = logLosses(second, labels);
    return logLosses(first, labels).map((loss, row) => loss - (ofSecond[row] as number));
  });
  const byRows = pairedMean(losses.map((values) => ({ values, groups: null })));
  return {
    auc: {
      byRows: normalDifference(
        meanOf(aucs.map(({ value }) => value)),
        Math.sqrt(aucs.reduce((before, { variance }) => before + variance, 0)) / passes.length,
      ),
      byPasses: overPasses(
        aucs.map(({ value }) => value),
        ratios,
      ),
    },
    logLoss: {
      byRows:
        byRows === null
          ? null
          : studentDifference(byRows.mean, byRows.standardError, byRows.degreesOfFreedom),
      byPasses: overPasses(losses.map(meanOf), ratios),
    },
  };
}

function aucDifference({ first, second, labels }: PairedPass): {
  readonly value: number;
  readonly variance: number;
} {
  checkProbabilities(first, labels, null);
  checkProbabilities(second, labels, null);
  const ofFirst = placements(first, labels);
  const ofSecond = placements(second, labels);
  return { value: ofFirst.auc - ofSecond.auc, variance: aucDifferenceVariance(ofFirst, ofSecond, labels) };
}

function overPasses(values: readonly number[], ratios: readonly number[]): Difference | null {
  const resampled = correctedResampledMean(values, ratios);
  return resampled === null
    ? null
    : studentDifference(resampled.mean, resampled.standardError, resampled.degreesOfFreedom);
}

function normalDifference(value: number, standardError: number): Difference {
  const half = NORMAL_95 * standardError;
  const pValue = standardError === 0 ? certain(value) : 2 * normalCdf(-Math.abs(value) / standardError);
  return { value, low: value - half, high: value + half, pValue };
}

function studentDifference(value: number, standardError: number, degreesOfFreedom: number): Difference {
  const half = studentTQuantile(0.975, degreesOfFreedom) * standardError;
  const pValue =
    standardError === 0
      ? certain(value)
      : Math.min(1, 2 * studentTCdf(-Math.abs(value) / standardError, degreesOfFreedom));
  return { value, low: value - half, high: value + half, pValue };
}

/** Where nothing varies, a difference can't be chance, and none can't be a difference. */
function certain(value: number): number {
  return value === 0 ? 1 : 0;
}

function meanOf(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
