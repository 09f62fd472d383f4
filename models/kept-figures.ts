import { type Connection, Schema } from 'mongoose';
import type { KeptFigures, KeptMonth } from '../src/domain/kept-figures.js';
import type { KeptFiguresStore } from '../src/stores/kept-figures.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { replaceOlder } from './replace-older.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

interface KeptFiguresRow extends Row, Omit<KeptFigures, 'id'> {}

const schema = rowSchema<KeptFiguresRow>({
  shape: Number,
  settingsText: String,
  isValued: Boolean,
  madeAt: Date,
  churn: Schema.Types.Mixed,
  value: Schema.Types.Mixed,
  service: Schema.Types.Mixed,
});

const MONTHS_FROM = {
  name: 'the months from one on that there are figures of',
  equal: [],
  range: '_id',
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;

export const KEPT_FIGURES: KeptCollection = { name: 'kept_figures', schema, queries: [MONTHS_FROM] };

export function keptFiguresStore(connection: Connection): KeptFiguresStore {
  const collection = openCollection<KeptFiguresRow>(connection, KEPT_FIGURES);
  const { model } = collection;
  return {
    async keep({ id, ...rest }) {
      await replaceOlder(collection, [{ _id: id, ...rest }], 'madeAt');
    },
    async find(month) {
      const row = await model.findOne({ _id: { $eq: month } }).lean<KeptFiguresRow>();
      if (row === null) return null;
      const { _id, ...rest } = row;
      return { id: _id, ...rest };
    },
    async monthsFrom(month) {
      const rows = await model
        .find(filterOf(MONTHS_FROM, { _id: { $gte: month } }))
        .select({ shape: 1, settingsText: 1, isValued: 1, madeAt: 1 })
        .setOptions(optionsOf(MONTHS_FROM))
        .lean<(Row & Omit<KeptMonth, 'id'>)[]>();
      return rows.map(({ _id, ...rest }) => ({ id: _id, ...rest }));
    },
  };
}
