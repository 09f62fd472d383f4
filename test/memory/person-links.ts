import type { PersonLink } from '../../src/domain/person-link.js';
import type { PersonLinkStore } from '../../src/stores/person-links.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryPersonLinks(): PersonLinkStore {
  const links = table<PersonLink>();
  const holds = ({ state }: PersonLink) => state === 'confirmed';
  return {
    async add(link) {
      return links.add(link);
    },
    async find(id) {
      return links.get(id);
    },
    async inState(state, limit) {
      return links
        .where((link) => link.state === state)
        .sort((a, b) => compareDates(a.proposedAt, b.proposedAt) || byId(a, b))
        .slice(0, limit === 0 ? undefined : limit);
    },
    async holding(places) {
      return links.where((link) => holds(link) && places.includes(link.holds ?? ''));
    },
    async compareAndSet(next) {
      if (links.get(next.id)?.version !== next.version - 1) return false;
      const isTaken = links.where((link) => holds(link) && link.id !== next.id && link.holds === next.holds);
      if (holds(next) && isTaken.length > 0) return false;
      links.set(next);
      return true;
    },
    async withStaleCard(limit) {
      return links
        .where(({ isCardStale }) => isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const link = links.get(id);
      if (link?.version !== version) return false;
      links.set({ ...link, isCardStale: false });
      return true;
    },
  };
}
