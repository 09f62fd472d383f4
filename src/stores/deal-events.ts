import type { DealEvent } from '../domain/deal-event.js';

export interface DealEventStore {
  /** Appends events; those whose id is there already are left alone. Returns how many were new. */
  append(events: readonly DealEvent[]): Promise<number>;
  /** All events of some deals, ordered by dealId, then id. Deals without events are left out. */
  ofDeals(dealIds: readonly string[]): Promise<Map<string, DealEvent[]>>;
  /** Those of these deals whose opening somebody has told of. */
  opened(dealIds: readonly string[]): Promise<Set<string>>;
  count(): Promise<number>;
}
