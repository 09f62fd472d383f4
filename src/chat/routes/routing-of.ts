import type { RoutingTable } from '../../alerts/routing.js';
import { withStoredRoutes } from '../../alerts/stored-routes.js';
import type { Stores } from '../../stores/stores.js';
import type { ChatSettings } from '../settings.js';

/** Which channel is for what by varsel.yaml and by what was connected in chat, read anew each time. */
export function routingOf({
  settings,
  stores,
}: {
  readonly settings: Pick<ChatSettings, 'routing'>;
  readonly stores: Pick<Stores, 'routes'>;
}): () => Promise<RoutingTable> {
  return async () => withStoredRoutes(settings.routing, await stores.routes.active());
}
