import { Schema } from 'mongoose';
import { uniteAttributes } from '../src/domain/attributes.js';
import type { Customer } from '../src/domain/customer.js';
import type { MergeLink } from '../src/stores/merge-links.js';
import { rowSchema } from './row.js';
import type { RevisedRow } from './upsert-changed.js';

export interface CustomerRow extends RevisedRow, Omit<Customer, 'id'> {
  /** Others are or were merged into it: only then is it worth asking who. */
  readonly isMergeTarget: boolean;
}

export const CUSTOMER_SCHEMA = rowSchema<CustomerRow>({
  partition: Number,
  externalIds: [Schema.Types.Mixed],
  name: String,
  segment: String,
  country: String,
  region: String,
  team: String,
  ownerId: String,
  yearlyValueMinor: Number,
  currency: String,
  customerSince: Date,
  renewalAt: Date,
  attributes: [Schema.Types.Mixed],
  mergedIntoId: String,
  isMergeTarget: Boolean,
  updatedAt: Date,
  revision: Number,
})
  .index({ 'externalIds.id': 1, _id: 1 }, { name: 'by_external_id' })
  .index({ partition: 1, _id: 1 }, { name: 'by_partition' })
  .index({ updatedAt: 1, _id: 1 }, { name: 'by_change' })
  .index({ mergedIntoId: 1 }, { name: 'by_merge' })
  .index({ ownerId: 1, mergedIntoId: 1, renewalAt: 1, _id: 1 }, { name: 'by_renewal' });

/** The next row from the one that came and the one held. Whom it was merged into stays as held. */
export function mergedRow(came: CustomerRow, held: CustomerRow | null): CustomerRow {
  return {
    ...came,
    attributes: uniteAttributes(held?.attributes ?? [], came.attributes),
    mergedIntoId: held === null ? came.mergedIntoId : (held.mergedIntoId ?? null),
    isMergeTarget: came.isMergeTarget || (held?.isMergeTarget ?? false),
  };
}

export function toRow(customer: Customer, isMergeTarget: boolean): CustomerRow {
  const { id, ...rest } = customer;
  return { ...rest, _id: id, isMergeTarget, revision: 1 };
}

export function fromRow(row: CustomerRow): Customer {
  const { _id, revision: _revision, isMergeTarget: _isMergeTarget, mergedIntoId, ...rest } = row;
  return { ...rest, id: _id, mergedIntoId: mergedIntoId ?? null };
}

export function linkOf({ _id, mergedIntoId }: Pick<CustomerRow, '_id' | 'mergedIntoId'>): MergeLink {
  return { id: _id, mergedIntoId: mergedIntoId ?? null };
}
