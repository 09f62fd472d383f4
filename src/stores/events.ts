import type { EventType, VarselEvent } from '../domain/event.js';

/** First and last event of one type that was known by a date. */
export interface EventCoverage {
  readonly firstAt: Date;
  readonly lastAt: Date;
}

export interface EventStore {
  /** Appends events; those whose id is there already are left alone. Returns how many were new. */
  append(events: readonly VarselEvent[]): Promise<number>;
  /** All events of some customers, ordered by customerId, then id. Customers without events are left out. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, VarselEvent[]>>;
  /** An event and its corrections, in no order; none where nothing of the kind was told. */
  ofKey(key: string): Promise<VarselEvent[]>;
  /** Which of these keys are of tickets that a person has sorted, now or before. */
  sortedByPeople(keys: readonly string[]): Promise<Set<string>>;
  /** Null when there is none known by the date. */
  coverage(type: EventType, asOf: Date): Promise<EventCoverage | null>;
  count(): Promise<number>;
}
