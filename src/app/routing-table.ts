import type { RoutingTable } from '../alerts/routing.js';
import type { Config } from '../config/config.js';
import { connectedPlatforms } from '../config/connected-platforms.js';

/** Who and what is where, on the platforms that are connected. */
export function routingTable({ environment, channels, people, routes }: Config): RoutingTable {
  const platforms = connectedPlatforms(environment);
  return {
    platform: platforms[0],
    platforms,
    channels,
    people: new Map(people.map(({ staff, slack, teams }) => [staff, { slack, teams }])),
    ...routes,
  };
}

/** Ids set by hand on the preferred platform, by staff id. */
export function idsSetByHand({ environment, people }: Config): ReadonlyMap<string, string> {
  const [platform] = connectedPlatforms(environment);
  return new Map(
    people.flatMap((person) => {
      const id = person[platform];
      return id === undefined ? [] : [[person.staff, id]];
    }),
  );
}
