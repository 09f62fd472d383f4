import type { LogisticModel } from '../../learning/linear/logistic-model.js';
import { numericEffect } from '../../learning/linear/predict-logistic.js';

/** A logistic regression of numbers as it is kept: plain data that JSON can hold. */
export interface KeptLogistic<Column extends string> {
  readonly intercept: number;
  readonly inputs: readonly KeptInput<Column>[];
}

/** Straight lines between (at, effect), level beyond the ends, as a logistic regression has them. */
interface KeptInput<Column extends string> {
  readonly column: Column;
  readonly at: readonly number[];
  readonly effect: readonly number[];
  readonly missingEffect: number;
}

/** @param columns of the table that it was fitted to, in their order. */
export function keptLogistic<Column extends string>(
  { intercept, inputs }: LogisticModel,
  columns: readonly Column[],
): KeptLogistic<Column> {
  return {
    intercept,
    inputs: inputs.flatMap((input, place): KeptInput<Column>[] => {
      const column = columns[place];
      if (input.kind !== 'numeric' || column === undefined) return [];
      const { at, effect, missingEffect } = input;
      return [{ column, at: [...at], effect: [...effect], missingEffect }];
    }),
  };
}

/** Chance, 0 to 1, of a row; NaN in it is not known. */
export function logisticChance<Column extends string>({
  intercept,
  inputs,
}: KeptLogistic<Column>): (row: Readonly<Record<Column, number>>) => number {
  const effects = inputs.map(({ column, at, effect, missingEffect }) => {
    const [ats, of] = [Float64Array.from(at), Float64Array.from(effect)];
    const input = { kind: 'numeric', name: column, at: ats, effect: of, missingEffect } as const;
    return (row: Readonly<Record<Column, number>>) => numericEffect(input, row[column]);
  });
  return (row) => {
    const logOdds = effects.reduce((sum, effectOf) => sum + effectOf(row), intercept);
    return 1 / (1 + Math.exp(-logOdds));
  };
}
