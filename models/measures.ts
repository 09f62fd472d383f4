import { type Connection, Schema } from 'mongoose';
import type { ListedMeasure, MeasureState } from '../src/domain/measure.js';
import type { MeasureStore } from '../src/stores/measures.js';
import { cursorBatches } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface MeasureRow extends Row, Omit<ListedMeasure, 'id'> {
  readonly isPending: boolean;
  /** From when on it may be tried. */
  readonly workAt: Date | null;
}

const schema = rowSchema<MeasureRow>({
  exportId: String,
  alertId: String,
  customerId: String,
  level: String,
  list: String,
  factor: String,
  decidedAt: Date,
  state: Schema.Types.Mixed,
  isPending: Boolean,
  workAt: Date,
})
  .index({ list: 1, workAt: 1 }, { name: 'by_work', partialFilterExpression: { isPending: true } })
  .index({ decidedAt: 1, _id: 1 }, { name: 'by_time' });

const PENDING = {
  name: 'measures of a list that may be tried by now',
  equal: ['isPending', 'list'],
  range: 'workAt',
  sort: [['workAt', 1]],
  isLimited: true,
  index: 'by_work',
} as const satisfies DeclaredQuery;
const DECIDED = {
  name: 'measures decided in a period, oldest first',
  equal: [],
  range: 'decidedAt',
  sort: [
    ['decidedAt', 1],
    ['_id', 1],
  ],
  index: 'by_time',
} as const satisfies DeclaredQuery;

export const MEASURES: KeptCollection = { name: 'measures', schema, queries: [PENDING, DECIDED] };

const BATCH_SIZE = 1_000;

export function measureStore(connection: Connection): MeasureStore {
  const { model, rows } = openCollection<MeasureRow>(connection, MEASURES);
  return {
    async add(measures) {
      return insertMissing(rows, measures.map(toRow));
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<MeasureRow>();
      return row === null ? null : fromRow(row);
    },
    async pending(list, now, limit) {
      const found = await model
        .find(filterOf(PENDING, { isPending: true, list, workAt: { $lte: now } }))
        .setOptions(optionsOf(PENDING))
        .limit(limit)
        .lean<MeasureRow[]>();
      return found.map(fromRow);
    },
    async transition(id, attempts, to) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, 'state.name': 'pending', 'state.attempts': { $eq: attempts } },
          { $set: { state: to, isPending: to.name === 'pending', workAt: workAtOf(to) } },
        ),
      );
      return matchedCount === 1;
    },
    async *decidedBetween(from, to) {
      const open = () =>
        rows.find(filterOf(DECIDED, { decidedAt: { $gte: from, $lt: to } }), {
          ...optionsOf(DECIDED),
          batchSize: BATCH_SIZE,
        });
      for await (const batch of cursorBatches([open], BATCH_SIZE)) yield batch.map((row) => fromRow(row));
    },
  };
}

/** A pending one may be tried at once, or after its pause; the clock of the database is not asked. */
function workAtOf(state: MeasureState): Date | null {
  return state.name === 'pending' ? (state.notBefore ?? ALWAYS) : null;
}

const ALWAYS = new Date(0);

function toRow({ id, ...rest }: ListedMeasure): MeasureRow {
  return {
    ...rest,
    _id: id,
    isPending: rest.state.name === 'pending',
    // New ones come in the order in which they were decided.
    workAt: rest.state.name === 'pending' ? (rest.state.notBefore ?? rest.decidedAt) : null,
  };
}

function fromRow({ _id, isPending: _isPending, workAt: _workAt, ...rest }: MeasureRow): ListedMeasure {
  return { ...rest, id: _id };
}
