import type { CustomerValue } from '../../domain/customer-value.js';
import type { Score } from '../../domain/score.js';
import type { TierOverride } from '../../domain/tier.js';
import { DAY_MS } from '../../domain/time.js';
import type { ValueStores } from './value-customers.js';

export interface PastSources {
  /** A night's churn scores as of the moment, by customer. */
  readonly churnScores: ReadonlyMap<string, Score>;
  /** Given everything that would be written, a batch at a time. */
  readonly onValues: (values: readonly CustomerValue[]) => void;
}

const BATCH = 500;
/** The night before, even where one was missed. */
const LAST_NIGHT_DAYS = 3;

/**
 * What a night at a past moment would have read: nothing that was made later, such as today's scores, tiers or words by
 * hand. Nothing is written; classes are those of the ranks, since no night before it is gone through.
 */
export function storesAsOf(
  stores: ValueStores,
  asOf: Date,
  { churnScores, onValues }: PastSources,
): ValueStores {
  return {
    customers: stores.customers,
    consents: stores.consents,
    histories: stores.histories,
    outcomes: stores.outcomes,
    strategicFacts: {
      ...stores.strategicFacts,
      ofCustomers: (ids) => stores.strategicFacts.ofCustomersAt(ids, asOf),
    },
    scores: {
      ...stores.scores,
      save: nothing,
      findMany: async (_kind, ids) => ids.flatMap((id) => churnScores.get(id) ?? []),
    },
    tierOverrides: {
      ...stores.tierOverrides,
      newestOf: (ids) => standingOverrides(stores, asOf, ids),
    },
    customerValues: {
      ...stores.customerValues,
      findMany: async () => [],
      async save(values) {
        onValues(values);
      },
    },
    tierMoves: { ...stores.tierMoves, add: nothing, async *between() {} },
    valueBases: { ...stores.valueBases, save: nothing },
    valueRuns: {
      ...stores.valueRuns,
      save: nothing,
      async newest() {
        const from = new Date(asOf.getTime() - LAST_NIGHT_DAYS * DAY_MS);
        return (await stores.valueRuns.between(from, asOf)).at(-1) ?? null;
      },
    },
  };
}

async function nothing(): Promise<void> {}

async function standingOverrides(
  { tierOverrides }: Pick<ValueStores, 'tierOverrides'>,
  asOf: Date,
  customerIds: readonly string[],
): Promise<Map<string, TierOverride>> {
  const wanted = new Set(customerIds);
  const standing = new Map<string, TierOverride>();
  for await (const batch of tierOverrides.standingAt(asOf, BATCH)) {
    for (const override of batch) {
      const before = standing.get(override.customerId);
      const isNewer = before === undefined || override.at > before.at;
      if (wanted.has(override.customerId) && isNewer) standing.set(override.customerId, override);
    }
  }
  return standing;
}
