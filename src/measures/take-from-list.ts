import type { Consent } from '../domain/consent.js';
import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';
import type { ListedMeasure, MeasureList } from '../domain/measure.js';
import type { RowFailures } from '../domain/row-failures.js';
import { DAY_MS } from '../domain/time.js';
import type { ConsentStore } from '../stores/consents.js';
import { gathered } from '../stores/gathered.js';
import type { Stores } from '../stores/stores.js';
import { whyNotExported } from './consent-gate.js';
import { type ExportedEntry, exportedEntry } from './exported-entry.js';
import type { StageOf } from './stages.js';

export interface TakeDependencies {
  readonly stores: Pick<Stores, 'measures' | 'alerts' | 'customers' | 'contacts'> & {
    readonly consents: Pick<ConsentStore, 'ofCustomers'>;
  };
  /** Only what concerns a team that acts leaves the house. */
  readonly stageOf: StageOf;
  readonly now: () => Date;
  /** So long what was taken is nobody else's: until then it has to be sent, or given back. */
  readonly leaseMs: number;
}

/** A measure that is ours to export until its lease runs out; `attempts` counts this try. */
export interface Taken {
  readonly measure: ListedMeasure;
  readonly attempts: number;
  readonly entry: ExportedEntry;
}

export interface TakenBatch {
  readonly taken: readonly Taken[];
  readonly refused: number;
  /** Whether the list may hold more. */
  readonly isLast: boolean;
}

/**
 * Takes the next measures of a list for export. The gate stands here, at the last moment: who may not go out is refused,
 * with the reason kept; who belongs to a team that no longer acts waits for a day. One that fails keeps no other one back.
 */
export async function takeFromList(
  dependencies: TakeDependencies,
  list: MeasureList,
  limit: number,
  failures: RowFailures,
): Promise<TakenBatch> {
  const { stores, now } = dependencies;
  const pending = await stores.measures.pending(list.name, now(), limit);
  const customerIds = [...new Set(pending.map(({ customerId }) => customerId))];
  const [customers, consents, contacts] = await Promise.all([
    stores.customers.findMany(customerIds).then((found) => new Map(found.map((each) => [each.id, each]))),
    gathered(stores.customers, customerIds, (ids) => stores.consents.ofCustomers(ids)),
    gathered(stores.customers, customerIds, (ids) => stores.contacts.ofCustomers(ids)),
  ]);
  const taken: Taken[] = [];
  let refused = 0;
  for (const measure of pending) {
    const { customerId } = measure;
    const known = {
      customer: customers.get(customerId) ?? null,
      consents: consents.get(customerId) ?? [],
      contacts: contacts.get(customerId) ?? [],
    };
    const one = await failures.attempt(measure.id, () => takeOne(dependencies, list, measure, known));
    if (one === 'refused') refused += 1;
    else if (one !== null && one !== 'left') taken.push(one);
  }
  return { taken, refused, isLast: pending.length < limit };
}

interface Known {
  readonly customer: Customer | null;
  readonly consents: readonly Consent[];
  readonly contacts: readonly Contact[];
}

async function takeOne(
  { stores, stageOf, now, leaseMs }: TakeDependencies,
  list: MeasureList,
  measure: ListedMeasure,
  { customer, consents, contacts }: Known,
): Promise<Taken | 'refused' | 'left'> {
  const at = now();
  const { attempts } = pendingState(measure);
  // A team that has stepped back may act again: what waits is looked at again, behind what need not.
  if (customer !== null && stageOf(customer.team) !== 'act') {
    const notBefore = new Date(at.getTime() + DAY_MS);
    await stores.measures.transition(measure.id, attempts, { name: 'pending', attempts, notBefore });
    return 'left';
  }
  const lease = {
    name: 'pending',
    attempts: attempts + 1,
    notBefore: new Date(at.getTime() + leaseMs),
  } as const;
  if (!(await stores.measures.transition(measure.id, attempts, lease))) return 'left';
  const alert = await stores.alerts.find(measure.alertId);
  const reason = whyNotExported({ alert, customer, consents, purpose: list.purpose, at });
  if (reason === null && customer !== null) {
    return { measure, attempts: lease.attempts, entry: exportedEntry(measure, customer, contacts) };
  }
  const state = { name: 'refused', at, reason: reason ?? 'customer_gone', detail: '' } as const;
  return (await stores.measures.transition(measure.id, lease.attempts, state)) ? 'refused' : 'left';
}

function pendingState({ id, state }: ListedMeasure) {
  if (state.name !== 'pending') throw new Error(`measure ${id} was listed as pending and is ${state.name}`);
  return state;
}
