import type { LinearInput } from './logistic-model.js';

/** A column's part of the design, and how its coefficients become effects. */
export interface PreparedColumn {
  /** Standardised numbers, one array a coefficient, one number a row; without missing ones. */
  readonly numbers: readonly Float64Array[];
  /** A level of each row; null where the column is numbers alone. */
  readonly levels: { readonly ofRow: Int32Array; readonly count: number } | null;
  /** Effects, not yet centred. `coefficients`: those of the numbers, then those of the levels. */
  input(coefficients: Float64Array): LinearInput;
}

export interface Scale {
  readonly centre: number;
  /** Above 0. */
  readonly scale: number;
}

/** Mean and standard deviation of finite numbers up to 1e100; a deviation of 0 (but for rounding) becomes 1. */
export function scaleOf(values: Float64Array): Scale {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row] as number;
  const centre = sum / values.length;
  let squares = 0;
  for (let row = 0; row < values.length; row++) squares += ((values[row] as number) - centre) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return { centre, scale: deviation > 1e-12 * Math.abs(centre) ? deviation : 1 };
}

/** Values less `centre` over `scale`, in place. */
export function standardise(values: Float64Array, { centre, scale }: Scale): void {
  for (let row = 0; row < values.length; row++) values[row] = ((values[row] as number) - centre) / scale;
}

/** What a value adds to the log-odds through the coefficient of its standardised numbers. */
export function scaled(value: number, { centre, scale }: Scale, coefficient: number): number {
  return (coefficient * (value - centre)) / scale;
}
