import type { CustomerValue } from '../../domain/customer-value.js';
import { partitionOf } from '../../domain/partition.js';
import type { TierScheme } from '../../domain/tier.js';
import { withoutScores } from '../../domain/without-scores.js';
import { historicValue } from '../historic-value.js';
import type { ObservedValue } from '../observed/observe-value.js';

/** A customer that has objected to automated assessment, as far as the walk has seen it. */
export interface ObjectedCustomer {
  readonly customerId: string;
  readonly team: string;
  readonly segment: string;
  readonly observed: ObservedValue;
}

/** Its row: what came in so far, and of everything else that the customer has objected to it. */
export function objectedRow(
  { customerId, team, segment, observed }: ObjectedCustomer,
  before: CustomerValue | null,
  { asOf, runId, scheme, margin }: ObjectedRun,
): CustomerValue {
  const standing = { tier: 'standard', rawTier: 'standard', since: asOf, rawSince: asOf } as const;
  return withoutScores({
    customerId,
    partition: partitionOf(customerId),
    team,
    segment,
    asOf,
    runId,
    historic: historicValue(observed, margin),
    predicted: null,
    scores: {},
    missing: [],
    dimensions: { monetary: null, strategic: null, behavioural: null },
    combined: null,
    combinedTopShare: null,
    standing: { ...(before?.standing ?? { ...standing, dimensionsThen: {} }), scheme },
    groupKey: null,
  });
}

export interface ObjectedRun {
  readonly asOf: Date;
  readonly runId: string;
  readonly scheme: TierScheme;
  /** As in the settings of value. */
  readonly margin: number | null;
}
