import { type Connection, Schema } from 'mongoose';
import type { ValueRun } from '../src/domain/value-run.js';
import type { ValueRunStore } from '../src/stores/value-runs.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

interface ValueRunRow extends Row, Omit<ValueRun, 'id'> {}

const schema = rowSchema<ValueRunRow>({
  asOf: Date,
  customers: Number,
  activeCustomers: Number,
  activeCustomersNeeded: Number,
  historyMonths: Number,
  historyMonthsNeeded: Number,
  data: String,
  scheme: String,
  method: String,
  candidates: [Schema.Types.Mixed],
  horizonMonths: Number,
  discountPercentPerYear: Number,
  hasServiceRates: Boolean,
  isMargin: Boolean,
  weights: Schema.Types.Mixed,
  rawCounts: Schema.Types.Mixed,
  standingCounts: Schema.Types.Mixed,
  portfolioMinor: Number,
  atRiskMinor: Number,
  moves: Number,
  portfolio: Schema.Types.Mixed,
  groups: Schema.Types.Mixed,
  groupMovements: Schema.Types.Mixed,
  upsell: Schema.Types.Mixed,
  contractUpsell: Schema.Types.Mixed,
}).index({ asOf: 1, _id: 1 }, { name: 'by_moment' });

const NEWEST = {
  name: 'the newest night of values',
  equal: [],
  range: 'asOf',
  sort: [
    ['asOf', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_moment',
} as const satisfies DeclaredQuery;
const BETWEEN = {
  name: 'the nights of values of a period',
  equal: [],
  range: 'asOf',
  sort: [
    ['asOf', 1],
    ['_id', 1],
  ],
  index: 'by_moment',
} as const satisfies DeclaredQuery;

export const VALUE_RUNS: KeptCollection = { name: 'value_runs', schema, queries: [NEWEST, BETWEEN] };

const FIRST_MOMENT = new Date(-8_640_000_000_000_000);

export function valueRunStore(connection: Connection): ValueRunStore {
  const { model, rows } = openCollection<ValueRunRow>(connection, VALUE_RUNS);
  return {
    async save({ id, ...rest }) {
      await tryAgain(() => rows.replaceOne({ _id: id }, rest, { upsert: true }));
    },
    async newest() {
      const [row] = await model
        .find(filterOf(NEWEST, { asOf: { $gte: FIRST_MOMENT } }))
        .setOptions(optionsOf(NEWEST))
        .limit(1)
        .lean<ValueRunRow[]>();
      return row === undefined ? null : fromRow(row);
    },
    async between(from, to) {
      const found = await model
        .find(filterOf(BETWEEN, { asOf: { $gte: from, $lt: to } }))
        .setOptions(optionsOf(BETWEEN))
        .lean<ValueRunRow[]>();
      return found.map(fromRow);
    },
  };
}

function fromRow({ _id, ...rest }: ValueRunRow): ValueRun {
  return { id: _id, ...rest };
}
