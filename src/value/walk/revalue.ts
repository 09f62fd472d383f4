import type { CustomerValue } from '../../domain/customer-value.js';
import { rowFailures } from '../../domain/row-failures.js';
import type { TierMove } from '../../domain/tier.js';
import { newestScores } from '../../stores/newest-scores.js';
import type { Stores } from '../../stores/stores.js';
import type { ValueSettings } from '../value-settings.js';
import { heldBasis, type ReadHeldBasis } from './held-basis.js';
import { type NightBasis, nightFromBasis } from './night-basis.js';
import { objectedRow } from './objected-row.js';
import { type ObserveStores, observeSome } from './observe-all.js';
import { valueRow } from './value-row.js';

export type RevalueStores = ObserveStores &
  Pick<Stores, 'customerValues' | 'liveScores' | 'tierMoves' | 'valueBases'>;

export interface RevalueDependencies {
  readonly stores: RevalueStores;
  readonly settings: ValueSettings;
  /** Keeps the night's basis between calls; left out, it is read each time. */
  readonly readHeldBasis?: ReadHeldBasis;
}

/**
 * Values some customers anew after something has happened to them: as they stand now, among all others as they stood the
 * last night. Ranks move nobody's tier between nights; risk does at once. Nothing before the first night.
 *
 * @returns how many were valued.
 * @throws AggregateError naming the customers that failed, once all others are written.
 */
export async function revalueCustomers(
  customerIds: readonly string[],
  { stores, settings, readHeldBasis = heldBasis(stores.valueBases) }: RevalueDependencies,
  now: Date,
): Promise<number> {
  if (customerIds.length === 0) return 0;
  const held = await readHeldBasis(now);
  if (held === null) return 0;
  const { basis } = held;
  const failures = rowFailures('customers to value');
  // The risk as it is known now, too.
  const findMany: Stores['scores']['findMany'] = (kind, ids) => newestScores(stores, kind, ids);
  const customers = await observeSome(
    customerIds,
    { ...stores, scores: { ...stores.scores, findMany } },
    now,
    settings,
    failures,
  );
  const night = nightFromBasis(basis, customers, now, settings);
  const { table } = customers;
  const ids = Array.from({ length: table.size }, (_, row) => table.ids.at(row));
  const objectedIds = customers.objected.map(({ customerId }) => customerId);
  const [before, objected] = await Promise.all([
    stores.customerValues.findMany(ids),
    stores.customerValues.findMany(objectedIds),
  ]);
  const objectedById = new Map(objected.map((value) => [value.customerId, value]));
  const valueById = new Map(before.map((value) => [value.customerId, value]));
  const values: CustomerValue[] = [];
  const moves: TierMove[] = [];
  for (const [row, customerId] of ids.entries()) {
    const last = valueById.get(customerId) ?? null;
    const made = await failures.attempt(customerId, () =>
      valueRow(row, night, last?.groupKey ?? null, last, settings, `${held.id}+${now.toISOString()}`),
    );
    if (made === null) continue;
    const { value, move } = isAtOnce(made.value, last, basis)
      ? made
      : { value: { ...made.value, standing: last?.standing ?? made.value.standing }, move: null };
    values.push(value);
    if (move !== null) moves.push(move);
  }
  const { scheme } = basis.run;
  const runId = `${held.id}+${now.toISOString()}`;
  for (const customer of customers.objected) {
    const last = objectedById.get(customer.customerId) ?? null;
    values.push(objectedRow(customer, last, { asOf: now, runId, scheme, margin: settings.margin }));
  }
  await stores.tierMoves.add(moves);
  await stores.customerValues.save(values);
  failures.throwIfAny();
  return values.length;
}

/** A new customer gets its tier, and one at risk its class, without waiting for the night. */
function isAtOnce(value: CustomerValue, last: CustomerValue | null, { run }: NightBasis): boolean {
  if (last === null) return true;
  return run.scheme === 'classes' && value.standing.tier === 'risk' && last.standing.tier !== 'risk';
}
