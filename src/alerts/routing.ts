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
}

export interface RoutingTable {
  readonly platform: Platform;
  /** Platform ids by name. */
  readonly channels: Readonly<Record<string, string>>;
  readonly churn: readonly Route[];
  readonly management?: string | undefined;
  readonly fallback?: string | undefined;
  readonly administrators?: string | undefined;
}

/**
 * Where an alert's card goes: the first route that fits, and the management channel for high. Where the owner can't be
 * reached directly, the fallback channel; nowhere only when there is none.
 */
export function targetsFor(
  customer: Pick<Customer, 'segment' | 'region' | 'team'>,
  level: Level,
  owner: Staff | null,
  table: RoutingTable,
): Target[] {
  const route = table.churn.find(
    ({ segment, region, team, level: wanted }) =>
      fits(segment, customer.segment) &&
      fits(region, customer.region) &&
      fits(team, customer.team) &&
      fits(wanted, level),
  );
  const main = route === undefined ? null : namedTarget(route.to, owner, table);
  const targets = [main ?? channelTarget(table.fallback, table)];
  if (level === 'high') targets.push(channelTarget(table.management, table));
  const unique = new Map(targets.flatMap((target) => (target === null ? [] : [[targetKey(target), target]])));
  return [...unique.values()];
}

/** A named channel as a target; null when the name is not set or not listed. */
export function channelTarget(name: string | undefined, table: RoutingTable): Target | null {
  const id = name !== undefined && Object.hasOwn(table.channels, name) ? table.channels[name] : undefined;
  return id === undefined ? null : { platform: table.platform, kind: 'channel', id };
}

/** A person's direct conversation; null when the platform doesn't know the person. */
export function personTarget(staff: Staff | null, platform: Platform): Target | null {
  const id = platform === 'slack' ? staff?.slackUserId : staff?.teamsUserId;
  return id === null || id === undefined ? null : { platform, kind: 'person', id };
}

function namedTarget(name: string, owner: Staff | null, table: RoutingTable): Target | null {
  return name === 'owner' ? personTarget(owner, table.platform) : channelTarget(name, table);
}

function fits(wanted: string | undefined, actual: string): boolean {
  return wanted === undefined || wanted === actual;
}
