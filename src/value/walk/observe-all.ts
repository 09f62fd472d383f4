import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { RowFailures } from '../../domain/row-failures.js';
import type { StrategicFactKey } from '../../domain/strategic-fact.js';
import { STRATEGIC_FACTS } from '../../domain/strategic-fact.js';
import { lastLosses } from '../../stores/last-losses.js';
import { newestFacts } from '../../stores/newest-facts.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import {
  type Observed,
  type ObservedValue,
  type ObserveSettings,
  observeValue,
} from '../observed/observe-value.js';
import { type ObservedTable, observedTableBuilder } from '../observed/observed-table.js';
import { type ContractSample, contractSample } from '../upsell/contract-sample.js';
import { type UpsellSample, upsellSample } from '../upsell/upsell-sample.js';
import type { ObjectedCustomer } from './objected-row.js';
import { type PurchaseSample, purchaseSample } from './purchase-sample.js';
import { type FactsByRow, type RowFacts, rowFactsBuilder } from './row-facts.js';

export type ObserveStores = Pick<
  Stores,
  'consents' | 'customers' | 'histories' | 'outcomes' | 'scores' | 'strategicFacts'
>;

/** What each is known by, row by row. */
export interface CustomerRows {
  readonly table: ObservedTable;
  readonly facts: FactsByRow;
}

/** All of that, and what models are fitted to: to be let go of once they are. */
export interface ObservedCustomers extends CustomerRows {
  readonly purchases: PurchaseSample;
  /** Customers as they were known on past dates; empty where some customers alone are looked at. */
  readonly upsell: UpsellSample;
  /** The same of those with contracts alone. */
  readonly contractUpsell: ContractSample;
  /** Those who have objected to automated assessment; they are in nothing else. */
  readonly objected: readonly ObjectedCustomer[];
  /** Since when there are purchases or contracts on record; null without any. */
  readonly firstMs: number | null;
}

/** Few enough for what was read of them to be let go of while it is young: with more, a million take more memory, and longer. */
const BATCH = 250;

/** One pass over all customers: what each is known by as of a moment. Lost customers come too, as no active ones. */
export async function observeAll(
  stores: ObserveStores,
  asOf: Date,
  settings: ObserveSettings,
  failures: RowFailures,
): Promise<ObservedCustomers> {
  const gathering = gatheringOf(asOf, settings);
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    await observeBatch(gathering, histories, stores, settings, failures);
  }
  return gathering.gathered();
}

/** The same of some customers alone. */
export async function observeSome(
  customerIds: readonly string[],
  stores: ObserveStores,
  asOf: Date,
  settings: ObserveSettings,
  failures: RowFailures,
): Promise<ObservedCustomers> {
  // Models are fitted at night alone.
  const gathering = { ...gatheringOf(asOf, settings), lookBack: () => undefined };
  const histories = await Promise.all(customerIds.map((id) => stores.histories.find(id)));
  const found = histories.filter((history) => history !== null);
  await observeBatch(gathering, found, stores, settings, failures);
  return gathering.gathered();
}

interface Gathering {
  readonly asOf: Date;
  add(customer: Customer, observed: Observed, facts: RowFacts): void;
  leaveOut(customer: Customer, observed: Observed): void;
  lookBack(customer: Customer, history: History, observed: Observed): void;
  gathered(): ObservedCustomers;
}

function gatheringOf(asOf: Date, settings: ObserveSettings): Gathering {
  const builder = observedTableBuilder();
  const facts = rowFactsBuilder();
  const sample = purchaseSample();
  const upsell = upsellSample(asOf, settings);
  const contractUpsell = contractSample(asOf, settings);
  const objected: ObjectedCustomer[] = [];
  let firstMs = Number.POSITIVE_INFINITY;
  return {
    asOf,
    add(customer, observed, rowFacts) {
      builder.add({ customerId: customer.id, segment: customer.segment, observed: observed.value });
      if (observed.value.hasExchangeRate === 1) sample.add(observed, customer.segment);
      facts.add(rowFacts);
      firstMs = Math.min(firstMs, beganMs(observed.value, asOf));
    },
    leaveOut({ id, team, segment }, { value }) {
      objected.push({ customerId: id, team, segment, observed: value });
    },
    lookBack(customer, history, observed) {
      upsell.add(customer, history, observed);
      contractUpsell.add(customer, history, observed);
    },
    gathered: () => ({
      table: builder.build(),
      facts: facts.build(),
      purchases: sample,
      upsell,
      contractUpsell,
      objected,
      firstMs: firstMs === Number.POSITIVE_INFINITY ? null : firstMs,
    }),
  };
}

