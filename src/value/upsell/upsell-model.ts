import type { LogisticModel } from '../../learning/linear/logistic-model.js';
import { numericEffect } from '../../learning/linear/predict-logistic.js';
import { type Table, table } from '../../learning/table.js';
import { type Beside, type BesideColumn, LOG_ODDS, logOddsOf } from './upsell-inputs.js';

/**
 * A logistic regression of further purchases, as it is kept: on the log-odds of the purchase model's chance, and on what is
 * known beside the purchases. Plain data that JSON can hold.
 */
export interface UpsellModel {
  readonly intercept: number;
  readonly inputs: readonly UpsellInput[];
}

/** Straight lines between (at, effect), level beyond the ends, as a logistic regression has them. */
interface UpsellInput {
  readonly column: BesideColumn | typeof LOG_ODDS;
  readonly at: readonly number[];
  readonly effect: readonly number[];
  readonly missingEffect: number;
}

/** Rows as the regression takes them. @param chances of the purchase model, one a row. */
export function upsellTable(
  columns: readonly BesideColumn[],
  chances: Float64Array,
  beside: readonly Beside[],
): Table {
  return table([
    { kind: 'numeric', name: LOG_ODDS, values: chances.map(logOddsOf) },
    ...columns.map((column) => ({
      kind: 'numeric' as const,
      name: column,
      values: Float64Array.from(beside, (row) => row[column]),
    })),
  ]);
}

/** A fitted regression as it is kept. */
export function keptModel(
  { intercept, inputs }: LogisticModel,
  columns: readonly BesideColumn[],
): UpsellModel {
  return {
    intercept,
    inputs: inputs.flatMap((input, place): UpsellInput[] => {
      const column = place === 0 ? LOG_ODDS : columns[place - 1];
      if (input.kind !== 'numeric' || column === undefined) return [];
      const { at, effect, missingEffect } = input;
      return [{ column, at: [...at], effect: [...effect], missingEffect }];
    }),
  };
}

/** Chance of a further purchase, 0 to 1, by the purchase model's chance and what is known beside. */
export type UpsellChance = (purchaseChance: number, beside: Beside) => number;

export function upsellChance({ intercept, inputs }: UpsellModel): UpsellChance {
  const effects = inputs.map(({ column, at, effect, missingEffect }) => {
    const [name, ats, of] = [column, Float64Array.from(at), Float64Array.from(effect)];
    const input = { kind: 'numeric', name, at: ats, effect: of, missingEffect } as const;
    return (purchaseChance: number, beside: Beside) =>
      numericEffect(input, column === LOG_ODDS ? logOddsOf(purchaseChance) : beside[column]);
  });
  return (purchaseChance, beside) => {
    const logOdds = effects.reduce((sum, effectOf) => sum + effectOf(purchaseChance, beside), intercept);
    return 1 / (1 + Math.exp(-logOdds));
  };
}

/** What the model reads beside purchases. */
export function columnsOf({ inputs }: Pick<UpsellModel, 'inputs'>): BesideColumn[] {
  return inputs.flatMap(({ column }) => (column === LOG_ODDS ? [] : [column]));
}
