import { sourceProblem } from '../../churn/source-state.js';
import type { Customer } from '../../domain/customer.js';
import type { VarselEvent } from '../../domain/event.js';
import { emptySeries, type History, historyOf } from '../../domain/history.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { RowFailures } from '../../domain/row-failures.js';
import type { ChurnContext, EventSource } from '../../domain/run.js';
import type { ProactiveTaskKind } from '../../domain/task.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import { lastLosses } from '../../stores/last-losses.js';
import { newestFacts } from '../../stores/newest-facts.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import { machinesOfEvents, machinesOfHistory } from './machine-records.js';
import { maintenanceDue, mayBeDue } from './maintenance-due.js';
import type { Occasion } from './occasion.js';
import type { ProactiveSettings } from './proactive-settings.js';
import { referenceAsk } from './reference-ask.js';
import { renewals } from './renewals.js';
import { mayReorder, reorders } from './reorders.js';
import { unusedFunction } from './unused-function.js';

export interface FoundOccasion {
  readonly customer: Customer;
  readonly occasion: Occasion;
}

export type OccasionStores = Pick<
  Stores,
  | 'alerts'
  | 'consents'
  | 'customers'
  | 'customerValues'
  | 'events'
  | 'histories'
  | 'outcomes'
  | 'runs'
  | 'scores'
  | 'serviceTickets'
  | 'strategicFacts'
>;

export interface FindOccasionsDependencies {
  readonly stores: OccasionStores;
  readonly settings: ProactiveSettings;
  /** Whether tasks are for this customer: its team does more than observe, and somebody answers for it. */
  readonly isMeant: (customer: Customer) => boolean;
  readonly failures: RowFailures;
}

const BATCH = 1000;
/** Whole events take room: of so few customers at once. */
const EVENTS_BATCH = 50;
/** An older score says nothing of today. */
const FRESH_DAYS = 7;

/** One pass over all customers: what there is to do for each as of a moment. */
export async function findOccasions(
  dependencies: FindOccasionsDependencies,
  asOf: Date,
): Promise<FoundOccasion[]> {
  const { stores, failures } = dependencies;
  const context = (await stores.runs.lastFinished('score-churn'))?.context ?? null;
  const found: FoundOccasion[] = [];
  const renewing = await renewingCustomers(dependencies, asOf);
  const look = async (customers: readonly Customer[], histories: ReadonlyMap<string, History>) => {
    const meant = await meantOf(customers, dependencies, asOf);
    const sighted = await sightedOf(meant, histories, dependencies, asOf, context);
    for (const each of sighted) {
      const occasions = await failures.attempt(each.customer.id, () =>
        occasionsOf(each, dependencies.settings, asOf),
      );
      for (const occasion of occasions ?? []) found.push({ customer: each.customer, occasion });
    }
  };
  for await (const batch of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const histories = new Map(batch.map((history) => [history.customerId, history]));
    const customers = await stores.customers.findMany([...histories.keys()]);
    for (const id of histories.keys()) renewing.delete(id);
    await look(customers, histories);
  }
  // Of whom nothing is on record but when the contract ends.
  await look([...renewing.values()], new Map());
  return found;
}

/** Everything that is read of one customer. */
interface Sighted {
  readonly customer: Customer;
  /** All that is on record, and what held as of the moment. */
  readonly history: History;
  readonly known: History;
  readonly value: Awaited<ReturnType<Stores['customerValues']['find']>>;
  readonly score: Awaited<ReturnType<Stores['scores']['find']>>;
  readonly hasOpenAlert: boolean;
  readonly hasLiveTicket: boolean;
  readonly facts: Parameters<typeof referenceAsk>[0]['facts'];
  /** Null where nobody had to look at them. */
  readonly events: readonly VarselEvent[] | null;
  readonly isFresh: (source: EventSource) => boolean;
}

function occasionsOf(sighted: Sighted, settings: ProactiveSettings, asOf: Date): Occasion[] {
  const { customer, history, known, value, score, events, isFresh } = sighted;
  const { renewal, referenceAsk: reference, maintenance, unusedFunction: unused, reorder } = settings;
  const found: Occasion[] = [];
  if (renewal.on) {
    const isValueFresh = value !== null && isWithin(value.asOf, asOf);
    const churn = score !== null && isWithin(score.asOf, asOf) ? score : null;
    for (const each of renewals(history, customer, asOf, renewal)) {
      const reason = {
        ...each.reason,
        churn:
          churn === null ? null : { basis: churn.basis, risk: churn.risk, typicalRisk: churn.typicalRisk },
        valueToComeMinor: isValueFresh ? (value.predicted?.valueMinor ?? null) : null,
      };
      found.push({ ...each, reason });
    }
  }
  if (reference.on) {
    const candidate = { ...sighted, history: known, areTicketsKnown: isFresh('tickets') };
    const ask = referenceAsk(candidate, asOf, reference);
    if (ask !== null) found.push(ask);
  }
  if (maintenance.on && events !== null) {
    found.push(...maintenanceDue(machinesOfEvents(events, asOf), asOf, maintenance));
  }
  if (unused.on && isFresh('usage')) {
    const one = unusedFunction(known, asOf, unused);
    if (one !== null) found.push(one);
  }
  if (reorder.on && events !== null && isFresh('orders')) found.push(...reorders(events, asOf, reorder));
  return found;
}

