import { GROUP_FEATURES, type GroupFeature } from '../../domain/value-group.js';
import type { Points } from '../../learning/clustering/points.js';
import { effortOf } from '../dimensions.js';
import type { ObservedValue } from '../observed/observe-value.js';
import type { ObservedTable } from '../observed/observed-table.js';

export interface GroupPoints {
  readonly points: Points;
  /** Those that enough is known of, axis by axis. */
  readonly features: readonly GroupFeature[];
}

/** A feature that is known of fewer customers sets nobody apart. */
const LEAST_KNOWN = 0.5;
/** So that a few giants are no group of their own by one feature alone. */
const FURTHEST = 3;

/** Customers as points: each feature in standard deviations from its mean, cut at three; what is not known lies at the mean. */
export function groupPoints(table: ObservedTable, rows: Int32Array): GroupPoints {
  const width = GROUP_FEATURES.length;
  const values = new Float64Array(rows.length * width);
  for (let place = 0; place < rows.length; place++) {
    const observed = table.at(rows[place] ?? 0);
    for (let axis = 0; axis < width; axis++) {
      const feature = GROUP_FEATURES[axis];
      values[place * width + axis] = feature === undefined ? Number.NaN : FEATURE_OF[feature](observed);
    }
  }
  const used = GROUP_FEATURES.flatMap((feature, axis) => {
    const spread = spreadOf(values, axis, width);
    return spread === null ? [] : [{ feature, axis, ...spread }];
  });
  // In place, since of a million customers all of them would fill the memory twice: nothing is written before it is read.
  let next = 0;
  for (let place = 0; place < rows.length; place++) {
    for (const { axis, mean, deviation } of used) {
      const value = values[place * width + axis] ?? Number.NaN;
      const standardised = Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / deviation));
      values[next++] = Number.isNaN(value) ? 0 : standardised;
    }
  }
  return {
    points: { count: rows.length, dimensions: used.length, values: values.subarray(0, next) },
    features: used.map(({ feature }) => feature),
  };
}

/** Amounts and counts by their logarithm: twice as much is as far at any size. */
const FEATURE_OF: Readonly<Record<GroupFeature, (observed: ObservedValue) => number>> = {
  income: ({ incomeMinor }) => Math.log1p(Math.max(0, incomeMinor) / 100),
  frequency: ({ repeats, ageWeeks }) => Math.log1p((52 * repeats) / Math.max(1, ageWeeks)),
  recency: ({ ageWeeks, recencyWeeks }) => Math.log1p(Math.max(0, ageWeeks - recencyWeeks)),
  tenure: ({ years }) => Math.log1p(Math.max(0, years)),
  effort: (observed) => Math.log1p(Math.max(0, effortOf(observed))),
  contacts: ({ contactsLastYear }) => Math.log1p(Math.max(0, contactsLastYear)),
  satisfaction: ({ satisfaction }) => satisfaction,
};

/** Of what is known on one axis; null where that is too little, or all are the same. */
function spreadOf(
  values: Float64Array,
  axis: number,
  width: number,
): { readonly mean: number; readonly deviation: number } | null {
  let [count, sum] = [0, 0];
  for (let place = axis; place < values.length; place += width) {
    const value = values[place] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  if (count < (LEAST_KNOWN * values.length) / width || count === 0) return null;
  const mean = sum / count;
  let squares = 0;
  for (let place = axis; place < values.length; place += width) {
    const value = values[place] ?? Number.NaN;
    if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  }
  const deviation = Math.sqrt(squares / count);
  return deviation > 1e-9 * Math.max(1, Math.abs(mean)) ? { mean, deviation } : null;
}
