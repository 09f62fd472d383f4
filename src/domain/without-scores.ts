import { type CustomerValue, DIMENSIONS, VALUE_SCORES } from './customer-value.js';

/**
 * A customer's row with nothing assessed in it, after an objection: no score, no rank, no group, and the class in which
 * nobody is put before or behind others. What came in so far is bookkeeping, and stays.
 */
export function withoutScores(value: CustomerValue): CustomerValue {
  const unknown = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Readonly<
    Record<(typeof DIMENSIONS)[number], null>
  >;
  const { standing } = value;
  const wasPlain = standing.tier === 'standard' && standing.rawTier === 'standard';
  return {
    ...value,
    predicted: null,
    scores: {},
    missing: VALUE_SCORES.map((score) => ({ score, reason: 'objected', values: {} })),
    dimensions: unknown,
    combined: null,
    combinedTopShare: null,
    standing: {
      tier: 'standard',
      scheme: standing.scheme,
      since: wasPlain ? standing.since : value.asOf,
      rawTier: 'standard',
      rawSince: wasPlain ? standing.rawSince : value.asOf,
      dimensionsThen: unknown,
    },
    groupKey: null,
  };
}
