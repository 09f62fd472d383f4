import { type Connection, Schema } from 'mongoose';
import type { StoredRoute } from '../src/domain/stored-route.js';
import type { RouteStore } from '../src/stores/routes.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface RouteRow extends Row, Omit<StoredRoute, 'id'> {}

const schema = rowSchema<RouteRow>({
  purpose: String,
  conditions: Schema.Types.Mixed,
  channel: Schema.Types.Mixed,
  mayShowValues: Boolean,
  before: Schema.Types.Mixed,
  isActive: Boolean,
  createdAt: Date,
  changedById: String,
  changedAt: Date,
  version: Number,
}).index({ isActive: 1, createdAt: 1, _id: 1 }, { name: 'by_age' });

const ACTIVE = {
  name: 'those that count',
  equal: ['isActive'],
  sort: [
    ['createdAt', 1],
    ['_id', 1],
  ],
  index: 'by_age',
} as const satisfies DeclaredQuery;

export const ROUTES: KeptCollection = { name: 'routes', schema, queries: [ACTIVE] };

export function routeStore(connection: Connection): RouteStore {
  const { model, rows } = openCollection<RouteRow>(connection, ROUTES);
  return {
    async active() {
      const found = await model
        .find(filterOf(ACTIVE, { isActive: true }))
        .setOptions(optionsOf(ACTIVE))
        .lean<RouteRow[]>();
      return found.map(fromRow);
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<RouteRow>();
      return row === null ? null : fromRow(row);
    },
    async compareAndSet({ id, ...next }) {
      if (next.version === 1) return insertUnlessThere(rows, { _id: id, ...next });
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id: id, version: next.version - 1 }, next),
      );
      return matchedCount === 1;
    },
  };
}

function fromRow({ _id, ...route }: RouteRow): StoredRoute {
  return { ...route, id: _id };
}
