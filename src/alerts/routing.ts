import type { AlertKind } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Platform, Target } from '../domain/delivery.js';
import { targetKey } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { Staff } from '../domain/staff.js';

/** One line of the routing table; a condition left out fits everything. */
export interface Route {
  readonly segment?: string | undefined;
  readonly region?: string | undefined;
  readonly team?: string | undefined;
  readonly level?: Level | undefined;
  /** A channel's name, or "owner". */
  readonly to: string;
  /** Amounts may stand in the channel; left out, they don't. */
  readonly mayShowValues?: boolean | undefined;
}

/** The same channel or person on each platform. */
export type PlatformIds = { readonly [On in Platform]?: string | undefined };

/** A channel's ids, and whether amounts may stand there. */
export type ListedChannel = PlatformIds & { readonly mayShowValues?: boolean | undefined };

export interface RoutingTable {
  /** Where people are reached first, and where a channel's bare id belongs. */
  readonly platform: Platform;
  /** All that are connected; that one alone when left out. */
  readonly platforms?: readonly Platform[];
  /** Platform ids by name. */
  readonly channels: Readonly<Record<string, string | ListedChannel>>;
  /** People get direct messages on the first platform that knows them (when left out), or on all of them. */
  readonly directMessages?: 'first' | 'all';
  /** Ids set by hand, by staff id; they count before the staff's own. */
  readonly people?: ReadonlyMap<string, PlatformIds>;
  readonly churn: readonly Route[];
  /** Of alerts about deals; left out, they go to their owner. */
  readonly deals?: readonly Route[] | undefined;
  readonly management?: string | undefined;
  readonly fallback?: string | undefined;
  readonly administrators?: string | undefined;
}

/**
 * Where an alert's card goes: the first route that fits, and the management channel for high; a channel that is on several
 * platforms gets it on each. Where the owner can't be reached directly, the fallback channel; nowhere only when there is
 * none.
 */
export function targetsFor(
  customer: Pick<Customer, 'segment' | 'region' | 'team'>,
  level: Level,
  owner: Staff | null,
  table: RoutingTable,
  routes: readonly Route[] = table.churn,
): Target[] {
  const route = routes.find(
    ({ segment, region, team, level: wanted }) =>
      fits(segment, customer.segment) &&
      fits(region, customer.region) &&
      fits(team, customer.team) &&
      fits(wanted, level),
  );
  const main = route === undefined ? [] : namedTargets(route.to, owner, table);
  const targets = main.length > 0 ? main : channelTargets(table.fallback, table);
  if (level === 'high') targets.push(...channelTargets(table.management, table));
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
}

/** The lines of the table for a kind of alert. */
export function routesOf({ churn, deals }: RoutingTable, kind: AlertKind): readonly Route[] {
  return kind === 'churn' ? churn : (deals ?? [{ to: 'owner' }]);
}

/** A named channel as targets, one per connected platform that it is on; none when the name is not set or not listed. */
export function channelTargets(name: string | undefined, table: RoutingTable): Target[] {
  const listed = name !== undefined && Object.hasOwn(table.channels, name) ? table.channels[name] : undefined;
  const ids: PlatformIds = typeof listed === 'string' ? { [table.platform]: listed } : (listed ?? {});
  return connected(table).flatMap((platform) => {
    const id = ids[platform];
    return id === undefined ? [] : [{ platform, kind: 'channel', id }];
  });
}

/** A person's direct conversations: on the first connected platform that knows the person, or on all of them. */
export function personTargets(staff: Staff | null, table: RoutingTable): Target[] {
  if (staff === null) return [];
  const setByHand = table.people?.get(staff.id);
  const known = connected(table).flatMap((platform) => {
    const id = setByHand?.[platform];
    const target =
      id === undefined ? personTarget(staff, platform) : { platform, kind: 'person' as const, id };
    return target === null ? [] : [target];
  });
  return table.directMessages === 'all' ? known : known.slice(0, 1);
}

/** A person's direct conversation on one platform; null when it doesn't know the person. */
export function personTarget(staff: Staff | null, platform: Platform): Target | null {
  const id = platform === 'slack' ? staff?.slackUserId : staff?.teamsUserId;
  return id === null || id === undefined ? null : { platform, kind: 'person', id };
}

function namedTargets(name: string, owner: Staff | null, table: RoutingTable): Target[] {
  return name === 'owner' ? personTargets(owner, table) : channelTargets(name, table);
}

function connected({ platform, platforms }: RoutingTable): readonly Platform[] {
  return platforms ?? [platform];
}

function fits(wanted: string | undefined, actual: string): boolean {
  return wanted === undefined || wanted === actual;
}
