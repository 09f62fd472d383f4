import type { Customer } from '../../../src/domain/customer.js';
import type { CustomerValue } from '../../../src/domain/customer-value.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { ALL_PARTITIONS } from '../../../src/domain/partition.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import type { ValueRun } from '../../../src/domain/value-run.js';
import { buildHistory } from '../../../src/history/build.js';
import type { Stores } from '../../../src/stores/stores.js';
import { fitValueModels } from '../../../src/value/fit-value-models.js';
import type { ValueSettings } from '../../../src/value/value-settings.js';
import { valueCustomers } from '../../../src/value/walk/value-customers.js';
import { cancellation, event, order } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';
import { VALUE_SETTINGS } from './value-settings.js';

export const AS_OF = new Date('2026-06-30T03:00:00Z');

/** Enough of whatever there is: values to come are told, and tiers are those of shares. */
export const NO_MINIMUM = { minimumActiveCustomers: 0, minimumMonths: 0 };

export interface MadeCustomer {
  readonly events: readonly VarselEvent[];
  readonly fields?: Partial<Customer>;
}

/** A company of customers that did what is said, by its number. */
export async function companyOf(
  count: number,
  customerOf: (n: number) => MadeCustomer,
  stores = memoryStores(),
): Promise<Stores> {
  for (let n = 0; n < count; n++) {
    const id = `erp:${n}`;
    const { events, fields } = customerOf(n);
    await stores.customers.upsert([someCustomer(id, fields)]);
    await stores.histories.markDirty([id]);
    const history = buildHistory(
      id,
      events.map((each) => ({ ...each, customerId: id })),
    );
    await stores.histories.saveRebuilt([{ history, version: 1 }]);
  }
  return stores;
}

export function valueNight(
  stores: Stores,
  settings: Partial<ValueSettings> = NO_MINIMUM,
  asOf = AS_OF,
): Promise<ValueRun> {
  return valueCustomers(
    {
      stores,
      settings: { ...VALUE_SETTINGS, ...settings },
      fitModels: fitValueModels({ crew: null, clock: () => 0 }),
      groupRows: async () => ({ keys: [], groups: [] }),
    },
    asOf,
    `value.${utcDate(asOf)}`,
  );
}

export async function allValues(stores: Stores): Promise<Map<string, CustomerValue>> {
  const values = new Map<string, CustomerValue>();
  for await (const batch of stores.customerValues.byPartition(ALL_PARTITIONS, 100)) {
    for (const value of batch) values.set(value.customerId, value);
  }
  return values;
}

export function ordered(daysAgo: number, amountMinor: number): VarselEvent {
  return order(dateOf(daysAgo), amountMinor);
}

export function returned(daysAgo: number, amountMinor: number): VarselEvent {
  return cancellation(dateOf(daysAgo), -amountMinor);
}

/** @param endsInDays below 0 for one that has ended. */
export function contract(signedDaysAgo: number, endsInDays: number, yearlyValueMinor: number): VarselEvent {
  return event(`K${signedDaysAgo}`, daysBefore(signedDaysAgo), {
    type: 'contract_signed',
    contractId: `K${signedDaysAgo}`,
    endsAt: daysBefore(-endsInDays),
    yearlyValueMinor,
    currency: 'EUR',
    seats: null,
  });
}

export function ticket(daysAgo: number): VarselEvent {
  return event(`T${daysAgo}`, daysBefore(daysAgo), {
    type: 'ticket_opened',
    ticketId: `T${daysAgo}`,
    category: 'defect',
    priority: null,
    language: null,
    subject: '',
    text: '',
    tone: null,
    flags: [],
  });
}

export function daysBefore(days: number): Date {
  return new Date(AS_OF.getTime() - days * DAY_MS);
}

function dateOf(daysAgo: number): string {
  return utcDate(daysBefore(daysAgo));
}
