import { type Connection, Schema } from 'mongoose';
import type { DataCheckResult } from '../src/domain/data-check-result.js';
import type { DataCheckStore } from '../src/stores/data-checks.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

/** One row a week, by the week. */
interface DataCheckRow extends Row, Omit<DataCheckResult, 'id'> {}

const schema = rowSchema<DataCheckRow>({
  asOf: Date,
  churn: String,
  value: Schema.Types.Mixed,
  deals: Schema.Types.Mixed,
  service: Schema.Types.Mixed,
  figures: Schema.Types.Mixed,
  repairs: [Schema.Types.Mixed],
});

const UP_TO = {
  name: 'the newest weeks up to one',
  equal: [],
  range: '_id',
  sort: [['_id', -1]],
  isLimited: true,
  index: '_id_',
} as const satisfies DeclaredQuery;

export const DATA_CHECKS: KeptCollection = { name: 'data_checks', schema, queries: [UP_TO] };

export function dataCheckStore(connection: Connection): DataCheckStore {
  const { model, rows } = openCollection<DataCheckRow>(connection, DATA_CHECKS);
  return {
    async add({ id, ...rest }) {
      return insertUnlessThere(rows, { _id: id, ...rest });
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<DataCheckRow>();
      return row === null ? null : fromRow(row);
    },
    async upTo(id, limit) {
      const found = await model
        .find(filterOf(UP_TO, { _id: { $lte: id } }))
        .setOptions(optionsOf(UP_TO))
        .limit(limit)
        .lean<DataCheckRow[]>();
      return found.map(fromRow);
    },
  };
}

function fromRow({ _id, ...rest }: DataCheckRow): DataCheckResult {
  return {
    ...rest,
    value: rest.value ?? null,
    deals: rest.deals ?? null,
    service: rest.service ?? null,
    id: _id,
  };
}