async function meantOf(
  customers: readonly Customer[],
  { stores, isMeant }: FindOccasionsDependencies,
  asOf: Date,
): Promise<Customer[]> {
  const meant = customers.filter((customer) => customer.mergedIntoId === null && isMeant(customer));
  const lost = await lastLosses(
    stores,
    meant.map(({ id }) => id),
    asOf,
  );
  return meant.filter(({ id }) => !lost.has(id));
}

/** In batches, and no more of each customer than its kinds of tasks ask for. */
async function sightedOf(
  customers: readonly Customer[],
  histories: ReadonlyMap<string, History>,
  { stores, settings, failures }: FindOccasionsDependencies,
  asOf: Date,
  context: ChurnContext | null,
): Promise<Sighted[]> {
  const ids = customers.map(({ id }) => id);
  const isRead = settings.renewal.on || settings.referenceAsk.on;
  const [values, scores, alerts, tickets, facts, objected] = await Promise.all([
    isRead ? stores.customerValues.findMany(ids) : [],
    settings.renewal.on ? stores.scores.findMany('churn', ids) : [],
    settings.referenceAsk.on ? stores.alerts.findOpenMany('churn', ids) : [],
    settings.referenceAsk.on ? stores.serviceTickets.openOfCustomers(ids) : new Map(),
    settings.referenceAsk.on ? newestFacts(stores, ids) : new Map(),
    isRead ? objectedToScoring(stores, ids, asOf) : new Set<string>(),
  ]);
  const valueById = new Map(values.map((value) => [value.customerId, value]));
  const scoreById = new Map(scores.map((score) => [score.subjectId, score]));
  const alerted = new Set(alerts.map(({ subjectId }) => subjectId));
  const isFresh = (source: EventSource) =>
    context !== null && sourceProblem(source, { ...context, asOf }) === null;
  const sighted: Sighted[] = [];
  for (const customer of customers) {
    const history = histories.get(customer.id) ?? historyOf(customer.id, emptySeries);
    const known = await failures.attempt(customer.id, () => historyAsOf(history, asOf.getTime()));
    if (known === null) continue;
    sighted.push({
      customer,
      history,
      known,
      // What was scored before an objection is no longer a reason for anything.
      value: objected.has(customer.id) ? null : (valueById.get(customer.id) ?? null),
      score: objected.has(customer.id) ? null : (scoreById.get(customer.id) ?? null),
      hasOpenAlert: alerted.has(customer.id),
      hasLiveTicket: tickets.has(customer.id),
      facts: facts.get(customer.id) ?? [],
      events: null,
      isFresh,
    });
  }
  return withEvents(sighted, stores, settings, asOf);
}

/** Whole events say what histories don't: which machine and which product. Read of those alone where it may matter. */
async function withEvents(
  sighted: readonly Sighted[],
  stores: Pick<Stores, 'events'>,
  { maintenance, reorder }: ProactiveSettings,
  asOf: Date,
): Promise<Sighted[]> {
  const needed = new Set(
    sighted
      .filter(
        ({ known }) =>
          (maintenance.on && mayBeDue(machinesOfHistory(known), asOf, maintenance)) ||
          (reorder.on && reorder.products.length > 0 && mayReorder(known.orders, asOf)),
      )
      .map(({ customer }) => customer.id),
  );
  const ids = [...needed];
  const events = new Map<string, VarselEvent[]>();
  for (let from = 0; from < ids.length; from += EVENTS_BATCH) {
    const some = await stores.events.ofCustomers(ids.slice(from, from + EVENTS_BATCH));
    for (const [id, all] of some) events.set(id, all.filter(isOfUse));
  }
  return sighted.map((each) =>
    needed.has(each.customer.id) ? { ...each, events: events.get(each.customer.id) ?? [] } : each,
  );
}

const TYPES_OF_USE = new Set([
  'machine_installed',
  'machine_removed',
  'machine_serviced',
  'measurement',
  'order_line',
]);

function isOfUse({ payload }: VarselEvent): boolean {
  return TYPES_OF_USE.has(payload.type);
}

/** Those whose own renewal date comes up, by id. */
async function renewingCustomers(
  { stores, settings: { renewal } }: FindOccasionsDependencies,
  asOf: Date,
): Promise<Map<string, Customer>> {
  const renewing = new Map<string, Customer>();
  if (!renewal.on) return renewing;
  const untilMs = asOf.getTime() + Math.max(0, ...renewal.daysBefore) * DAY_MS;
  for await (const batch of stores.customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const customer of batch) {
      const atMs = customer.renewalAt?.getTime() ?? Number.NaN;
      if (atMs > asOf.getTime() && atMs <= untilMs) renewing.set(customer.id, customer);
    }
  }
  return renewing;
}

function isWithin(at: Date, asOf: Date): boolean {
  const ageMs = asOf.getTime() - at.getTime();
  return ageMs >= 0 && ageMs <= FRESH_DAYS * DAY_MS;
}

/** Machines are looked after by whoever is set for it. */
export function isService(kind: ProactiveTaskKind): boolean {
  return kind === 'maintenance_due';
}