async function observeBatch(
  { asOf, add, leaveOut, lookBack }: Gathering,
  histories: readonly History[],
  stores: ObserveStores,
  settings: ObserveSettings,
  failures: RowFailures,
): Promise<void> {
  const ids = histories.map(({ customerId }) => customerId);
  const [customers, scores, strategic, lost, objected] = await Promise.all([
    stores.customers.findMany(ids),
    stores.scores.findMany('churn', ids),
    newestFacts(stores, ids),
    lastLosses(stores, ids, asOf),
    objectedToScoring(stores, ids, asOf),
  ]);
  const customerById = new Map(customers.map((customer) => [customer.id, customer]));
  const scoreById = new Map(scores.map((score) => [score.subjectId, score]));
  for (const history of histories) {
    const customer = customerById.get(history.customerId);
    if (customer === undefined || customer.mergedIntoId !== null) continue;
    const observed = await failures.attempt(customer.id, () =>
      observeValue(customer, history, asOf, settings),
    );
    if (observed === null) continue;
    if (objected.has(customer.id)) {
      leaveOut(customer, observed);
      continue;
    }
    lookBack(customer, history, observed);
    const lostAt = lost.get(customer.id) ?? null;
    const isLost = lostAt !== null && !isBackSince(observed.value, lostAt);
    const value = isLost ? { ...observed.value, isActive: 0, isLost: 1 } : observed.value;
    const score = scoreById.get(customer.id);
    add(
      customer,
      { ...observed, value },
      {
        team: customer.team,
        grades: { ...importedGrades(customer, asOf), ...setGrades(strategic.get(customer.id) ?? [], asOf) },
        churn:
          score === undefined
            ? null
            : { risk: score.risk, isByRules: score.basis === 'rules', level: score.level },
      },
    );
  }
}

export function isBackSince({ lastPurchaseMs, contractedSinceMs }: ObservedValue, lostAt: Date): boolean {
  return lastPurchaseMs > lostAt.getTime() || contractedSinceMs > lostAt.getTime();
}

/** Since when there are purchases; of contracts alone the time under contract tells. Infinity where there is neither. */
export function beganMs(
  { firstPurchaseMs, contractedSinceMs, contractYears }: ObservedValue,
  asOf: Date,
): number {
  if (!Number.isNaN(firstPurchaseMs)) return firstPurchaseMs;
  if (Number.isNaN(contractedSinceMs)) return Number.POSITIVE_INFINITY;
  return asOf.getTime() - contractYears * YEAR_MS;
}

const YEAR_MS = 365.25 * 86_400_000;

/** Attributes named like a strategic fact, from 0 to 3. */
function importedGrades(
  { attributes }: Pick<Customer, 'attributes'>,
  asOf: Date,
): Partial<Record<StrategicFactKey, number>> {
  const grades: Partial<Record<StrategicFactKey, number>> = {};
  for (const { name, value, validFrom, knownAt } of attributes) {
    const key = STRATEGIC_FACTS.find((fact) => fact === name);
    const isKnown = (validFrom === null || validFrom <= asOf) && (knownAt === null || knownAt <= asOf);
    if (key === undefined || !isKnown) continue;
    const grade = importedGrade(value);
    if (grade >= 0 && grade <= 3) grades[key] = grade;
  }
  return grades;
}

/** NaN for what is no grade, an empty field among it: missing is never zero. */
function importedGrade(value: string | number | boolean): number {
  if (typeof value === 'boolean') return value ? 3 : 0;
  return typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
}

function setGrades(
  facts: readonly { readonly key: StrategicFactKey; readonly grade: number; readonly at: Date }[],
  asOf: Date,
): Partial<Record<StrategicFactKey, number>> {
  return Object.fromEntries(facts.filter(({ at }) => at <= asOf).map(({ key, grade }) => [key, grade]));
}
