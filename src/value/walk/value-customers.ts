import type { CustomerValue } from '../../domain/customer-value.js';
import { type RowFailures, rowFailures } from '../../domain/row-failures.js';
import { type Tier, type TierMove, tierAt } from '../../domain/tier.js';
import type { ValueRun } from '../../domain/value-run.js';
import { newestOverrides } from '../../stores/newest-overrides.js';
import type { Stores } from '../../stores/stores.js';
import type { Grouped } from '../groups/group-customers.js';
import { movementCounts } from '../groups/movement-counts.js';
import { portfolioOf } from '../portfolio/portfolio-of.js';
import type { ValueSettings } from '../value-settings.js';
import { type FitModels, type Night, nightOf } from './night.js';
import { writeBasis } from './night-basis.js';
import { type ObjectedCustomer, objectedRow } from './objected-row.js';
import { type ObserveStores, observeAll } from './observe-all.js';
import { nightMoveId, valueRow } from './value-row.js';

export type ValueStores = ObserveStores &
  Pick<Stores, 'customerValues' | 'tierMoves' | 'tierOverrides' | 'valueBases' | 'valueRuns'>;

export interface ValueDependencies {
  readonly stores: ValueStores;
  readonly settings: ValueSettings;
  readonly fitModels: FitModels;
  /** Customers that are alike, by row. */
  readonly groupRows: (night: Night) => Promise<Grouped>;
}

/** Few enough for what is made of them to be let go of while it is young: see observe-all.ts. */
const BATCH = 250;

/**
 * What every customer is worth as of a moment: one walk over the histories, models fitted to all, ranks among all active
 * customers, and each customer's row written anew. The same night again writes the same rows.
 *
 * @throws AggregateError naming the customers that failed, once all others are written.
 */
export async function valueCustomers(
  { stores, settings, fitModels, groupRows }: ValueDependencies,
  asOf: Date,
  runId: string,
): Promise<ValueRun> {
  const failures = rowFailures('customers to value');
  const { night, basis, objected } = await observedNight(stores, settings, fitModels, asOf, failures);
  const { keys, groups } = await groupRows(night);
  const counts: Record<string, number> = {};
  const groupMovements = movementCounts();
  const { size } = night.customers.table;
  for (let start = 0; start < size; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - start) }, (_, place) => start + place);
    const done = await writeBatch(batch, night, keys, { stores, settings, runId, failures });
    for (const tier of done.tiers) counts[tier] = (counts[tier] ?? 0) + 1;
    for (const { from, to } of done.regrouped) groupMovements.add(from, to);
  }
  await writeObjected(objected, night, { stores, settings, runId, failures });
  const portfolio = portfolioOf(night);
  const run: ValueRun = {
    ...night.run,
    id: runId,
    standingCounts: counts,
    moves: await countMoves(stores.tierMoves, asOf, runId),
    portfolio,
    groups,
    groupMovements: groupMovements.all(),
  };
  await stores.valueBases.save(writeBasis(runId, asOf, basis));
  await stores.valueRuns.save(run);
  failures.throwIfAny();
  return run;
}

/** In a function of its own, so that what the models were fitted to is let go of before anything is written. */
async function observedNight(
  stores: ValueStores,
  settings: ValueSettings,
  fitModels: FitModels,
  asOf: Date,
  failures: RowFailures,
) {
  const observed = await observeAll(stores, asOf, settings, failures);
  const last = await stores.valueRuns.newest();
  const wasEnough = last !== null && last.data !== 'below';
  const { objected } = observed;
  return { ...(await nightOf(observed, asOf, settings, fitModels, wasEnough)), objected };
}

interface WrittenBatch {
  readonly tiers: readonly Tier[];
  readonly regrouped: readonly { readonly from: string; readonly to: string }[];
}

interface BatchContext {
  readonly stores: ValueStores;
  readonly settings: ValueSettings;
  readonly runId: string;
  readonly failures: RowFailures;
}

async function writeBatch(
  rows: readonly number[],
  night: Night,
  groupKeys: readonly (string | null)[],
  { stores, settings, runId, failures }: BatchContext,
): Promise<WrittenBatch> {
  const ids = rows.map((row) => night.customers.table.ids.at(row));
  const [held, overrides] = await Promise.all([
    stores.customerValues.findMany(ids),
    newestOverrides(stores, ids),
  ]);
  const before = new Map(held.map((value) => [value.customerId, value]));
  const moves: TierMove[] = [];
  const values: CustomerValue[] = [];
  const tiers: Tier[] = [];
  const regrouped: { readonly from: string; readonly to: string }[] = [];
  for (const [place, row] of rows.entries()) {
    const customerId = ids[place] ?? '';
    const made = await failures.attempt(customerId, () =>
      valueRow(row, night, groupKeys[row] ?? null, before.get(customerId) ?? null, settings, runId),
    );
    if (made === null) continue;
    const last = before.get(customerId) ?? null;
    // Valued anew since the night began, or the clock went back: what is newer stands, and nobody moves beside it.
    const isOvertaken = last !== null && last.asOf > night.asOf;
    if (!isOvertaken) values.push(made.value);
    if (!isOvertaken && made.move !== null) moves.push(made.move);
    const [from, to] = [last?.groupKey ?? null, made.value.groupKey];
    if (from !== null && to !== null && from !== to) regrouped.push({ from, to });
    const { standing } = isOvertaken ? last : made.value;
    const tier = tierAt(standing, overrides.get(customerId) ?? null, night.asOf);
    if (tier !== null && night.isActive(row)) tiers.push(tier);
  }
  // Moves first: after a kill in between, the same night finds the standing unwritten and makes the same moves.
  await stores.tierMoves.add(moves);
  await stores.customerValues.save(values);
  return { tiers, regrouped };
}

/** Their rows say that nothing of them is assessed, whatever stood there before. */
async function writeObjected(
  objected: readonly ObjectedCustomer[],
  { asOf, run: { scheme } }: Night,
  { stores, settings: { margin }, runId }: BatchContext,
): Promise<void> {
  for (let start = 0; start < objected.length; start += BATCH) {
    const batch = objected.slice(start, start + BATCH);
    const held = await stores.customerValues.findMany(batch.map(({ customerId }) => customerId));
    const before = new Map(held.map((value) => [value.customerId, value]));
    await stores.customerValues.save(
      batch.map((customer) =>
        objectedRow(customer, before.get(customer.customerId) ?? null, { asOf, runId, scheme, margin }),
      ),
    );
  }
}

/** Those of this night, whichever of its attempts made them. */
async function countMoves(tierMoves: Stores['tierMoves'], asOf: Date, runId: string): Promise<number> {
  let count = 0;
  for await (const moves of tierMoves.between(asOf, new Date(asOf.getTime() + 1), BATCH))
    count += moves.filter(({ id, customerId }) => id === nightMoveId(customerId, runId)).length;
  return count;
}
