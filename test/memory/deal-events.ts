import type { DealEvent } from '../../src/domain/deal-event.js';
import type { DealEventStore } from '../../src/stores/deal-events.js';
import { byId, compareTexts } from './order.js';
import { table } from './table.js';

export function memoryDealEvents(): DealEventStore {
  const events = table<DealEvent>();
  const idsByDeal = new Map<string, string[]>();
  return {
    async append(incoming) {
      let added = 0;
      for (const event of incoming) {
        if (!events.add(event)) continue;
        const ids = idsByDeal.get(event.dealId);
        if (ids === undefined) idsByDeal.set(event.dealId, [event.id]);
        else ids.push(event.id);
        added += 1;
      }
      return added;
    },
    async ofDeals(dealIds) {
      const found = new Map<string, DealEvent[]>();
      for (const dealId of [...new Set(dealIds)].sort(compareTexts)) {
        const ids = idsByDeal.get(dealId) ?? [];
        if (ids.length > 0) found.set(dealId, ids.flatMap((id) => events.get(id) ?? []).sort(byId));
      }
      return found;
    },
    async opened(dealIds) {
      const isOpened = (id: string) => events.get(id)?.payload.type === 'opened';
      return new Set(dealIds.filter((dealId) => (idsByDeal.get(dealId) ?? []).some(isOpened)));
    },
    async count() {
      return events.count();
    },
  };
}
