import type { RoutingTable } from '../alerts/routing.js';
import { withStoredRoutes } from '../alerts/stored-routes.js';
import type { Config } from '../config/config.js';
import { connectedPlatforms } from '../config/connected-platforms.js';
import type { RouteStore } from '../stores/routes.js';

/** Who and what is where according to varsel.yaml, on the platforms that are connected. */
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

/** How long a process goes by what it has read of the connected channels. */
const HOLDS_MS = 5_000;

/** The same with the channels that administrators have connected in chat, as they were a few seconds ago at most. */
export function routingNow(
  config: Config,
  routes: Pick<RouteStore, 'active'>,
  now: () => Date,
): () => Promise<RoutingTable> {
  const file = routingTable(config);
  let held: { readonly untilMs: number; readonly table: Promise<RoutingTable> } | null = null;
  return () => {
    const atMs = now().getTime();
    if (held !== null && held.untilMs > atMs) return held.table;
    const table = routes.active().then((stored) => withStoredRoutes(file, stored));
    held = { untilMs: atMs + HOLDS_MS, table };
    // A failed reading is tried again by the next who asks.
    table.catch(() => {
      held = null;
    });
    return table;
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
