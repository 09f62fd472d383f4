import type { OfferWatch } from '../../src/domain/offer-watch.js';
import type { OfferWatchStore } from '../../src/stores/offer-watches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryOfferWatches(): OfferWatchStore {
  const watches = table<OfferWatch>();
  return {
    async add(watch) {
      if (watches.get(watch.id) !== null) return false;
      watches.set(watch);
      return true;
    },
    newest: async (limit) =>
      watches
        .where(() => true)
        .sort((a, b) => compareDates(b.at, a.at) || byId(b, a))
        .slice(0, limit),
  };
}
