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
export function groupPoints(table: ObservedTable, rows: readonly number[]): GroupPoints {
  const raw = GROUP_FEATURES.map((feature) => ({ feature, values: new Float64Array(rows.length) }));
  for (const [place, row] of rows.entries()) {
    const observed = table.at(row);
    for (const { feature, values } of raw) values[place] = FEATURE_OF[feature](observed);
  }
  const columns = raw.map(({ feature, values }) => ({ feature, column: standardised(values) }));
  const used = columns.flatMap(({ feature, column }) => (column === null ? [] : [{ feature, column }]));
  const values = new Float64Array(rows.length * used.length);
  for (const [axis, { column }] of used.entries()) {
    for (const [place, value] of column.entries()) values[place * used.length + axis] = value;
  }
  return {
    points: { count: rows.length, dimensions: used.length, values },
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

/** Null where too little is known, or all are the same. */
function standardised(values: Float64Array): Float64Array | null {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < LEAST_KNOWN * values.length || known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  const deviation = Math.sqrt(variance);
  if (!(deviation > 1e-9 * Math.max(1, Math.abs(mean)))) return null;
  return values.map((value) =>
    Number.isNaN(value) ? 0 : Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / deviation)),
  );
}
