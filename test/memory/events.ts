import { type EventPayload, NAMED_BY, type VarselEvent } from '../../src/domain/event.js';
import type { EventStore } from '../../src/stores/events.js';
import { copyOf } from './copy-of.js';
import { byId, compareTexts } from './order.js';

export function memoryEvents(): EventStore {
  const ids = new Set<string>();
  const byCustomer = new Map<string, VarselEvent[]>();
  return {
    async append(events) {
      let added = 0;
      for (const event of events) {
        if (ids.has(event.id)) continue;
        ids.add(event.id);
        const ofCustomer = byCustomer.get(event.customerId);
        if (ofCustomer === undefined) byCustomer.set(event.customerId, [copyOf(event)]);
        else ofCustomer.push(copyOf(event));
        added += 1;
      }
      return added;
    },
    async ofCustomers(customerIds) {
      const found = new Map<string, VarselEvent[]>();
      for (const customerId of [...new Set(customerIds)].sort(compareTexts)) {
        const events = byCustomer.get(customerId);
        if (events !== undefined) found.set(customerId, copyOf(events).sort(byId));
      }
      return found;
    },
    async ofKey(key) {
      return copyOf([...byCustomer.values()].flat().filter((event) => event.key === key));
    },
    async sortedByPeople(keys) {
      const asked = new Set(keys);
      const sorted = [...byCustomer.values()]
        .flat()
        .filter(({ key, payload }) => asked.has(key) && isSortedByPerson(payload));
      return new Set(sorted.map(({ key }) => key));
    },
    async coverage(type, asOf) {
      let first: Date | null = null;
      let last: Date | null = null;
      for (const { payload, occurredAt, knownAt } of [...byCustomer.values()].flat()) {
        if (payload.type !== type || occurredAt > asOf || knownAt > asOf) continue;
        if (first === null || occurredAt < first) first = occurredAt;
        if (last === null || occurredAt > last) last = occurredAt;
      }
      return first === null || last === null ? null : { firstAt: new Date(first), lastAt: new Date(last) };
    },
    async count() {
      return ids.size;
    },
  };
}

function isSortedByPerson(payload: EventPayload): boolean {
  return payload.type === 'ticket_opened' && payload.categoryBy === NAMED_BY.person;
}
