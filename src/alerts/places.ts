import type { Customer } from '../domain/customer.js';
import type { Target } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { AlertPlace } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import { type RoutingTable, targetsFor } from './routing.js';

/**
 * Where an alert's card goes: as the routes say, unless its owner has chosen the direct conversation or a channel. A
 * choice that leads nowhere doesn't count.
 */
export function placesFor(
  customer: Pick<Customer, 'segment' | 'region' | 'team'>,
  level: Level,
  owner: Staff | null,
  chosen: AlertPlace,
  routing: RoutingTable,
): Target[] {
  const routed = targetsFor(customer, level, owner, routing);
  if (chosen === 'direct') {
    const direct = targetsFor(customer, level, owner, { ...routing, churn: [{ to: 'owner' }] });
    return direct.some(({ kind }) => kind === 'person') ? direct : routed;
  }
  const { fallback } = routing;
  if (chosen === 'channel' && fallback !== undefined && routed.some(({ kind }) => kind === 'person')) {
    const inChannel = targetsFor(customer, level, owner, { ...routing, churn: [{ to: fallback }] });
    return inChannel.length > 0 ? inChannel : routed;
  }
  return routed;
}
