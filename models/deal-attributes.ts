import { type Connection, Schema } from 'mongoose';
import { uniteAttributes } from '../src/domain/attributes.js';
import type { DealAttribute } from '../src/domain/deal.js';
import type { DealStore } from '../src/stores/deals.js';
import { inChunks } from './batches.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

/** The facts of a deal from columns of the company's own, by its id: they may come before the deal does. */
interface DealAttributesRow extends RevisedRow {
  readonly attributes: readonly DealAttribute[];
}

const schema = rowSchema<DealAttributesRow>({
  attributes: [Schema.Types.Mixed],
  revision: Number,
  updatedAt: Date,
});

export const DEAL_ATTRIBUTES: KeptCollection = { name: 'deal_attributes', schema, queries: [] };

export function dealAttributes(connection: Connection): Pick<DealStore, 'addAttributes' | 'attributesOf'> {
  const open = openCollection<DealAttributesRow>(connection, DEAL_ATTRIBUTES);
  return {
    async addAttributes(of) {
      const incoming = of
        .filter(({ attributes }) => attributes.length > 0)
        .map(({ dealId, attributes }) => ({
          _id: dealId,
          attributes: uniteAttributes([], attributes),
          revision: 1,
          updatedAt: attributes[0]?.knownAt ?? new Date(0),
        }));
      await upsertChanged(open, incoming, (came, held) => ({
        ...came,
        attributes: uniteAttributes(held?.attributes ?? [], came.attributes),
      }));
    },
    async attributesOf(dealIds) {
      const found = await inChunks(dealIds, (ids) =>
        open.rows.find({ _id: { $in: ids } }, { batchSize: ids.length }).toArray(),
      );
      return new Map(found.map(({ _id, attributes }) => [_id, [...attributes]]));
    },
  };
}
