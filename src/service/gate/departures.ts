import type { VarselEvent } from '../../domain/event.js';
import { DEPARTURE_KINDS, type Departure, type DepartureKind } from './situation.js';

/**
 * Signs on record that a customer goes: notices, contracts that end without another in their place, insolvency. The newest
 * of each kind.
 *
 * @param events what stands today; see standingVersions.
 */
export function departuresOf(events: readonly VarselEvent[]): Departure[] {
  const newest = new Map<DepartureKind, Date>();
  for (const { payload, occurredAt } of events) {
    const said =
      payload.type === 'contract_ended' ? payload.how : payload.type === 'outside_fact' ? payload.fact : '';
    const kind = DEPARTURE_KINDS.find((each) => each === said);
    if (kind === undefined) continue;
    const held = newest.get(kind);
    if (held === undefined || held < occurredAt) newest.set(kind, occurredAt);
  }
  return [...newest].map(([kind, at]) => ({ kind, at }));
}
