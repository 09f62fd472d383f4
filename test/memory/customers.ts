import { isDeepStrictEqual } from 'node:util';
import { uniteAttributes } from '../../src/domain/attributes.js';
import { combinedCustomer } from '../../src/domain/combined-customer.js';
import type { Customer } from '../../src/domain/customer.js';
import type { CustomerStore } from '../../src/stores/customers.js';
import { followLinks, gatherLinks } from '../../src/stores/merge-links.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryCustomers(): CustomerStore {
  const customers = table<Customer>();
  const links = async (ids: readonly string[]) => rowsOf(customers, ids);
  const linksInto = async (ids: readonly string[]) =>
    customers.where(({ mergedIntoId }) => mergedIntoId !== null && ids.includes(mergedIntoId));
  const combined = async (own: readonly Customer[]): Promise<Customer[]> => {
    const families = await gatherLinks(
      own.map(({ id }) => id),
      linksInto,
    );
    return own.map((customer) => {
      const [, ...others] = families.get(customer.id) ?? [];
      return combinedCustomer(customer, rowsOf(customers, others));
    });
  };
  const standing = (ids: readonly string[]) => followLinks(ids, links);
  async function* combinedBatches(own: readonly Customer[], batchSize: number) {
    for await (const batch of batchesOf(own, batchSize)) yield await combined(batch);
  }
  return {
    async upsert(incoming) {
      const changedIds = new Set<string>();
      for (const customer of incoming) {
        const held = customers.get(customer.id);
        const next = {
          ...customer,
          mergedIntoId: held === null ? customer.mergedIntoId : held.mergedIntoId,
          attributes: uniteAttributes(held?.attributes ?? [], customer.attributes),
        };
        if (held !== null && isDeepStrictEqual({ ...next, updatedAt: held.updatedAt }, held)) continue;
        customers.set(next);
        changedIds.add(customer.id);
      }
      return changedIds.size;
    },
    async addMissing(incoming) {
      return incoming.filter((customer) =>
        customers.add({ ...customer, attributes: uniteAttributes([], customer.attributes) }),
      ).length;
    },
    async find(id) {
      return (await combined(rowsOf(customers, [id])))[0] ?? null;
    },
    findMany: (ids) => combined(rowsOf(customers, ids)),
    findOwn: links,
    async findByExternalId(externalId) {
      const found = customers.where(({ externalIds }) => externalIds.some(({ id }) => id === externalId));
      const ids = (await standing(found.map(({ id }) => id))).values();
      return (await combined(rowsOf(customers, [...ids]))).sort(byId);
    },
    existing: async (ids) => new Set((await standing(ids)).keys()),
    standing,
    families: (ids) => gatherLinks(ids, linksInto),
    async setMergedInto(id, { from, to, at }) {
      for (const touched of rowsOf(customers, [from ?? '', to ?? ''])) {
        customers.set({ ...touched, updatedAt: at });
      }
      const customer = customers.get(id);
      if (customer === null || customer.mergedIntoId !== from) return false;
      customers.set({ ...customer, mergedIntoId: to, updatedAt: at });
      return true;
    },
    byPartition: (partitions, batchSize) =>
      combinedBatches(
        customers
          .where(({ partition, mergedIntoId }) => partitions.includes(partition) && mergedIntoId === null)
          .sort((a, b) => a.partition - b.partition || byId(a, b)),
        batchSize,
      ),
    async renewingOfOwner(ownerId, from, to, limit) {
      const renewsAt = ({ renewalAt }: Customer) => renewalAt ?? new Date(0);
      const own = customers
        .where((each) => each.ownerId === ownerId && each.mergedIntoId === null && each.renewalAt !== null)
        .filter((each) => renewsAt(each) >= from && renewsAt(each) < to)
        .sort((a, b) => compareDates(renewsAt(a), renewsAt(b)) || byId(a, b));
      return combined(own.slice(0, limit));
    },
    async *names(changedAfter, batchSize) {
      const changed = customers
        .where(({ updatedAt }) => changedAfter === null || updatedAt > changedAfter)
        .sort((a, b) => compareDates(a.updatedAt, b.updatedAt) || byId(a, b));
      for await (const batch of combinedBatches(changed, batchSize)) {
        yield batch.map(({ id, name, mergedIntoId, updatedAt }) => ({ id, name, mergedIntoId, updatedAt }));
      }
    },
    async count() {
      return customers.where(({ mergedIntoId }) => mergedIntoId === null).length;
    },
  };
}
