import { isDeepStrictEqual } from 'node:util';
import { uniteAttributes } from '../../src/domain/attributes.js';
import type { Customer } from '../../src/domain/customer.js';
import type { CustomerStore } from '../../src/stores/customers.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryCustomers(): CustomerStore {
  const customers = table<Customer>();
  return {
    async upsert(incoming) {
      const changedIds = new Set<string>();
      for (const customer of incoming) {
        const held = customers.get(customer.id);
        const next = {
          ...customer,
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
      return customers.get(id);
    },
    async findMany(ids) {
      return rowsOf(customers, ids);
    },
    async findByExternalId(externalId) {
      return customers
        .where((customer) => customer.externalIds.some((known) => known.id === externalId))
        .sort(byId);
    },
    async existing(ids) {
      return new Set(rowsOf(customers, ids).map((customer) => customer.id));
    },
    byPartition: (partitions, batchSize) =>
      batchesOf(
        customers
          .where((customer) => partitions.includes(customer.partition))
          .sort((a, b) => a.partition - b.partition || byId(a, b)),
        batchSize,
      ),
    names: (changedAfter, batchSize) =>
      batchesOf(
        customers
          .where((customer) => changedAfter === null || customer.updatedAt > changedAfter)
          .sort((a, b) => compareDates(a.updatedAt, b.updatedAt) || byId(a, b))
          .map(({ id, name, updatedAt }) => ({ id, name, updatedAt })),
        batchSize,
      ),
    async count() {
      return customers.count();
    },
  };
}
