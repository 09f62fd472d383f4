import { channelTargets, personTargets } from '../alerts/routing.js';
import { withStoredRoutes } from '../alerts/stored-routes.js';
import type { Config } from '../config/config.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { Role } from '../domain/staff.js';
import type { RouteStore } from '../stores/routes.js';
import type { StaffStore } from '../stores/staff.js';
import { routingTable } from './routing-table.js';

/** Where managers or administrators are told things: in their channel, or without one each of them directly. */
export async function roleTargets(
  role: Extract<Role, 'manager' | 'administrator'>,
  {
    stores,
    config,
  }: {
    readonly stores: {
      readonly staff: Pick<StaffStore, 'all'>;
      readonly routes: Pick<RouteStore, 'active'>;
    };
    readonly config: Config;
  },
): Promise<Target[]> {
  const routing = withStoredRoutes(routingTable(config), await stores.routes.active());
  const channel = role === 'manager' ? routing.management : routing.administrators;
  const inChannel = channelTargets(channel, routing);
  if (inChannel.length > 0) return [...inChannel];
  const people = (await stores.staff.all()).filter((person) => person.role === role);
  const direct = people.flatMap((person) => personTargets(person, routing));
  return [...new Map(direct.map((target) => [targetKey(target), target])).values()];
}
