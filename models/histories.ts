import { type Connection, mongo } from 'mongoose';
import type { History } from '../src/domain/history.js';
import { partitionOf } from '../src/domain/partition.js';
import type { HistoryStore } from '../src/stores/histories.js';
import { cursorBatches, inChunks, stretchesOf } from './batches.js';
import { fromBytes, SERIES_COUNT, toBytes } from './history-bytes.js';
import { historyMarks } from './history-marks.js';
import { historyParts } from './history-parts.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { type Change, insertMissing, makeChanges } from './writes.js';

interface HistoryRow extends Row {
  readonly partition: number;
  /** Version of the mark from which it was rebuilt. */
  readonly version: number;
  /** How many series it was made with; left out in rows from before this was noted. */
  readonly seriesCount?: number;
  /** Null where the history is kept year by year. */
  readonly series: mongo.Binary | null;
  readonly partIds: readonly string[];
}

const schema = rowSchema<HistoryRow>({
  partition: Number,
  version: Number,
  seriesCount: Number,
  series: Buffer,
  partIds: [String],
}).index({ partition: 1, _id: 1 }, { name: 'by_partition' });

const OF_PARTITIONS = {
  name: 'the histories of some partitions',
  equal: [],
  range: 'partition',
  sort: [
    ['partition', 1],
    ['_id', 1],
  ],
  index: 'by_partition',
} as const satisfies DeclaredQuery;

export const HISTORIES: KeptCollection = { name: 'histories', schema, queries: [OF_PARTITIONS] };

/** Above this many bytes a history is kept year by year. */
const LARGEST_SERIES_BYTES = 1_000_000;
/** How often a history is read again whose parts a rebuild took away meanwhile. */
const READING_ATTEMPTS = 5;

export function historyStore(connection: Connection): HistoryStore {
  const { rows } = openCollection<HistoryRow>(connection, HISTORIES);
  const marks = historyMarks(connection);
  const parts = historyParts(connection);

  /** Made before a series was added: read with what it has, and made again by whoever rebuilds next. */
  const remakeEarlier = async (found: readonly Pick<HistoryRow, '_id' | 'seriesCount'>[]): Promise<void> => {
    const earlier = found.filter(({ seriesCount }) => (seriesCount ?? 0) < SERIES_COUNT);
    if (earlier.length > 0) await marks.set(earlier.map(({ _id }) => _id).sort());
  };

  const find: HistoryStore['find'] = async (customerId) => {
    for (let attempt = 0; attempt < READING_ATTEMPTS; attempt++) {
      const row = await rows.findOne({ _id: { $eq: customerId } });
      if (row === null) return null;
      const columns = row.series === null ? await parts.read(row.partIds) : fromBytes(row.series.value());
      if (columns === null) continue;
      await remakeEarlier([row]);
      return { customerId, ...columns };
    }
    throw new Error(`The history of ${customerId} lacks some of its years: mark the customer for a rebuild.`);
  };

  const toRow = async ({ customerId, ...columns }: History, version: number): Promise<HistoryRow> => {
    const bytes = toBytes(columns);
    const isLarge = bytes.length > LARGEST_SERIES_BYTES;
    return {
      _id: customerId,
      partition: partitionOf(customerId),
      version,
      seriesCount: SERIES_COUNT,
      series: isLarge ? null : new mongo.Binary(bytes),
      partIds: isLarge ? await parts.write(customerId, version, columns) : [],
    };
  };

  const write = async (next: readonly HistoryRow[]): Promise<void> => {
    const found = await inChunks(
      next.map((row) => row._id),
      (ids) => rows.find({ _id: { $in: ids } }, { projection: { _id: 1 }, batchSize: ids.length }).toArray(),
    );
    const known = new Set(found.map((row) => row._id));
    const isNew = (row: HistoryRow) => !known.has(row._id);
    const added = next.filter(isNew);
    const isComplete = (await insertMissing(rows, added)) === added.length;
    // Where another rebuild added some first, all are written over what is older.
    const replaced = isComplete ? next.filter((row) => !isNew(row)) : next;
    await makeChanges(rows, replaced.map(overOlder));
  };

  const historyOf = async ({ _id, series }: Pick<HistoryRow, '_id' | 'series'>): Promise<History | null> =>
    series === null ? find(_id) : { customerId: _id, ...fromBytes(series.value()) };

  const findMany: HistoryStore['findMany'] = async (customerIds) => {
    const found = await inChunks(customerIds, (some) =>
      rows
        .find(
          { _id: { $in: some } },
          { projection: { _id: 1, seriesCount: 1, series: 1 }, batchSize: some.length },
        )
        .toArray(),
    );
    await remakeEarlier(found);
    const histories: History[] = [];
    for (const row of found) {
      const history = await historyOf(row);
      if (history !== null) histories.push(history);
    }
    return histories;
  };

  return {
    find,
    findMany,
    markDirty: (customerIds) => marks.set(customerIds),
    dirty: (batchSize) => marks.standing(batchSize),
    async saveRebuilt(rebuilt) {
      const valid = await marks.unchanged(
        rebuilt.map(({ history, version }) => ({ customerId: history.customerId, version, history })),
      );
      const next: HistoryRow[] = [];
      for (const { history, version } of valid) next.push(await toRow(history, version));
      await write(next);
      // Marks last: a rebuild that is cut off leaves them standing, and is made again.
      const cleared = await marks.clear(valid);
      await parts.deleteOlder(new Map(next.map((row) => [row._id, row.version])));
      return cleared;
    },
    async *byPartition(partitions, batchSize) {
      const cursors = stretchesOf(partitions).map(
        ({ from, to }) =>
          () =>
            rows.find(filterOf(OF_PARTITIONS, { partition: { $gte: from, $lte: to } }), {
              ...optionsOf(OF_PARTITIONS),
              projection: { _id: 1, seriesCount: 1, series: 1 },
              batchSize,
            }),
      );
      for await (const batch of cursorBatches(cursors, batchSize)) {
        await remakeEarlier(batch);
        const histories: History[] = [];
        for (const row of batch) {
          const history = await historyOf(row);
          if (history !== null) histories.push(history);
        }
        if (histories.length > 0) yield histories;
      }
    },
  };
}

/** Puts a row in the place of one that is not newer. */
function overOlder({ _id, ...replacement }: HistoryRow): Change<HistoryRow> {
  const filter = { _id, version: { $lte: replacement.version } };
  return { _id, operation: { replaceOne: { filter, replacement } } };
}
