import type { Contact } from '../../src/domain/contact.js';
import type { Customer } from '../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import type { CompanyRecord, RecordCheck } from '../../src/readiness/company-records.js';
import { exampleCustomer } from '../contracts/stores/example-rows.js';

/** A customer with what is held of it, as little as the test says. */
export function record(
  id: string,
  over: Partial<CompanyRecord> & { customer?: Customer } = {},
): CompanyRecord {
  return { customer: bare(id), contacts: [], events: [], valueMinor: 100, ...over };
}

export function bare(id: string, over: Partial<Customer> = {}): Customer {
  return exampleCustomer(id, {
    segment: '',
    region: '',
    team: '',
    ownerId: null,
    yearlyValueMinor: null,
    currency: null,
    customerSince: null,
    ...over,
  });
}

export function contact(id: string, over: Partial<Contact> = {}): Contact {
  return {
    id,
    customerId: 'erp:1',
    name: `Contact ${id}`,
    email: null,
    phone: null,
    isMain: false,
    updatedAt: new Date('2026-01-01'),
    ...over,
  };
}

let events = 0;
export function event(at: string, payload: EventPayload): VarselEvent {
  events += 1;
  const when = new Date(at);
  return {
    id: `e:${events}~1`,
    key: `e:${events}`,
    customerId: 'erp:1',
    occurredAt: when,
    knownAt: when,
    importId: 'i',
    importedAt: when,
    payload,
  };
}

export function orderLine(product: string | null, orderId = 'O1'): EventPayload {
  return {
    type: 'order_line',
    orderId,
    product,
    quantity: 1,
    amountMinor: 100,
    currency: null,
    isCancellation: false,
  };
}

export function call(contactIds: readonly string[], staffId: string | null = null): EventPayload {
  return {
    type: 'interaction',
    channel: 'call',
    direction: 'in',
    contactIds,
    staffId,
    status: 'held',
    changedBy: null,
    tone: null,
  };
}

/** What a check finds in some records. */
export function found<Result>(check: RecordCheck<Result>, records: readonly CompanyRecord[]): Result {
  for (const each of records) check.add(each);
  return check.result();
}
