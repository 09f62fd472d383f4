import type { AlertKind } from '../domain/alert.js';
import type { Target } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { AlertPlace } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import { mayShowValues } from './may-show-values.js';
import { channelTargets, type Route, type RoutingTable, routesOf, targetsFor } from './routing.js';
import type { AlertSubject } from './subject.js';

/**
 * Where an alert's card goes: as the routes say, unless its owner has chosen the direct conversation or a channel. A
 * choice that leads nowhere doesn't count. A high one goes to the management channel too, about a deal only where amounts may
 * stand there.
 */
export function placesFor(
  subject: Pick<AlertSubject, 'segment' | 'region' | 'team'>,
  level: Level,
  owner: Staff | null,
  chosen: AlertPlace,
  routing: RoutingTable,
  kind: AlertKind = 'churn',
): Target[] {
  const table = kind === 'win' && !isForAmounts(routing) ? { ...routing, management: undefined } : routing;
  const by = (routes: readonly Route[]) => targetsFor(subject, level, owner, table, routes);
  const routed = by(routesOf(routing, kind));
  if (chosen === 'direct') {
    const direct = by([{ to: 'owner' }]);
    return direct.some(({ kind }) => kind === 'person') ? direct : routed;
  }
  const { fallback } = routing;
  if (chosen === 'channel' && fallback !== undefined && routed.some(({ kind }) => kind === 'person')) {
    const inChannel = by([{ to: fallback }]);
    return inChannel.length > 0 ? inChannel : routed;
  }
  return routed;
}

/** Whether the management channel is marked for amounts. Without one a deal's fall says nothing there that anybody could weigh. */
function isForAmounts(routing: RoutingTable): boolean {
  return channelTargets(routing.management, routing).every((target) => mayShowValues(target, routing));
}
