/** Probabilities closer than this to 0 or 1 are taken as this close, so that log-odds stay finite. */
export const PROBABILITY_FLOOR = 1e-9;

/**
 * Part of a calibrated probability that is the given one, so that it rises where the map by itself is level: between
 * the steps of an isotonic one, and where rounding levels the ends of a steep sigmoid.
 */
const IDENTITY_SHARE = { platt: 1e-6, isotonic: 1e-3 } as const;

/**
 * A strictly increasing map from a model's probability to one that can be taken at its word; plain data, JSON keeps it
 * whole.
 */
export type Calibration =
  | {
      readonly kind: 'identity';
      /** Why nothing is changed. */
      readonly reason: 'one_class' | 'too_few_rows' | 'not_better' | 'not_asked';
    }
  /** log-odds ↦ slope × log-odds + intercept; slope above 0. */
  | { readonly kind: 'platt'; readonly slope: number; readonly intercept: number }
  /** Straight lines between (centre, value); level beyond the ends. Both strictly ascending, one or more, in (0, 1). */
  | { readonly kind: 'isotonic'; readonly centres: readonly number[]; readonly values: readonly number[] };

/**
 * Calibrated probabilities, in (0, 1), in the order of those given: of two that differ (and lie within
 * `PROBABILITY_FLOOR` of neither end), the larger stays larger.
 *
 * @param probabilities 0 to 1.
 * @throws RangeError for others.
 */
export function applyCalibration(calibration: Calibration, probabilities: Float64Array): Float64Array {
  return probabilities.map((probability) => calibrate(calibration, probability));
}

/** `applyCalibration` for a single one. */
export function calibrate(calibration: Calibration, probability: number): number {
  const bounded = withinFloor(probability);
  switch (calibration.kind) {
    case 'identity':
      return bounded;
    case 'platt':
      return mix(sigmoidAt(calibration, bounded), bounded, IDENTITY_SHARE.platt);
    case 'isotonic': {
      const { centre, value, rise } = segmentAt(calibration, bounded);
      return mix(value + rise * (bounded - centre), bounded, IDENTITY_SHARE.isotonic);
    }
  }
}

/**
 * How fast the calibrated probability rises with the given one: the derivative, always above 0. At a corner of an
 * isotonic one that of the stretch to the right.
 *
 * @param probability 0 to 1.
 * @throws RangeError for others.
 */
export function calibrationSlope(calibration: Calibration, probability: number): number {
  const bounded = withinFloor(probability);
  switch (calibration.kind) {
    case 'identity':
      return 1;
    case 'platt': {
      const sigmoid = sigmoidAt(calibration, bounded);
      const rise = (calibration.slope * sigmoid * (1 - sigmoid)) / (bounded * (1 - bounded));
      return mix(rise, 1, IDENTITY_SHARE.platt);
    }
    case 'isotonic':
      return mix(segmentAt(calibration, bounded).rise, 1, IDENTITY_SHARE.isotonic);
  }
}

/** Bounded by `PROBABILITY_FLOOR`. @throws RangeError outside 0 to 1. */
export function withinFloor(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must lie from 0 to 1, and ${probability} does not.`);
  }
  return Math.min(1 - PROBABILITY_FLOOR, Math.max(PROBABILITY_FLOOR, probability));
}

export function logOdds(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

export function logistic(logOddsValue: number): number {
  return 1 / (1 + Math.exp(-logOddsValue));
}

function mix(own: number, identity: number, share: number): number {
  return (1 - share) * own + share * identity;
}

function sigmoidAt(
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
  probability: number,
) {
  return logistic(slope * logOdds(probability) + intercept);
}

/** The straight line a probability lies on: through (centre, value), with its rise. */
function segmentAt(
  { centres, values }: { readonly centres: readonly number[]; readonly values: readonly number[] },
  probability: number,
): { readonly centre: number; readonly value: number; readonly rise: number } {
  const last = centres.length - 1;
  let low = 0;
  let high = centres.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((centres[middle] as number) <= probability) low = middle + 1;
    else high = middle;
  }
  // `low` is now the first centre above the probability.
  if (low === 0) return { centre: probability, value: values[0] as number, rise: 0 };
  if (low > last) return { centre: probability, value: values[last] as number, rise: 0 };
  const centre = centres[low - 1] as number;
  const value = values[low - 1] as number;
  return { centre, value, rise: ((values[low] as number) - value) / ((centres[low] as number) - centre) };
}
