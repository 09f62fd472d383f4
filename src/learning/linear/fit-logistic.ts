import type { FitContext } from '../learner.js';
import { weightedMean } from '../statistics/weighted-mean.js';
import type { Table } from '../table.js';
import { inputsOf } from './build-design.js';
import { chooseDesign } from './choose-design.js';
import type { LinearInput, LogisticModel } from './logistic-model.js';
import type { LogisticSettings } from './logistic-settings.js';
import { solveLogistic } from './newton.js';
import { inputEffects } from './predict-logistic.js';

/**
 * Logistic regression with a ridge penalty, on columns as they are: numbers clipped at their tails, standardised and
 * filled at the median, each with an effect of being missing; categories with a level each, or along their mean target
 * where there are many. The penalty's strength, and whether numbers act along bent lines, are chosen by
 * leave-one-out on the rows given.
 *
 * @param target one a row, from 0 to 1.
 * @param weights one a row, ≥ 0, or null where all weigh the same.
 * @returns for rows of one class alone, their share moved by half a row towards the middle, whatever the columns say.
 * @throws RangeError without rows, for lengths that differ, or for targets, weights or settings out of range.
 */
export function fitLogistic(
  table: Table,
  target: Float64Array,
  weights: Float64Array | null,
  settings: LogisticSettings,
  { seed }: FitContext,
): LogisticModel {
  checkInputs(table, target, weights, settings);
  const counted = scaledWeights(weights, table.rowCount);
  const share =
    target.reduce((sum, value, row) => sum + value * (counted[row] as number), 0) / table.rowCount;
  if (share <= 0 || share >= 1) return sameForAll(table, share, settings);
  const { columns, design, l2, isBent, start } = chooseDesign(table, target, counted, settings, seed);
  const { coefficients } = solveLogistic({ design, target, weights: counted }, l2, start);
  const { inputs, shift } = centred(inputsOf(columns, coefficients), table, counted);
  return { kind: 'logistic', inputs, intercept: (coefficients[design.width] as number) + shift, l2, isBent };
}

/** Effects less their mean over the training rows, and the sum of what was taken off. */
function centred(inputs: readonly LinearInput[], table: Table, weights: Float64Array) {
  const means = inputEffects(inputs, table).map((effects) => weightedMean(effects, weights));
  const lowered = inputs.map((input, index): LinearInput => {
    const mean = means[index] as number;
    const effect = input.effect.map((value) => value - mean);
    const missingEffect = input.missingEffect - mean;
    return input.kind === 'numeric'
      ? { ...input, effect, missingEffect }
      : { ...input, effect, missingEffect, unseenEffect: input.unseenEffect - mean };
  });
  return { inputs: lowered, shift: means.reduce((sum, mean) => sum + mean, 0) };
}

function sameForAll(
  { rowCount, columns }: Table,
  share: number,
  { l2 = 1, isBent = false }: LogisticSettings,
): LogisticModel {
  const nothing = new Float64Array(0);
  return {
    kind: 'logistic',
    inputs: columns.map((column) =>
      column.kind === 'numeric'
        ? { kind: 'numeric', name: column.name, at: nothing, effect: nothing, missingEffect: 0 }
        : {
            kind: 'categorical',
            name: column.name,
            categories: column.categories,
            effect: new Float64Array(column.categories.length),
            missingEffect: 0,
            unseenEffect: 0,
          },
    ),
    intercept: (share <= 0 ? -1 : 1) * Math.log(2 * rowCount + 1),
    l2,
    isBent,
  };
}

/** Weights with a mean of 1, so that a penalty means the same whatever their unit. */
function scaledWeights(weights: Float64Array | null, rowCount: number): Float64Array {
  if (weights === null) return new Float64Array(rowCount).fill(1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight / total) * rowCount);
}

function checkInputs(
  { rowCount }: Table,
  target: Float64Array,
  weights: Float64Array | null,
  { l2 }: LogisticSettings,
): void {
  if (rowCount === 0) throw new RangeError('There are no rows to fit a logistic regression on.');
  if (target.length !== rowCount || (weights !== null && weights.length !== rowCount)) {
    throw new RangeError(
      `There are ${rowCount} rows, ${target.length} targets and ${weights?.length ?? 'no'} weights; each row needs its own.`,
    );
  }
  if (!target.every((value) => value >= 0 && value <= 1)) {
    throw new RangeError('A target of a logistic regression lies outside 0 to 1.');
  }
  if (weights !== null && !(weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0))) {
    throw new RangeError('Weights must be 0 or above, and one of them above.');
  }
  if (l2 !== undefined && !(l2 > 0 && l2 < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`The penalty must be a finite number above 0, not ${l2}.`);
  }
}
