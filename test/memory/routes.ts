import type { StoredRoute } from '../../src/domain/stored-route.js';
import type { RouteStore } from '../../src/stores/routes.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryRoutes(): RouteStore {
  const routes = table<StoredRoute>();
  return {
    async active() {
      return routes
        .where(({ isActive }) => isActive)
        .sort((a, b) => compareDates(a.createdAt, b.createdAt) || byId(a, b));
    },
    async find(id) {
      return routes.get(id);
    },
    async compareAndSet(next) {
      if (next.version === 1) return routes.add(next);
      if (routes.get(next.id)?.version !== next.version - 1) return false;
      routes.set(next);
      return true;
    },
  };
}
