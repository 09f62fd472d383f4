import { type Connection, Schema } from 'mongoose';
import type { OfferWatch } from '../src/domain/offer-watch.js';
import type { OfferWatchStore } from '../src/stores/offer-watches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface OfferWatchRow extends Row, Omit<OfferWatch, 'id'> {}

const schema = rowSchema<OfferWatchRow>({
  at: Date,
  since: Date,
  measures: [Schema.Types.Mixed],
  thresholdBefore: Number,
  threshold: Number,
  byId: String,
}).index({ at: 1, _id: 1 }, { name: 'by_moment' });

const NEWEST = {
  name: 'the newest looks at offers',
  equal: [],
  range: 'at',
  sort: [
    ['at', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_moment',
} as const satisfies DeclaredQuery;

export const OFFER_WATCHES: KeptCollection = { name: 'offer_watches', schema, queries: [NEWEST] };

const FIRST_MOMENT = new Date(-8_640_000_000_000_000);

export function offerWatchStore(connection: Connection): OfferWatchStore {
  const { model, rows } = openCollection<OfferWatchRow>(connection, OFFER_WATCHES);
  return {
    add: ({ id, ...rest }) => insertUnlessThere(rows, { _id: id, ...rest }),
    async newest(limit) {
      const found = await model
        .find(filterOf(NEWEST, { at: { $gte: FIRST_MOMENT } }))
        .setOptions(optionsOf(NEWEST))
        .limit(limit)
        .lean<OfferWatchRow[]>();
      return found.map(({ _id, ...rest }) => ({ id: _id, ...rest }));
    },
  };
}
