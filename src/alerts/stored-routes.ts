import type { Target } from '../domain/delivery.js';
import { targetKey } from '../domain/delivery.js';
import type { StoredRoute } from '../domain/stored-route.js';
import { channelTargets, type Route, type RoutingTable } from './routing.js';

/**
 * The table of varsel.yaml with what administrators have connected in chat. For warnings the file's lines come first, then
 * the connected channels, those with more conditions before the others; a line of the file without any condition stands for
 * the rest and comes last. Of the other channels the file's counts where it names one, else the one connected first.
 */
export function withStoredRoutes(file: RoutingTable, stored: readonly StoredRoute[]): RoutingTable {
  const active = stored.filter(({ isActive }) => isActive);
  const named = (purpose: StoredRoute['purpose']) => {
    const found = active.find((route) => route.purpose === purpose);
    return found === undefined ? undefined : storedName(found);
  };
  const connected = active
    .filter(({ purpose }) => purpose === 'churn')
    .map((route): Route => {
      const { segment, region, team, level } = route.conditions;
      return {
        segment: segment ?? undefined,
        region: region ?? undefined,
        team: team ?? undefined,
        level: level ?? undefined,
        to: storedName(route),
      };
    })
    .sort((a, b) => conditionsOf(b) - conditionsOf(a));
  return {
    ...file,
    channels: {
      ...file.channels,
      ...Object.fromEntries(
        active.map((route) => [
          storedName(route),
          { [route.channel.platform]: route.channel.id, mayShowValues: route.mayShowValues === true },
        ]),
      ),
    },
    churn: [
      ...file.churn.filter((route) => conditionsOf(route) > 0),
      ...connected,
      ...file.churn.filter((route) => conditionsOf(route) === 0),
    ],
    management: file.management ?? named('management'),
    fallback: file.fallback ?? named('fallback'),
    administrators: file.administrators ?? named('administrators'),
  };
}

/** What a channel gets. */
export interface RoutesInto {
  readonly churn: readonly Route[];
  readonly isManagement: boolean;
  readonly isFallback: boolean;
  readonly isAdministrators: boolean;
}

export function routesInto(target: Target, table: RoutingTable): RoutesInto {
  const key = targetKey(target);
  const leadsHere = (name: string | undefined) =>
    channelTargets(name, table).some((each) => targetKey(each) === key);
  return {
    churn: table.churn.filter(({ to }) => leadsHere(to)),
    isManagement: leadsHere(table.management),
    isFallback: leadsHere(table.fallback),
    isAdministrators: leadsHere(table.administrators),
  };
}

/** By what name a connected channel stands in the table; no channel of the file is named so. */
function storedName({ id }: StoredRoute): string {
  return `connected ${id}`;
}

function conditionsOf({ segment, region, team, level }: Route): number {
  return [segment, region, team, level].filter((condition) => condition !== undefined).length;
}
