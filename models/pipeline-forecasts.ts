import type { Connection } from 'mongoose';
import type { PipelineForecast } from '../src/domain/pipeline-forecast.js';
import type { PipelineForecastStore } from '../src/stores/pipeline-forecasts.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface PipelineForecastRow extends Row, Omit<PipelineForecast, 'id'> {}

const schema = rowSchema<PipelineForecastRow>({
  madeAt: Date,
  scope: String,
  quarter: String,
  currency: String,
  wonMinor: Number,
  nominalMinor: Number,
  weightedMinor: Number,
  lowMinor: Number,
  highMinor: Number,
  deals: Number,
  dealsWithoutChance: Number,
})
  .index({ scope: 1, quarter: 1, madeAt: 1 }, { name: 'by_scope' })
  .index({ quarter: 1, madeAt: 1 }, { name: 'by_quarter' });

const OF_SCOPE = {
  name: 'the forecasts of a scope and quarter, oldest first',
  equal: ['scope', 'quarter'],
  sort: [['madeAt', 1]],
  index: 'by_scope',
} as const satisfies DeclaredQuery;
const MADE_BEFORE = {
  name: 'the forecasts of some quarters made before a moment',
  equal: [],
  oneOf: 'quarter',
  range: 'madeAt',
  index: 'by_quarter',
} as const satisfies DeclaredQuery;

export const PIPELINE_FORECASTS: KeptCollection = {
  name: 'pipeline_forecasts',
  schema,
  queries: [OF_SCOPE, MADE_BEFORE],
};

export function pipelineForecastStore(connection: Connection): PipelineForecastStore {
  const { model, rows } = openCollection<PipelineForecastRow>(connection, PIPELINE_FORECASTS);
  return {
    async add(forecasts) {
      await insertMissing(
        rows,
        forecasts.map(({ id, ...rest }) => ({ _id: id, ...rest })),
      );
    },
    async ofQuarter(scope, quarter) {
      const found = await model
        .find(filterOf(OF_SCOPE, { scope, quarter }))
        .setOptions(optionsOf(OF_SCOPE))
        .lean<PipelineForecastRow[]>();
      return found.map(fromRow);
    },
    async madeBefore(at, quarters) {
      const found = await model
        .find(filterOf(MADE_BEFORE, { quarter: quarters, madeAt: { $lt: at } }))
        .setOptions(optionsOf(MADE_BEFORE))
        .lean<PipelineForecastRow[]>();
      const newest = new Map<string, PipelineForecastRow>();
      for (const row of found) {
        const key = JSON.stringify([row.scope, row.quarter]);
        const other = newest.get(key);
        if (other === undefined || other.madeAt < row.madeAt) newest.set(key, row);
      }
      return [...newest.values()].map(fromRow).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

function fromRow({ _id, ...rest }: PipelineForecastRow): PipelineForecast {
  return { id: _id, ...rest };
}
