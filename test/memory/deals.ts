import { uniteAttributes } from '../../src/domain/attributes.js';
import type { Deal, DealAttribute, DealSummary } from '../../src/domain/deal.js';
import type { DealStore, DealsOf } from '../../src/stores/deals.js';
import { batchesOf, livePages } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

interface Mark {
  readonly id: string;
  readonly version: number;
  readonly isDirty: boolean;
}

export function memoryDeals(): DealStore {
  const store = wholeDeals();
  return {
    ...store,
    openSummaries: (of, batchSize) => summaries(store.open(of, batchSize)),
    closedSummaries: (from, until, batchSize) => summaries(store.closedBetween(from, until, batchSize)),
  };
}

function wholeDeals(): Omit<DealStore, 'openSummaries' | 'closedSummaries'> {
  const marks = table<Mark>();
  const deals = table<Deal>();
  const columns = table<{ readonly id: string; readonly attributes: readonly DealAttribute[] }>();
  const openOnes = () => deals.where(({ state }) => state.closed === null);
  const clear = (id: string, version: number) => {
    const mark = marks.get(id);
    if (mark?.version === version) marks.set({ ...mark, isDirty: false });
  };
  return {
    async markDirty(dealIds) {
      const ids = [...new Set(dealIds)];
      for (const id of ids) marks.set({ id, version: (marks.get(id)?.version ?? 0) + 1, isDirty: true });
      return rowsOf(marks, ids).map(({ id, version }) => ({ dealId: id, version }));
    },
    async versionsOf(dealIds) {
      return rowsOf(marks, dealIds).map(({ id, version }) => ({ dealId: id, version }));
    },
    async *dirty(batchSize) {
      const pages = livePages(
        () => marks.where((mark) => mark.isDirty),
        (mark) => mark.id,
        batchSize,
      );
      for await (const page of pages) yield page.map(({ id, version }) => ({ dealId: id, version }));
    },
    async saveRebuilt(rebuilt) {
      const valid = rebuilt.filter((deal) => marks.get(deal.id)?.version === deal.version);
      for (const deal of valid) {
        deals.set(deal);
        clear(deal.id, deal.version);
      }
      return valid.map(({ id }) => id);
    },
    async clearMarks(of) {
      for (const { dealId, version } of of) clear(dealId, version);
    },
    async addAttributes(of) {
      for (const { dealId, attributes } of of) {
        if (attributes.length === 0) continue;
        const held = columns.get(dealId)?.attributes ?? [];
        columns.set({ id: dealId, attributes: uniteAttributes(held, attributes) });
      }
    },
    async attributesOf(dealIds) {
      return new Map(rowsOf(columns, dealIds).map(({ id, attributes }) => [id, [...attributes]]));
    },
    async find(dealId) {
      return deals.get(dealId);
    },
    async findMany(dealIds) {
      return rowsOf(deals, dealIds);
    },
    open: (of, batchSize) =>
      livePages(
        () => openOnes().filter((deal) => isOf(deal, of)),
        (deal) => deal.id,
        batchSize,
      ),
    async openOfCustomers(customerIds) {
      return openOnes()
        .filter(({ state }) => state.customerId !== null && customerIds.includes(state.customerId))
        .sort((a, b) => compareDates(b.state.openedAt, a.state.openedAt) || byId(a, b));
    },
    closedBetween: (from, until, batchSize) =>
      batchesOf(
        deals
          .where(({ state: { closed } }) => closed !== null && closed.at >= from && closed.at < until)
          .sort((a, b) => closingMs(a) - closingMs(b) || byId(a, b)),
        batchSize,
      ),
    byPartition: (partitions, batchSize) =>
      batchesOf(
        deals
          .where((deal) => partitions.includes(deal.partition))
          .sort((a, b) => a.partition - b.partition || byId(a, b)),
        batchSize,
      ),
    async openNames() {
      return openOnes()
        .sort(byId)
        .map(({ id, state: { name, customerId } }) => ({ id, name, customerId }));
    },
  };
}

function isOf({ state, team }: Deal, of: DealsOf): boolean {
  if ('ownerId' in of) return state.ownerId === of.ownerId;
  return 'team' in of ? team === of.team : true;
}

function closingMs({ state }: Deal): number {
  return state.closed?.at.getTime() ?? 0;
}

async function* summaries(batches: AsyncIterable<Deal[]>): AsyncIterable<DealSummary[]> {
  for await (const batch of batches)
    yield batch.map(({ id, partition, version, state, team }) => ({ id, partition, version, state, team }));
}
