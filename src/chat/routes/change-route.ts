import { UNDO_MS } from '../../alerts/lifecycle.js';
import type { RoutingTable } from '../../alerts/routing.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { RouteMeaning, StoredRoute } from '../../domain/stored-route.js';
import type { Stores } from '../../stores/stores.js';

export type RouteRefusal =
  | { readonly reason: 'route_gone' | 'undo_too_late' }
  /** Somebody else changed it since it was shown. */
  | { readonly reason: 'changed_meanwhile'; readonly route: StoredRoute }
  | { readonly reason: 'set_in_file' }
  /** One channel alone is for this, and another one is. */
  | { readonly reason: 'taken'; readonly route: StoredRoute };

export interface RouteDependencies {
  readonly stores: Pick<Stores, 'audit' | 'routes'>;
  /** That of varsel.yaml. */
  readonly file: RoutingTable;
  readonly now: () => Date;
}

/** What an administrator says of a channel. */
export type WantedRoute = Pick<StoredRoute, 'id'> & RouteMeaning;

/**
 * Connects a channel, or changes what one is for. Of two who change it at once one wins; the same form sent twice changes
 * once.
 *
 * @param seenVersion of the route as it was shown; 0 for a new one.
 */
export async function writeRoute(
  { stores, file, now }: RouteDependencies,
  wanted: WantedRoute,
  seenVersion: number,
  byId: string,
): Promise<Result<StoredRoute, RouteRefusal>> {
  const [held, active] = await Promise.all([stores.routes.find(wanted.id), stores.routes.active()]);
  const refusal = purposeRefusal(wanted, active, file);
  if (refusal !== null) return refused(refusal);
  if (held !== null && held.version === seenVersion + 1 && isSameRoute(held, wanted)) return ok(held);
  if (seenVersion > 0 && (held === null || !held.isActive)) return refused({ reason: 'route_gone' });
  if (held !== null && held.version !== seenVersion)
    return refused({ reason: 'changed_meanwhile', route: held });
  const at = now();
  const next: StoredRoute = {
    ...wanted,
    ...(held === null ? {} : { before: meaningOf(held) }),
    isActive: true,
    createdAt: held?.createdAt ?? at,
    changedById: byId,
    changedAt: at,
    version: seenVersion + 1,
  };
  return written(next, held === null ? 'connected' : 'changed', stores);
}

/** Takes a connected channel off, or (within ten minutes) puts it back. */
export async function setRouteActive(
  { stores, file, now }: RouteDependencies,
  routeId: string,
  isActive: boolean,
  seenVersion: number,
  byId: string,
): Promise<Result<StoredRoute, RouteRefusal>> {
  const held = await stores.routes.find(routeId);
  if (held === null) return refused({ reason: 'route_gone' });
  if (held.isActive === isActive) return ok(held);
  if (held.version !== seenVersion) return refused({ reason: 'changed_meanwhile', route: held });
  const at = now();
  if (isActive) {
    if (at.getTime() - held.changedAt.getTime() > UNDO_MS) return refused({ reason: 'undo_too_late' });
    const refusal = purposeRefusal(held, await stores.routes.active(), file);
    if (refusal !== null) return refused(refusal);
  }
  const next = {
    ...withoutBefore(held),
    isActive,
    changedById: byId,
    changedAt: at,
    version: held.version + 1,
  };
  return written(next, isActive ? 'restored' : 'removed', stores);
}

/** Takes a change of what a channel is for back, within ten minutes; a second press on the button changes nothing more. */
export async function undoRouteChange(
  { stores, file, now }: RouteDependencies,
  routeId: string,
  seenVersion: number,
  byId: string,
): Promise<Result<StoredRoute, RouteRefusal>> {
  const held = await stores.routes.find(routeId);
  if (held === null || !held.isActive) return refused({ reason: 'route_gone' });
  const { before } = held;
  const isUndone = held.version === seenVersion + 1 && held.changedById === byId && before === undefined;
  if (isUndone) return ok(held);
  if (held.version !== seenVersion || before === undefined)
    return refused({ reason: 'changed_meanwhile', route: held });
  const at = now();
  if (at.getTime() - held.changedAt.getTime() > UNDO_MS) return refused({ reason: 'undo_too_late' });
  const refusal = purposeRefusal({ id: routeId, ...before }, await stores.routes.active(), file);
  if (refusal !== null) return refused(refusal);
  const next = {
    ...withoutBefore(held),
    ...before,
    changedById: byId,
    changedAt: at,
    version: held.version + 1,
  };
  return written(next, 'undone', stores);
}

function meaningOf({ purpose, conditions, channel, mayShowValues = false }: RouteMeaning): RouteMeaning {
  return { purpose, conditions, channel, mayShowValues };
}

function withoutBefore({ before: _, ...route }: StoredRoute): StoredRoute {
  return route;
}

async function written(
  next: StoredRoute,
  what: string,
  stores: RouteDependencies['stores'],
): Promise<Result<StoredRoute, RouteRefusal>> {
  if (!(await stores.routes.compareAndSet(next))) {
    const route = await stores.routes.find(next.id);
    return refused(route === null ? { reason: 'route_gone' } : { reason: 'changed_meanwhile', route });
  }
  await stores.audit.append({
    id: `route_changed:${next.id}:${next.version}`,
    at: next.changedAt,
    actorId: next.changedById,
    action: 'route_changed',
    subjectId: next.id,
    details: { what, purpose: next.purpose, channel: `${next.channel.platform}-${next.channel.id}` },
  });
  return ok(next);
}

/** Any number of channels take warnings; all else has one. */
function purposeRefusal(
  { id, purpose }: Pick<StoredRoute, 'id' | 'purpose'>,
  active: readonly StoredRoute[],
  file: RoutingTable,
): RouteRefusal | null {
  if (purpose === 'churn') return null;
  if (file[purpose] !== undefined) return { reason: 'set_in_file' };
  const route = active.find((each) => each.purpose === purpose && each.id !== id);
  return route === undefined ? null : { reason: 'taken', route };
}

function isSameRoute(
  held: StoredRoute,
  { purpose, conditions, channel, mayShowValues = false }: WantedRoute,
): boolean {
  const { segment, region, team, level } = held.conditions;
  return (
    held.isActive &&
    held.purpose === purpose &&
    (held.mayShowValues ?? false) === mayShowValues &&
    held.channel.platform === channel.platform &&
    held.channel.id === channel.id &&
    segment === conditions.segment &&
    region === conditions.region &&
    team === conditions.team &&
    level === conditions.level
  );
}
