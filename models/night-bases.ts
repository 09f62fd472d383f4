import type { Connection } from 'mongoose';
import type { ValueBasis } from '../src/domain/value-basis.js';
import type { ValueBasisStore } from '../src/stores/value-bases.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

interface BasisRow extends Row, Omit<ValueBasis, 'id'> {}

const NEWEST = {
  name: 'the newest basis of a night',
  equal: [],
  range: 'asOf',
  sort: [
    ['asOf', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_moment',
} as const satisfies DeclaredQuery;
const OLDER = {
  name: 'bases of nights that a newer one has replaced',
  equal: [],
  range: 'asOf',
  index: 'by_moment',
} as const satisfies DeclaredQuery;

/** A collection of what nights found out, of which the newest counts. */
export function nightBases(name: string): KeptCollection {
  const schema = rowSchema<BasisRow>({ asOf: Date, content: String }).index(
    { asOf: 1, _id: 1 },
    { name: 'by_moment' },
  );
  return { name, schema, queries: [NEWEST, OLDER] };
}

const FIRST_MOMENT = new Date(-8_640_000_000_000_000);

export function nightBasisStore(connection: Connection, collection: KeptCollection): ValueBasisStore {
  const { model, rows } = openCollection<BasisRow>(connection, collection);
  return {
    async save({ id, ...rest }) {
      // The new one first: whoever asks in between finds one.
      await tryAgain(() => rows.replaceOne({ _id: id }, rest, { upsert: true }));
      await tryAgain(() => rows.deleteMany(filterOf(OLDER, { asOf: { $lt: rest.asOf } })));
    },
    async newest() {
      const [row] = await model
        .find(filterOf(NEWEST, { asOf: { $gte: FIRST_MOMENT } }))
        .setOptions(optionsOf(NEWEST))
        .limit(1)
        .lean<BasisRow[]>();
      if (row === undefined) return null;
      const { _id, ...rest } = row;
      return { id: _id, ...rest };
    },
    async newestId() {
      const [row] = await model
        .find(filterOf(NEWEST, { asOf: { $gte: FIRST_MOMENT } }), { _id: 1 })
        .setOptions(optionsOf(NEWEST))
        .limit(1)
        .lean<Pick<BasisRow, '_id'>[]>();
      return row?._id ?? null;
    },
  };
}
