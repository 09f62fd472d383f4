/** How well values, one a customer, were told. */
export interface ValueErrors {
  readonly predicted: number;
  readonly actual: number;
  readonly mae: number;
  readonly rmse: number;
  /** Null where either doesn't vary. */
  readonly pearson: number | null;
  readonly spearman: number | null;
}

/** Totals, errors and correlations. @throws RangeError without rows, or for lengths that differ. */
export function valueErrors(predicted: Float64Array, actual: Float64Array): ValueErrors {
  const size = actual.length;
  if (size === 0 || predicted.length !== size) {
    throw new RangeError(
      `${predicted.length} values were predicted for ${size} customers; there must be one each.`,
    );
  }
  let absolute = 0;
  let squared = 0;
  predicted.forEach((value, row) => {
    const error = value - (actual[row] as number);
    absolute += Math.abs(error);
    squared += error * error;
  });
  return {
    predicted: total(predicted),
    actual: total(actual),
    mae: absolute / size,
    rmse: Math.sqrt(squared / size),
    pearson: pearson(predicted, actual),
    spearman: pearson(ranks(predicted), ranks(actual)),
  };
}

/**
 * Part of the actual total that fell to the share of customers told to bring the most. Customers told the same share
 * what fell to them. Null where nothing fell to anybody.
 */
export function topShareCapture(predicted: Float64Array, actual: Float64Array, share: number): number | null {
  const whole = total(actual);
  if (!(whole > 0)) return null;
  const order = Int32Array.from(predicted.keys()).sort(
    (a, b) => (predicted[b] as number) - (predicted[a] as number),
  );
  let left = Math.max(1, Math.round(share * order.length));
  let captured = 0;
  for (let place = 0; place < order.length && left > 0; ) {
    let sum = 0;
    let tied = 0;
    const value = predicted[order[place] as number];
    for (; place < order.length && predicted[order[place] as number] === value; place++) {
      sum += actual[order[place] as number] as number;
      tied++;
    }
    captured += (sum * Math.min(left, tied)) / tied;
    left -= tied;
  }
  return captured / whole;
}

/** Null where either doesn't vary. */
export function pearson(a: Float64Array, b: Float64Array): number | null {
  const meanA = total(a) / a.length;
  const meanB = total(b) / b.length;
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (let row = 0; row < a.length; row++) {
    const fromA = (a[row] as number) - meanA;
    const fromB = (b[row] as number) - meanB;
    both += fromA * fromB;
    ofA += fromA * fromA;
    ofB += fromB * fromB;
  }
  const spread = Math.sqrt(ofA * ofB);
  return spread > 0 ? Math.max(-1, Math.min(1, both / spread)) : null;
}

/** From 1; equal values share the mean of their ranks. */
function ranks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranked = new Float64Array(values.length);
  for (let place = 0; place < order.length; ) {
    const from = place;
    const value = values[order[place] as number];
    while (place < order.length && values[order[place] as number] === value) place++;
    for (let at = from; at < place; at++) ranked[order[at] as number] = (from + place + 1) / 2;
  }
  return ranked;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
